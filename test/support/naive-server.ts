import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { type Context, createContext } from '../../src/context.ts';
import { connect } from '../../src/graph/graph.ts';
import { executableSchema } from '../../src/server/schema.ts';
import type { RunningServer } from '../../src/server/server.ts';
import { sharedNeo4j } from './shared-neo4j.ts';

/** What one would write in five minutes, over the run's Neo4j: every check must tell it from ours. */
export async function startNaiveServer(): Promise<RunningServer> {
  const graph = await connect(sharedNeo4j());
  const apollo = new ApolloServer<Context>({
    schema: executableSchema,
    allowBatchedHttpRequests: true,
    csrfPrevention: false,
    includeStacktraceInErrorResponses: true,
    // It would log each attack.
    logger: { debug() {}, info() {}, warn() {}, error() {} },
  });
  const { url } = await startStandaloneServer(apollo, {
    listen: { host: '127.0.0.1', port: 0 },
    context: async () => createContext(graph),
  });
  return {
    url: url.replace(/\/$/, ''),
    metricsUrl: null,
    async stop() {
      await apollo.stop();
      await graph.close();
    },
  };
}
