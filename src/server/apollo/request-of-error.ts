import { randomUUID } from 'node:crypto';
import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../../context.ts';

const requests = new WeakMap<object, string>();

/** Remembers which request each error is of: what words an error for its client is told the error alone. */
export const rememberRequests: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    async didEncounterErrors({ errors, contextValue: { operation } }) {
      for (const error of errors) {
        if (operation.requestId !== null) requests.set(error, operation.requestId);
      }
    },
  }),
};

/** The id of the request; a new one for what the program asked itself. */
export const requestOf = (error: unknown): string => requests.get(error as object) ?? randomUUID();
