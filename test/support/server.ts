import { pino } from 'pino';
import { connect } from '../../src/graph/graph.ts';
import {
  type RunningServer,
  type ServerOptions,
  startServer as start,
} from '../../src/server/server.ts';
import { sharedNeo4j } from './shared-neo4j.ts';

export interface TestedServer extends RunningServer {
  /** What it has logged, if it was started with a level. */
  readonly lines: readonly string[];
}

type Options = Partial<ServerOptions> & { readonly level?: string };

/** No test is to fail for what else the machine does, in milliseconds. */
const HOWEVER_BUSY = 60_000;

/** The real server on a free port, over the run's Neo4j. */
export async function startServer({
  level = 'silent',
  ...options
}: Options = {}): Promise<TestedServer> {
  const lines: string[] = [];
  const log = pino({ level }, { write: (line: string) => lines.push(line) });
  const graph = options.graph ?? (await connect(sharedNeo4j()));
  const server = await start({
    host: '127.0.0.1',
    port: 0,
    log,
    readDeadline: HOWEVER_BUSY,
    writeDeadline: HOWEVER_BUSY,
    ...options,
    graph,
  });
  return {
    ...server,
    lines,
    async stop() {
      await server.stop();
      await graph.close();
    },
  };
}
