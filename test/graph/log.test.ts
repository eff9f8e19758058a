import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Explain, explainAt } from '../../src/graph/explain.ts';
import { connect, type Graph } from '../../src/graph/graph.ts';
import { startServer, type TestedServer } from '../support/server.ts';
import { sharedNeo4j } from '../support/shared-neo4j.ts';
import { untilKept } from '../support/until-kept.ts';

const SECRET = 'S3cret_horse_battery';

const logged = ({ lines }: TestedServer) => lines.map((line) => JSON.parse(line));

const post = (url: string, body: object, headers: Record<string, string> = {}) =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

describe('a request id', () => {
  let server: TestedServer;
  beforeAll(async () => {
    server = await startServer({ level: 'info' });
  });
  afterAll(() => server?.stop());

  const query = '{ graph { nation(iso3: "ISR") { key } } }';
  const idOf = (response: Response) => response.headers.get('x-request-id');

  test('of the client comes back, and is in the log', async () => {
    const id = '0190b5f2-7c1e-7a54-9d2f-3a5d8b1c2e4f';
    for (const path of ['/graphql', '/schema.graphql', '/nothing', '/export/csv?query=x']) {
      const response = await fetch(server.url + path, { headers: { 'x-request-id': id } });
      await response.text();
      expect(idOf(response), path).toBe(id);
    }
    const asked = await post(server.url, { query }, { 'x-request-id': id });
    expect(idOf(asked)).toBe(id);
    await asked.text();
    const again = await untilKept(() =>
      post(server.url, { query }, { 'x-request-id': `${id}-again` }),
    );
    expect(idOf(again)).toBe(`${id}-again`);
    expect(asked.headers.get('access-control-expose-headers')).toContain('X-Request-Id');
    const ids = logged(server).map(({ req }) => req.id);
    expect(ids.filter((logged) => logged === id)).toHaveLength(5);
  });

  test('that is none is answered by a new one', async () => {
    const response = await post(server.url, { query }, { 'x-request-id': `${SECRET} {"a": 1}` });
    expect(idOf(response)).toMatch(/^[0-9a-f-]{36}$/);
    expect(server.lines.join()).not.toContain(SECRET);
  });
});

describe('the log', () => {
  test('tells nothing that a client wrote, nor an address, at any level', async () => {
    const graph = await connect(sharedNeo4j());
    const server = await startServer({ graph: failing(graph), level: 'trace', slowAfter: 0 });
    const secret = { query: `query { graph { ${SECRET}: nation(iso3: "${SECRET}") { key } } }` };
    const headers = {
      cookie: `session=${SECRET}`,
      'x-api-key': SECRET,
      'user-agent': SECRET,
      referer: `http://example.org/${SECRET}`,
      traceparent: SECRET,
    };
    const get = (path: string) => fetch(server.url + path, { headers });
    try {
      const variables = { [SECRET]: SECRET, at: SECRET };
      const lens = 'query ($at: Date) { graph(at: $at) { lens { at } } }';
      const bodies = [
        secret,
        { ...secret, variables, operationName: SECRET },
        { query: lens, variables },
        { query: `{ ${SECRET}` },
        { query: `{ graph { nations(after: "${SECRET}") { nodes { key } } } }` },
        { query: '{ node(id: "x") { id } }', extensions: { [SECRET]: SECRET } },
      ];
      const statuses = [];
      for (const body of bodies) {
        const response = await post(server.url, body, headers);
        statuses.push(response.status);
        await response.text();
      }
      const known = { ...headers, authorization: `Bearer ${SECRET}` };
      statuses.push((await post(server.url, secret, known)).status);
      expect(statuses).toContain(400);
      expect(statuses).toContain(401);
      const broken = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: `{"query": ${SECRET}`,
      });
      expect(broken.status).toBe(400);
      for (const path of [
        `/${SECRET}`,
        `/graphql?query=${encodeURIComponent(secret.query)}`,
        `/graphql?query={graph}&token=${SECRET}`,
        `/export/${SECRET}`,
        `/export/csv?query=${encodeURIComponent(`{ graph { nations(where: {name: {equals: "${SECRET}"}}) { nodes { key } } } }`)}`,
        `/reconcile/suggest/entity?prefix=${SECRET}`,
        `/reconcile?queries=${SECRET}`,
        `/reconcile/preview?id=${SECRET}`,
        `/ide/assets/${SECRET}`,
        `/%ff${SECRET}`,
      ]) {
        await (await get(path)).text();
      }
    } finally {
      await server.stop();
    }
    const text = server.lines.join('');
    expect(text).toContain('unexpected error');
    expect(text).toContain('slow operation');
    expect(text).not.toContain(SECRET);
    expect(text).not.toContain('db.internal');
  });
});

