import { pino } from 'pino';
import type { Graph } from '../src/graph/graph.ts';
import { startServer } from '../src/server/server.ts';
import { openCopied, type WantedCopies } from './copied-graph.ts';
import type { Operation } from './operation.ts';

export interface Answered {
  readonly milliseconds: number;
  readonly statements: number;
  readonly bytes: number;
}

/** The real server over a graph of copies. */
export interface ServedGraph {
  readonly graph: Graph;
  readonly url: string;
  /** Asks over HTTP, as the only client. */
  ask(operation: Operation): Promise<Answered>;
  close(): Promise<void>;
}

export async function serveCopied(
  wanted: WantedCopies,
  report: (line: string) => void,
): Promise<ServedGraph> {
  const { graph, close } = await openCopied(wanted, report);
  let statements = 0;
  const counting: Graph = {
    ...graph,
    read(statement, parameters) {
      statements += 1;
      return graph.read(statement, parameters);
    },
  };
  const log = pino({ level: 'silent' });
  const server = await startServer({ graph: counting, host: '127.0.0.1', port: 0, log });

  return {
    graph,
    url: server.url,
    async ask({ name, query }) {
      const [before, start] = [statements, performance.now()];
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ operationName: name, query }),
      });
      const answer = await response.text();
      const milliseconds = performance.now() - start;
      if (!response.ok || 'errors' in JSON.parse(answer)) throw new Error(`${name}: ${answer}`);
      return { milliseconds, statements: statements - before, bytes: Buffer.byteLength(answer) };
    },
    async close() {
      await server.stop();
      await close();
    },
  };
}
