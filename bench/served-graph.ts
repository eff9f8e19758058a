import { pino } from 'pino';
import type { Graph } from '../src/graph/graph.ts';
import { startServer } from '../src/server/server.ts';
import { openCopied, type WantedCopies } from './copied-graph.ts';
import type { Operation } from './operation.ts';

export interface Answered {
  readonly milliseconds: number;
  readonly statements: number;
  readonly bytes: number;
  readonly refused: boolean;
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
      const [error] = JSON.parse(answer).errors ?? [];
      // A table that would be too long of many copies is refused: that is an answer too.
      const refused = error?.extensions?.code === 'BAD_USER_INPUT';
      if (!refused && (error || !response.ok)) throw new Error(`${name}: ${answer}`);
      const bytes = Buffer.byteLength(answer);
      return { milliseconds, statements: statements - before, bytes, refused };
    },
    async close() {
      await server.stop();
      await close();
    },
  };
}