/** Fails as Neo4j does that quotes what was asked, where an entity is asked for by what a client wrote. */
const failing = (graph: Graph): Graph => ({
  ...graph,
  read(statement, parameters) {
    const told = JSON.stringify(parameters);
    if (!told.includes(SECRET)) return graph.read(statement, parameters);
    const message = `Could not connect to bolt://neo4j:${SECRET}@db.internal:7687 (came ${told})`;
    return Promise.reject(
      Object.assign(new Error(message), { body: SECRET, cause: new Error(SECRET) }),
    );
  },
});

describe('a slow operation', () => {
  const plans = (server: TestedServer) =>
    logged(server).filter(({ msg }) => msg === 'plan of a slow statement');
  test('is logged with its statements, and now and then with the plan of the slowest', async () => {
    const planned: string[] = [];
    const explain: Explain = (text) => {
      planned.push(text);
      return explainAt(sharedNeo4j())(text);
    };
    const server = await startServer({ level: 'warn', slowAfter: 1, explain });
    const query = 'query TheNations { graph { nations(first: 5) { totalCount nodes { name } } } }';
    try {
      const ask = (first: number) => {
        const id = `request-${first}`;
        const body = { query: query.replace('5', `${first}`) };
        return post(server.url, body, { 'x-request-id': id });
      };
      await ask(5);
      await vi.waitFor(() => expect(plans(server)).toHaveLength(1), { timeout: 10_000 });
      await ask(6);
      const [slow, ...more] = logged(server).filter(({ msg }) => msg === 'slow operation');
      expect(more).toHaveLength(1);
      expect(slow).toMatchObject({
        id: 'request-5',
        operation: { hash: createHash('sha256').update(query).digest('hex'), name: 'TheNations' },
        outcome: 'OK',
        milliseconds: expect.any(Number),
        statements: 1,
        slowest: [{ milliseconds: expect.any(Number), text: expect.stringContaining('MATCH') }],
      });
      expect(slow.milliseconds).toBeGreaterThanOrEqual(slow.slowest[0].milliseconds);
      expect(planned).toHaveLength(1);
      const [plan] = plans(server);
      expect(plan).toMatchObject({ id: 'request-5', operation: slow.operation });
      expect(plan.statement).toBe(slow.slowest[0].text);
      expect(plan.plan[0]).toMatch(/^ProduceResults ~\d+/);
      expect(plan.plan.join('\n')).toContain('Nation');
    } finally {
      await server.stop();
    }
  });

  test('is none below the limit, and where there is no limit', async () => {
    for (const slowAfter of [60_000, null]) {
      const server = await startServer({ level: 'warn', slowAfter });
      try {
        await post(server.url, { query: '{ status { claims } }' });
        expect(server.lines).toEqual([]);
      } finally {
        await server.stop();
      }
    }
  });

  test('whose statement cannot be planned is logged all the same', async () => {
    const explain = explainAt({ ...sharedNeo4j(), password: 'wrong' });
    const server = await startServer({ level: 'warn', slowAfter: 1, explain });
    try {
      await post(server.url, { query: '{ status { claims } }' });
      const told = ['slow operation', 'could not plan a slow statement'];
      const messages = () => logged(server).map(({ msg }) => msg);
      await vi.waitFor(() => expect(messages()).toEqual(told), { timeout: 10_000 });
      expect(server.lines.join()).not.toContain('wrong');
    } finally {
      await server.stop();
    }
  });
});
