import { z } from 'zod';
import { createLens, type Lens } from '../lens/lens.ts';
import { parseDay } from '../model/time.ts';
import { BadRequest } from './bad-request.ts';

type Parameters = Readonly<Record<string, unknown>>;

const lensNames = ['at', 'knownAt'] as const;

const moment = z.iso.datetime({ offset: true });

/** The lens of the address: today's, unless it says `at` or `knownAt`. */
export function lensOf({ at, knownAt }: Parameters): Lens {
  const day = typeof at === 'string' ? parseDay(at) : null;
  if (at !== undefined && day === null) {
    throw new BadRequest('at: expected a day of the calendar as "YYYY-MM-DD"');
  }
  if (knownAt !== undefined && !moment.safeParse(knownAt).success) {
    throw new BadRequest('knownAt: expected a moment as "YYYY-MM-DDTHH:MM:SSZ"');
  }
  return createLens({
    at: day,
    knownAt: knownAt === undefined ? null : Date.parse(String(knownAt)),
  });
}

/** The same lens for the addresses that the service gives out. */
export const lensParameters = (given: Parameters): URLSearchParams =>
  new URLSearchParams(
    lensNames.flatMap((name) => (given[name] === undefined ? [] : [[name, String(given[name])]])),
  );
