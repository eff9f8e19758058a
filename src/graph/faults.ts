/** Seconds after which it is worth the while to ask again. */
export const RETRY_AFTER = 2;

/** Why a statement has no answer, though nothing is wrong with what was asked; the message is for whoever asked. */
export abstract class GraphFault extends Error {
  abstract readonly code: string;
  /** In seconds; null where asking again does not help. */
  readonly retryAfter: number | null = RETRY_AFTER;
}

export class Unavailable extends GraphFault {
  override readonly name = 'Unavailable';
  readonly code = 'UNAVAILABLE';
  constructor(cause?: unknown) {
    super('The database does not answer: ask again in a moment.', { cause });
  }
}

export class TimedOut extends GraphFault {
  override readonly name = 'TimedOut';
  readonly code = 'TIMED_OUT';
  constructor(cause?: unknown) {
    super('The answer was not there in time: ask for less, or again when there is less to do.', {
      cause,
    });
  }
}

export class TooCostly extends GraphFault {
  override readonly name = 'TooCostly';
  readonly code = 'COST_EXCEEDED';
  override readonly retryAfter = null;
  constructor(cause?: unknown) {
    super('The answer takes more memory than the database gives to one: ask for less.', { cause });
  }
}

/** The connection broke while a write was committed. */
export class OutcomeUnknown extends GraphFault {
  override readonly name = 'OutcomeUnknown';
  readonly code = 'UNAVAILABLE';
  constructor(cause?: unknown) {
    super(
      'The database went away before it said whether the write took effect: send it again with the same request key, which does not write twice.',
      { cause },
    );
  }
}

/** Whoever asked does not wait any more. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

/** What the driver gives where no connection came free in time. */
const NO_CODE = 'N/A';

const codeOf = (error: unknown): string =>
  (error as { readonly code?: string } | null | undefined)?.code ?? '';

const timedOut = /^Neo\.\w+\.Transaction\.TransactionTimedOut/;
const outOfMemory = /^Neo\.TransientError\.General\.\w*OutOfMemory/;
const away = /^Neo\.TransientError\.\w+\.DatabaseUnavailable$/;
/** The driver's own words, which it takes for final where a handshake breaks or no connection is free. */
const unconnected = new Set(['ServiceUnavailable', 'SessionExpired', 'ProtocolError', NO_CODE]);

export const isOutOfMemory = (error: unknown): boolean => outOfMemory.test(codeOf(error));

/** Whether Neo4j refused something, which took no effect; a cluster that could not agree does not know. */
export const isRefusal = (error: unknown): boolean =>
  /^Neo\.(ClientError|TransientError)\.(?!Cluster)/.test(codeOf(error));

export const isSignOfLife = (error: unknown): boolean =>
  isRefusal(error) && !away.test(codeOf(error));

/** Whether it may mean that Neo4j is away; what a program throws by itself does not. */
export const isSuspicious = (error: unknown): boolean =>
  isSilence(error) ||
  unconnected.has(codeOf(error)) ||
  (codeOf(error).startsWith('Neo.') && !isSignOfLife(error));

/** Whether nothing came at all, not even the end of a connection. */
export const isSilence = (error: unknown): boolean =>
  error instanceof TimedOut || codeOf(error) === NO_CODE;

/** What an error of the driver means to whoever asked; itself where it is not about Neo4j's state. */
export function meaningOf(error: unknown): unknown {
  const code = codeOf(error);
  if (timedOut.test(code)) return new TimedOut(error);
  if (outOfMemory.test(code)) return new TooCostly(error);
  return unconnected.has(code) || away.test(code) ? new Unavailable(error) : error;
}
