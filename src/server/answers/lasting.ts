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

/** Whoever has written sees it in the next answer. */
export const seenAfterWriting = (look: () => Promise<unknown>): ApolloServerPlugin<Context> => ({
  requestDidStart: async () => ({
    async willSendResponse({ contextValue }) {
      if (contextValue.answer.wrote) await look();
    },
  }),
});
