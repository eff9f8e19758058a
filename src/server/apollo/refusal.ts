import type { OutgoingHttpHeaders } from 'node:http';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { Cancelled, GraphFault, RETRY_AFTER } from '../../graph/faults.ts';
import { headOf } from './faults.ts';

export interface Refusal {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: { readonly errors: readonly object[] };
}

/** Nobody reads it but whoever reads the log. */
const CLIENT_GONE = 499;

/** What is told of an error before GraphQL, such as a body that is no JSON: in JSON like all else. */
export function refusalOf(error: unknown, id: string, log: Pick<Logger, 'error'>): Refusal {
  if (error instanceof Cancelled) {
    return { status: CLIENT_GONE, headers: {}, body: { errors: [] } };
  }
  if (error instanceof GraphFault) {
    const { code, message } = error;
    return { ...headOf(error), body: { errors: [{ message, extensions: { code } }] } };
  }
  if (error instanceof GraphQLError) return refusalOfGuard(error);
  const {
    status = 500,
    message,
    code = 'BAD_REQUEST',
  } = error as { readonly status?: number; readonly message?: string; readonly code?: string };
  const isPassing = status === 503;
  const isOurs = status >= 500 && !isPassing;
  if (isPassing) log.error({ err: error, id }, 'cannot answer for now');
  if (isOurs) log.error({ err: error, id }, 'unexpected error');
  return {
    status,
    headers: {
      ...(status === 401 && { 'www-authenticate': 'Bearer' }),
      ...(isPassing && { 'retry-after': `${RETRY_AFTER}` }),
    },
    body: {
      errors: [
        {
          message: isOurs ? somethingWentWrong(id) : `${message}`,
          extensions: isOurs ? { code: 'INTERNAL_SERVER_ERROR', id } : { code },
        },
      ],
    },
  };
}

/** All that is told of what nobody meant to tell. */
export const somethingWentWrong = (id: string): string =>
  `Something went wrong here. Its id in our log is ${id}.`;

/** The same that Apollo Server would tell of it. */
function refusalOfGuard({ message, extensions: { http, ...extensions } }: GraphQLError): Refusal {
  const { status = 400, headers = new Map() } = (http ?? {}) as {
    readonly status?: number;
    readonly headers?: ReadonlyMap<string, string>;
  };
  return {
    status,
    headers: Object.fromEntries(headers),
    body: { errors: [{ message, extensions }] },
  };
}
