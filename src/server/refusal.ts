import type { Logger } from 'pino';

export interface Refusal {
  readonly status: number;
  readonly body: object;
}

/** What is told of an error before GraphQL, such as a body that is no JSON: in JSON like all else. */
export function refusalOf(error: unknown, log: Pick<Logger, 'error'>): Refusal {
  const { status = 500, message } = error as {
    readonly status?: number;
    readonly message?: string;
  };
  const isOurs = status >= 500;
  if (isOurs) log.error({ err: error }, 'unexpected error');
  return {
    status,
    body: {
      errors: [
        {
          message: isOurs ? 'Something went wrong here.' : `${message}`,
          extensions: { code: isOurs ? 'INTERNAL_SERVER_ERROR' : 'BAD_REQUEST' },
        },
      ],
    },
  };
}
