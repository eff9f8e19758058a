import {
  buildASTSchema,
  buildClientSchema,
  buildSchema,
  concatAST,
  getIntrospectionQuery,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect, type Graph } from '../../src/graph/graph.ts';
import { typeDefs } from '../../src/server/schema.ts';
import { type RunningServer, startServer as startOver } from '../../src/server/server.ts';
import { startServer } from '../support/server.ts';
import { sharedNeo4j } from '../support/shared-neo4j.ts';

let server: RunningServer;

beforeAll(async () => {
  server = await startServer();
});

afterAll(() => server?.stop());

const JSON_TYPE = 'application/json; charset=utf-8';

const post = (body: string, headers: Record<string, string> = {}, url = server.url) =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });

const query = (query: string, variables = {}, url = server.url) =>
  post(JSON.stringify({ query, variables }), {}, url);

const israel = 'query ($iso3: String) { graph { nation(iso3: $iso3) { key } } }';
const answer = { data: { graph: { nation: { key: 'nation/ISR' } } } };

describe('/graphql', () => {
  test('answers a POST of JSON', async () => {
    const response = await query(israel, { iso3: 'ISR' });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(JSON_TYPE);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(await response.json()).toEqual(answer);
  });

  test('answers a GET that a web page could not send by itself', async () => {
    const parameters = new URLSearchParams({
      query: israel,
      variables: JSON.stringify({ iso3: 'ISR' }),
    });
    const response = await fetch(`${server.url}/graphql?${parameters}`, {
      headers: { 'apollo-require-preflight': 'true' },
    });
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual(answer);
  });

  test('answers HEAD with 200 and nothing else', async () => {
    const response = await fetch(`${server.url}/graphql`, { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('');
  });

  test('answers introspection', async () => {
    const response = await query(getIntrospectionQuery());
    const { data } = (await response.json()) as { data: never };
    expect(printSchema(lexicographicSortSchema(buildClientSchema(data)))).toBe(sdl);
  });

  test('allows any origin to read, with the headers that clients send', async () => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://example.org',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
    expect(response.headers.get('access-control-allow-methods')).toContain('POST');
    expect(response.headers.get('access-control-allow-headers')?.toLowerCase()).toContain(
      'content-type',
    );
    expect(Number(response.headers.get('access-control-max-age'))).toBeGreaterThan(0);
  });

  test.each([
    ['a document that is no GraphQL', '{ graph {', 'GRAPHQL_PARSE_FAILED'],
    ['a field that does not exist', '{ graph { presidents } }', 'GRAPHQL_VALIDATION_FAILED'],
    [
      'a variable of the wrong type',
      'query ($at: Date = 5) { graph(at: $at) { lens { at } } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
  ])('refuses %s with 400 and says why', async (_what, text, code) => {
    const response = await query(text);
    expect(response.status).toBe(400);
    const { errors } = (await response.json()) as {
      errors: { message: string; extensions: object }[];
    };
    expect(errors[0]?.extensions).toMatchObject({ code });
    expect(errors[0]?.message).not.toBe('');
    expect(JSON.stringify(errors)).not.toContain('stacktrace');
  });

  test('refuses a bad variable with 400', async () => {
    const response = await query('query ($at: Date) { graph(at: $at) { lens { at } } }', {
      at: '2021-02-30',
    });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('YYYY-MM-DD');
  });

  test('answers a bad argument with 200, null and an error of its own', async () => {
    const response = await query('{ graph { nations(first: 0) { totalCount } } }');
    expect(response.status).toBe(200);
    const body = (await response.json()) as { data: unknown; errors: { extensions: object }[] };
    expect(body.data).toBeNull();
    expect(body.errors[0]?.extensions).toEqual({
      code: 'BAD_USER_INPUT',
      argument: 'Graph.nations(first:)',
      expected: 'a whole number from 1 to 100',
      came: '0',
    });
  });

  test.each([
    ['broken JSON', '{"query": ', 400],
    [
      'a body of more than 256 kB',
      JSON.stringify({ query: `{ status { claims } } #${'x'.repeat(256 * 1024)}` }),
      413,
    ],
    ['no query', '{}', 400],
  ])('refuses %s with an error in JSON', async (_what, body, status) => {
    const response = await post(body);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    const { errors } = (await response.json()) as { errors: { message: string }[] };
    expect(errors[0]?.message).not.toBe('');
    expect(JSON.stringify(errors)).not.toMatch(/node_modules|stack/);
  });

  test('takes a body of nearly 256 kB', async () => {
    const padded = `{ status { graphVersion } } #${'x'.repeat(255 * 1024)}`;
    expect((await query(padded)).status).toBe(200);
  });
});

const sdl = printSchema(lexicographicSortSchema(buildASTSchema(concatAST([...typeDefs]))));

describe('beside /graphql', () => {
  const get = (path: string, init: RequestInit = {}) => fetch(server.url + path, init);

  test('/schema.graphql is the schema', async () => {
    const response = await get('/schema.graphql');
    expect(response.headers.get('content-type')).toMatch(/^text\/plain/);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(printSchema(lexicographicSortSchema(buildSchema(await response.text())))).toBe(sdl);
  });

  test('/schema.json is its introspection', async () => {
    const response = await get('/schema.json');
    expect(response.headers.get('content-type')).toBe(JSON_TYPE);
    const { data } = (await response.json()) as { data: never };
    expect(printSchema(lexicographicSortSchema(buildClientSchema(data)))).toBe(sdl);
  });

  test('/health/live and /health/ready say that all is well', async () => {
    expect(await (await get('/health/live')).json()).toEqual({ status: 'live' });
    const ready = await get('/health/ready');
    expect(ready.status).toBe(200);
    expect(await ready.json()).toEqual({ status: 'ready' });
  });

  test('/ leads to /graphql', async () => {
    const response = await get('/', { redirect: 'manual' });
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe('/graphql');
  });

  test.each([
    ['GET', '/nothing'],
    ['POST', '/nothing'],
    ['GET', '/graphql/nothing'],
    ['GET', '/health'],
    ['GET', '/../package.json'],
    ['GET', '/ide/assets/%2e%2e/%2e%2e/package.json'],
    ['GET', '/%ff'],
  ])('%s %s is nothing, said in JSON', async (method, path) => {
    const response = await get(path, { method });
    expect([400, 404]).toContain(response.status);
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    const { errors } = (await response.json()) as { errors: { message: string }[] };
    expect(errors).toHaveLength(1);
  });

  test('no answer tells what serves it, or may be taken for another type', async () => {
    for (const path of ['/graphql', '/schema.json', '/health/live', '/nothing']) {
      const { headers } = await get(path);
      expect(headers.get('x-powered-by'), path).toBeNull();
      expect(headers.get('x-content-type-options'), path).toBe('nosniff');
    }
  });
});

/** A server of its own, with its log. */
async function loggedServer({
  fails,
  ...more
}: {
  readonly warmsUp?: boolean;
  readonly fails?: Error;
} = {}) {
  const lines: string[] = [];
  const connected = await connect(sharedNeo4j());
  const graph: Graph = fails ? { ...connected, read: () => Promise.reject(fails) } : connected;
  const log = pino({ level: 'info' }, { write: (line: string) => lines.push(line) });
  const own = await startOver({ graph, host: '127.0.0.1', port: 0, log, ...more });
  return { graph, own, lines };
}

describe('an error that nobody expected', () => {
  test('is answered with an id that the log explains, and nothing else is told', async () => {
    const { graph, own, lines } = await loggedServer({
      fails: new Error('bolt://secret: cannot MATCH'),
    });
    try {
      const response = await query('{ graph { nation(iso3: "ISR") { key } } }', {}, own.url);
      const body = (await response.json()) as {
        errors: { message: string; extensions: { id: string } }[];
      };
      const [error] = body.errors;
      const id = error?.extensions.id ?? '';
      expect(id).toMatch(/^[0-9a-f-]{36}$/);
      expect(error).toMatchObject({
        message: `Something went wrong here. Its id in our log is ${id}.`,
        extensions: { code: 'INTERNAL_SERVER_ERROR', id },
      });
      expect(JSON.stringify(body)).not.toMatch(/bolt:|driver|stack|node_modules|MATCH/i);

      const logged = lines.map((line) => JSON.parse(line)).filter((line) => line.id === id);
      expect(logged).toHaveLength(1);
      expect(logged[0].err.message).toMatch(/cannot MATCH/);
    } finally {
      await own.stop();
      await graph.close();
    }
  });
});

describe('when Neo4j is gone', () => {
  test('a query is refused with 503 and when to ask again', async () => {
    const { graph, own } = await loggedServer();
    try {
      await graph.close();
      const response = await query('{ graph { nation(iso3: "ISR") { key } } }', {}, own.url);
      expect(response.status).toBe(503);
      expect(response.headers.get('retry-after')).toBe('2');
      expect(await response.json()).toMatchObject({
        errors: [{ extensions: { code: 'UNAVAILABLE' } }],
      });
    } finally {
      await own.stop();
    }
  });

  test('it is live but not ready', async () => {
    const { graph, own } = await loggedServer();
    try {
      await graph.close();
      const ready = await fetch(`${own.url}/health/ready`);
      expect(ready.status).toBe(503);
      expect(await ready.json()).toEqual({ status: 'not ready', problem: 'Neo4j does not answer' });
      expect((await fetch(`${own.url}/health/live`)).status).toBe(200);
    } finally {
      await own.stop();
    }
  });
});

describe('a server that warms up', () => {
  test('is ready once it has asked what it asks itself, all of it without an error', async () => {
    const { graph, own, lines } = await loggedServer({ warmsUp: true });
    const problems = new Set<string | undefined>();
    try {
      for (let isReady = false; !isReady; ) {
        const response = await fetch(`${own.url}/health/ready`);
        problems.add(((await response.json()) as { problem?: string }).problem);
        isReady = response.ok;
      }
    } finally {
      await own.stop();
      await graph.close();
    }
    expect([...problems]).toEqual(['warming up', undefined]);
    const told = lines.map((line) => JSON.parse(line).msg);
    expect(told).toEqual([expect.stringMatching(/^warmed up in /)]);
  });

  test('stops in the middle of it', async () => {
    const { graph, own, lines } = await loggedServer({ warmsUp: true });
    await own.stop();
    await graph.close();
    expect(lines.filter((line) => JSON.parse(line).level > 40)).toEqual([]);
  });
});

describe('the log', () => {
  test('has a line for each request without its query, and none for health', async () => {
    const { graph, own, lines } = await loggedServer();
    await fetch(`${own.url}/health/live`);
    await fetch(`${own.url}/schema.json?secret=1`);
    await own.stop();
    await graph.close();
    expect(lines.map((line) => JSON.parse(line).req)).toEqual([
      { id: expect.anything(), method: 'GET', url: '/schema.json' },
    ]);
  });
});

describe('a stop', () => {
  test('answers the requests under way, then takes no more', async () => {
    const graph = await connect(sharedNeo4j());
    let reads = 0;
    const listened: Graph = {
      ...graph,
      read(statement, parameters) {
        reads += 1;
        return graph.read(statement, parameters);
      },
    };
    const log = pino({ level: 'silent' });
    const own = await startOver({ graph: listened, host: '127.0.0.1', port: 0, log });
    try {
      const asked = [90, 91, 92, 93, 94, 95].map((first) => {
        const below = 'nodes { name embassies { nodes { attacheOffices { nodes { name } } } } }';
        return query(`{ graph { nations(first: ${first}) { ${below} } } }`, {}, own.url);
      });
      while (reads < asked.length) await new Promise((resolve) => setImmediate(resolve));
      const stopped = own.stop();
      const counts = await Promise.all(
        asked.map(async (response) => {
          const { data } = (await (await response).json()) as NationsAnswer;
          return data.graph.nations.nodes.length;
        }),
      );
      expect(counts).toEqual([90, 91, 92, 93, 94, 95]);
      await stopped;
      await expect(query('{ status { claims } }', {}, own.url)).rejects.toThrow();
    } finally {
      await graph.close();
    }
  });
});

interface NationsAnswer {
  readonly data: { readonly graph: { readonly nations: { readonly nodes: readonly object[] } } };
}
