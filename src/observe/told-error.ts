interface Told {
  readonly type: string;
  readonly code?: string;
  readonly message?: string;
  readonly stack: readonly string[];
}

const LONGEST = 300;
const QUOTED = /"[^"]*("|$)|'[^']*('|$)|`[^`]*(`|$)/g;
const ADDRESS =
  /[a-z0-9+]+:\/\/\S+|\[[\da-f:.]+\](:\d+)?|(\d{1,3}\.){3}\d{1,3}(:\d+)?|[\w.-]+:\d+/gi;

/**
 * An error for the log: where it was thrown, and no more of its message than no client can have written.
 * Messages quote what came; those of Neo4j also tell it without quotes, so of them there is the code only.
 */
export function toldError(error: unknown): Told {
  const { name, code, message, stack } = (error ?? {}) as Partial<Error> & { code?: unknown };
  const isOfNeo4j = typeof code === 'string' && code.startsWith('Neo.');
  return {
    type: name ?? typeof error,
    ...(typeof code === 'string' && { code }),
    ...(message !== undefined && !isOfNeo4j && { message: withoutValues(message) }),
    stack: (stack ?? '').split('\n').flatMap((line) => /^\s+(at .*)/.exec(line)?.[1] ?? []),
  };
}

/** A message without what it quotes, and without addresses. */
export const withoutValues = (message: string): string =>
  message.replace(QUOTED, '"…"').replace(ADDRESS, '…').slice(0, LONGEST);
