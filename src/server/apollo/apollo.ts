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
import { type Context, type ContextOptions, createContext } from '../../context.ts';
import type { Execute } from '../../export/answer.ts';
import { Cancelled, GraphFault } from '../../graph/faults.ts';
import type { Reading } from '../../graph/limits.ts';
import { textLog } from '../../log.ts';
import { errorsDoNotLast } from '../answers/lasting.ts';
import { compiledExecution } from './compiled-execution.ts';
import { passingFaultsAre503 } from './faults.ts';
import { somethingWentWrong } from './refusal.ts';
import { rememberRequests, requestOf } from './request-of-error.ts';

/** In milliseconds: a deadline of reading by default, and finding out whether Neo4j is away. */
const LONGEST_DRAIN = 7_000;

export const createApollo = (
  httpServer: Server,
  log: Logger,
  plugins: readonly ApolloServerPlugin<Context>[] = [],
): ApolloServer<Context> =>
  new ApolloServer<Context>({
    gateway: compiledExecution,
    introspection: true,
    // It would learn documents from anyone.
    persistedQueries: false,
    documentStore: null,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    logger: textLog(log),
    formatError: (formatted, error) => masked(formatted, error, log),
    plugins: [
      ...plugins,
      errorsDoNotLast,
      rememberRequests,
      passingFaultsAre503,
      ApolloServerPluginDrainHttpServer({ httpServer, stopGracePeriodMillis: LONGEST_DRAIN }),
      ApolloServerPluginLandingPageDisabled() as ApolloServerPlugin<Context>,
      // It would wrap every resolver for directives that no field has.
      ApolloServerPluginCacheControlDisabled() as ApolloServerPlugin<Context>,
    ],
  });

/** Executes operations as they are executed for clients: for the program itself, unless it is said for whom. */
export const executeIn =
  (
    apollo: ApolloServer<Context>,
    readingFor: (signal?: AbortSignal) => Reading,
    whom: ContextOptions = {},
  ): Execute =>
  async ({ query, variables, operationName }, signal) => {
    const { body } = await apollo.executeOperation(
      { query, variables, ...(operationName !== null && { operationName }) },
      { contextValue: createContext(readingFor(signal), whom) },
    );
    if (body.kind !== 'single') throw new RangeError('An answer came in parts.');
    return body.singleResult;
  };

/** What nobody meant to tell is logged under an id, and only the id is told. */
function masked(formatted: GraphQLFormattedError, error: unknown, log: Logger) {
  const cause = unwrapResolverError(error);
  if (cause instanceof GraphQLError) return formatted;
  if (cause instanceof GraphFault) {
    return { ...formatted, extensions: { code: cause.code } };
  }
  // Nobody reads this any more.
  if (cause instanceof Cancelled) return formatted;
  if (formatted.extensions?.code !== 'INTERNAL_SERVER_ERROR') return formatted;
  const id = requestOf(error);
  log.error({ err: cause, id }, 'unexpected error');
  return {
    ...formatted,
    message: somethingWentWrong(id),
    extensions: { code: 'INTERNAL_SERVER_ERROR', id },
  };
}
