import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../../context.ts';

/** An answer with an error in it may be another next time. */
export const errorsDoNotLast: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    async didEncounterErrors({ contextValue }) {
      contextValue.answer.lasts = false;
    },
  }),
};
