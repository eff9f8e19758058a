import { pino } from 'pino';
import { makeKey } from '../../src/access/api-key.ts';
import type { Role } from '../../src/access/caller.ts';
import { storeKey } from '../../src/access/statements.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { startServer } from '../../src/server/server.ts';
import type { Answer } from '../support/run.ts';
import { emptyGraph } from './empty-graph.ts';

export interface Told {
  readonly status: number;
  readonly data: Answer;
  readonly errors: readonly { readonly message: string; readonly extensions: Answer }[];
}

export interface Curated {
  readonly url: string;
  /** Asks with a token, or without one. */
  ask(query: string, variables?: object, token?: string | null): Promise<Told>;
}

/** A key of that role in the graph: its token, and the name under which it writes. */
export async function keyOf(role: Role, more: { readonly expiresAt?: number } = {}) {
  const { key, token } = makeKey({ role, note: 'A test desk', expiresAt: null, ...more });
  await emptyGraph().graph.write((transaction) => transaction.run(storeKey, { key }));
  return { token, id: key.id, name: `key:${key.id}` };
}

/** The real server over the empty graph, for somebody who writes. */
export async function curated(
  use: (curated: Curated) => Promise<void>,
  graph: Graph = emptyGraph().graph,
): Promise<void> {
  const server = await startServer({
    graph,
    host: '127.0.0.1',
    port: 0,
    log: pino({ level: 'silent' }),
    // No test is to fail for what else the machine does.
    readDeadline: 60_000,
    writeDeadline: 60_000,
  });
  try {
    await use({
      url: server.url,
      async ask(query, variables = {}, token = null) {
        const response = await fetch(`${server.url}/graphql`, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            ...(token !== null && { authorization: `Bearer ${token}` }),
          },
          body: JSON.stringify({ query, variables }),
        });
        const { data, errors = [] } = (await response.json()) as Told;
        return { status: response.status, data, errors };
      },
    });
  } finally {
    await server.stop();
  }
}
