import { pino } from 'pino';
import { connect, type Graph } from '../../src/graph/graph.ts';
import type { GuardSettings } from '../../src/guard/guard.ts';
import { startServer } from '../../src/server/server.ts';
import { sharedNeo4j } from '../support/shared-neo4j.ts';

/** A server with a guard of its own; `through` may slow its reads. */
export async function guarded(
  guard: Partial<GuardSettings>,
  use: (url: string) => Promise<void>,
  through: (graph: Graph) => Graph = (graph) => graph,
): Promise<void> {
  const graph = await connect(sharedNeo4j());
  const server = await startServer({
    graph: through(graph),
    host: '127.0.0.1',
    port: 0,
    log: pino({ level: 'silent' }),
    guard,
  });
  try {
    await use(server.url);
  } finally {
    await server.stop();
    await graph.close();
  }
}
