import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Room for a UUID, a ULID, or what proxies make; none for text that someone hides in it. */
const WELL_FORMED = /^[A-Za-z0-9][A-Za-z0-9._-]{7,63}$/;

/** What a request is called in the log and in its answer: the client's `X-Request-Id` if it is one, else a new id. */
export function requestIdOf({ headers }: IncomingMessage): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && WELL_FORMED.test(given) ? given : randomUUID();
}
