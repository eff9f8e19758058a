import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { type Context, createContext } from '../context.ts';
import type { Execute } from '../export/answer.ts';
import type { Graph } from '../graph/graph.ts';
import { errorsDoNotLast } from './answers/lasting.ts';
import { compiledExecution } from './compiled-execution.ts';

export const createApollo = (httpServer: Server, log: Logger): ApolloServer<Context> =>
  new ApolloServer<Context>({
    gateway: compiledExecution,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    logger: log,
    formatError: (formatted, error) => masked(formatted, error, log),
    plugins: [
      errorsDoNotLast,
      ApolloServerPluginDrainHttpServer({ httpServer }),
      ApolloServerPluginLandingPageDisabled() as ApolloServerPlugin<Context>,
      // It would wrap every resolver for directives that no field has.
      ApolloServerPluginCacheControlDisabled() as ApolloServerPlugin<Context>,
    ],
  });

/** Executes operations for the program itself, as they are executed for clients. */
export const executeIn =
  (apollo: ApolloServer<Context>, graph: Graph): Execute =>
  async ({ query, variables, operationName }) => {
    const { body } = await apollo.executeOperation(
      { query, variables, ...(operationName !== null && { operationName }) },
      { contextValue: createContext(graph) },
    );
    if (body.kind !== 'single') throw new RangeError('An answer came in parts.');
    return body.singleResult;
  };

/** What nobody meant to tell is logged under an id, and only the id is told. */
function masked(formatted: GraphQLFormattedError, error: unknown, log: Logger) {
  const cause = unwrapResolverError(error);
  if (cause instanceof GraphQLError) return formatted;
  if (formatted.extensions?.code !== 'INTERNAL_SERVER_ERROR') return formatted;
  const id = randomUUID();
  log.error({ err: cause, id, path: formatted.path }, 'unexpected error');
  return {
    ...formatted,
    message: `Something went wrong here. Its id in our log is ${id}.`,
    extensions: { code: 'INTERNAL_SERVER_ERROR', id },
  };
}
