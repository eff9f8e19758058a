import type { FormattedExecutionResult } from 'graphql';
import { z } from 'zod';
import type { ExportRequest } from '../../export/request.ts';
import { tooLate, within } from '../../graph/local/within.ts';
import { Failure } from '../failure.ts';

const answer = z.looseObject({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.array(z.looseObject({ message: z.string() })).optional(),
});

/** In milliseconds. */
const PATIENCE = 120_000;

/** What a server answers. Errors: Failure, where it gives no answer of GraphQL. */
export async function askServer(
  url: string,
  headers: ReadonlyMap<string, string>,
  request: ExportRequest,
): Promise<FormattedExecutionResult> {
  // Node.js waits for ever for one that hangs up at once, and would end without a word.
  const came = await within(PATIENCE, post(url, headers, request));
  if (came === tooLate) throw new Failure(`${url} did not answer in ${PATIENCE / 1000} s.`);
  const { data, success } = answer.safeParse(came.body);
  if (success && (data.data || data.errors)) return data as FormattedExecutionResult;
  throw new Failure(`${url}: expected an answer of GraphQL, came ${came.head}.`);
}

async function post(
  url: string,
  headers: ReadonlyMap<string, string>,
  request: ExportRequest,
): Promise<{ readonly head: string; readonly body: unknown }> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...Object.fromEntries(headers) },
    body: JSON.stringify(request),
  }).catch(({ message, cause }: Error) => {
    const why = cause instanceof Error ? cause.message : message;
    throw new Failure(`No server answers at ${url} (${why}).`);
  });
  const type = response.headers.get('content-type') ?? 'of no type';
  return { head: `${response.status} ${type}`, body: await response.json().catch(() => null) };
}
