import { setTimeout as after } from 'node:timers/promises';
import { type Logger, pino } from 'pino';
import type { Graph } from '../../src/graph/graph.ts';
import { type AnswerSettings, startServer } from '../../src/server/server.ts';
import { exists, says } from '../unit/ledger/claims.ts';
import { emptyGraph } from './empty-graph.ts';
import { SOURCES } from './sources.ts';

export const INTERVAL = 50;
export const A = 'agency/A';
export const asks = '{ graph { agency(key: "agency/A") { name } } }';
export const named = (name: string) => JSON.stringify({ data: { graph: { agency: { name } } } });
export const learn = (name: string) =>
  emptyGraph().ledger.record([exists(A), says(A, 'name', name)], SOURCES);

export interface Asked {
  readonly status: number;
  readonly text: string;
  readonly tag: string | null;
  readonly cache: string | null;
  /** Statements that it took, beside those that look for changes. */
  readonly statements: number;
  readonly headers: Headers;
}

export interface Served {
  readonly url: string;
  ask(
    query?: string,
    more?: { readonly headers?: object; readonly variables?: object },
  ): Promise<Asked>;
  get(query?: string, headers?: object): Promise<Asked>;
}

export interface ServedOptions extends Partial<AnswerSettings> {
  readonly graph?: Graph;
  readonly log?: Logger;
}

/** A server that looks for changes again and again, and what it asks Neo4j. */
export async function served(
  use: (served: Served) => Promise<void>,
  { graph = emptyGraph().graph, log = pino({ level: 'silent' }), ...answers }: ServedOptions = {},
): Promise<void> {
  let statements = 0;
  const listened: Graph = {
    ...graph,
    read(statement, parameters) {
      if (!statement.text.includes('GraphVersion')) statements += 1;
      return graph.read(statement, parameters);
    },
  };
  const server = await startServer({
    graph: listened,
    host: '127.0.0.1',
    port: 0,
    log,
    answers: { largest: 1_000_000, interval: INTERVAL, ...answers },
  });
  const told = async (init: RequestInit, search = ''): Promise<Asked> => {
    const before = statements;
    const response = await fetch(`${server.url}/graphql${search}`, init);
    return {
      status: response.status,
      text: (await response.text()).trim(),
      tag: response.headers.get('etag'),
      cache: response.headers.get('cache-status'),
      statements: statements - before,
      headers: response.headers,
    };
  };
  try {
    await after(4 * INTERVAL);
    await use({
      url: server.url,
      ask: (query = asks, { headers = {}, variables = {} } = {}) =>
        told({
          method: 'POST',
          headers: { 'content-type': 'application/json', ...headers },
          body: JSON.stringify({ query, variables }),
        }),
      get: (query = asks, headers = {}) =>
        told(
          {
            // Without a cache-control of its own, fetch asks for no cached answer once it names one it has.
            headers: {
              'apollo-require-preflight': 'true',
              'cache-control': 'max-age=0',
              ...headers,
            },
          },
          `?${new URLSearchParams({ query })}`,
        ),
    });
  } finally {
    await server.stop();
  }
}
