import { pino } from 'pino';
import { inject } from 'vitest';
import { connect } from '../../src/graph/graph.ts';
import { type RunningServer, startServer as start } from '../../src/server/server.ts';

/** The real server on a free port, over the run's Neo4j. */
export async function startServer(): Promise<RunningServer> {
  const graph = await connect(inject('neo4j'));
  const server = await start({ graph, host: '127.0.0.1', port: 0, log: pino({ level: 'silent' }) });
  return {
    ...server,
    async stop() {
      await server.stop();
      await graph.close();
    },
  };
}
