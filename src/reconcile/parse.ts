import type { z } from 'zod';
import { refuseValues } from '../guard/values.ts';
import { BadRequest } from './bad-request.ts';

/** Reads a part of a request, JSON in a form or an object; BadRequest says what is wrong with it, or the guard what no text may hold. */
export function parse<Value>(schema: z.ZodType<Value>, given: unknown, place: string): Value {
  const value = typeof given === 'string' ? json(given, place) : given;
  refuseValues(value, place);
  const { data, error } = schema.safeParse(value);
  if (!error) return data;
  const [issue] = error.issues;
  throw new BadRequest(`${[place, ...(issue?.path ?? [])].join('.')}: ${issue?.message}`);
}

function json(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BadRequest(`${place}: expected JSON`);
  }
}
