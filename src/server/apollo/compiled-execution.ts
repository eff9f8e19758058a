import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { Context } from '../../context.ts';
import { createExecutor } from '../../execute/execute.ts';
import { executableSchema } from '../schema.ts';

const execute = createExecutor(executableSchema);

/** Lets Apollo Server execute by compiled operations: it takes another executor than graphql-js from a gateway only. */
export const compiledExecution: ApolloServerOptionsWithGateway<Context>['gateway'] = {
  onSchemaLoadOrUpdate(use) {
    use({ apiSchema: executableSchema, coreSupergraphSdl: '' });
    return () => {};
  },
  load: async () => ({
    async executor({ document, request, context }) {
      try {
        return await execute({
          document,
          operationName: request.operationName,
          variableValues: request.variables,
          contextValue: context,
        });
      } finally {
        await context.answer.end?.();
      }
    },
  }),
  stop: async () => {},
};
