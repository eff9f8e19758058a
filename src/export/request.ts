import { z } from 'zod';
import { badInput } from '../plan/bad-input.ts';
import { refused } from './refused.ts';

/** An operation as a client sends it. */
export interface ExportRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | null;
}

/** Each with what is expected where something else came. */
const shape = z.object(
  {
    query: z.string('the text of a query, in the address or in a body of JSON'),
    variables: z.record(z.string(), z.unknown(), 'a JSON object').nullish(),
    operationName: z.string('the name of an operation').nullish(),
  },
  'a JSON object with a query',
);

/** Errors: ExportRefused, for what is no operation with its variables. */
export function requestOf(given: unknown): ExportRequest {
  const { data, error } = shape.safeParse(given ?? {}, { reportInput: true });
  if (error) {
    const [issue] = error.issues;
    throw refused(
      badInput(issue?.path.join('.') || 'body', issue?.message ?? 'a request', issue?.input),
    );
  }
  return {
    query: data.query,
    variables: data.variables ?? {},
    operationName: data.operationName || null,
  };
}

/** The same where variables are JSON in a text, as in an address. */
export function requestOfTexts({
  variables,
  ...given
}: Readonly<Record<string, unknown>>): ExportRequest {
  return requestOf({ ...given, variables: variables ? parsed(variables) : null });
}

function parsed(variables: unknown): unknown {
  try {
    return JSON.parse(String(variables));
  } catch {
    throw refused(badInput('variables', 'a JSON object', variables));
  }
}
