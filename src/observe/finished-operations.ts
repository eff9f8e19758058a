import type { ApolloServerPlugin, GraphQLResponse } from '@apollo/server';
import type { Context } from '../context.ts';
import type { Operation } from './operation.ts';

export interface FinishedOperation {
  readonly operation: Operation;
  /** `OK`, or the code of its first error; `OTHER` for codes that are not ours. */
  readonly outcome: string;
  readonly milliseconds: number;
  /** SHA-256 of its document, which itself nobody is told. */
  readonly hash: string | null;
  readonly name: string | null;
}

export type FinishedListener = (finished: FinishedOperation) => void;

const CODES: ReadonlySet<unknown> = new Set([
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'CONFLICT',
  'COST_EXCEEDED',
  'FORBIDDEN',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'INTERNAL_SERVER_ERROR',
  'LIMIT_EXCEEDED',
  'OPERATION_RESOLUTION_FAILURE',
  'OVERLOADED',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'RATE_LIMITED',
  'TIMED_OUT',
  'UNAUTHENTICATED',
  'UNAVAILABLE',
]);

/** Tells of each operation that was executed or refused, but of none that a kept answer was given to. */
export const tellFinished = (
  listeners: readonly FinishedListener[],
): ApolloServerPlugin<Context> => ({
  requestDidStart: async () => ({
    async willSendResponse({ contextValue: { operation }, response, queryHash, operationName }) {
      const finished: FinishedOperation = {
        operation,
        outcome: outcomeOf(response.body),
        milliseconds: performance.now() - operation.started,
        hash: queryHash ?? null,
        name: operationName ?? null,
      };
      for (const listen of listeners) listen(finished);
    },
  }),
});

function outcomeOf(body: GraphQLResponse['body']): string {
  const [error] = (body.kind === 'single' && body.singleResult.errors) || [];
  if (!error) return 'OK';
  const code = error.extensions?.code;
  return CODES.has(code) ? String(code) : 'OTHER';
}
