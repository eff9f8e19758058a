import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect } from '../../src/graph/graph.ts';
import { startServer, type TestedServer } from '../support/server.ts';
import { sharedNeo4j } from '../support/shared-neo4j.ts';
import { untilKept } from '../support/until-kept.ts';

const hostile = '"}\n injected{x="1"} 1\n';

let server: TestedServer;

beforeAll(async () => {
  server = await startServer({ metrics: 'same port' });
});

afterAll(() => server?.stop());

const get = (path: string, init: RequestInit = {}) => fetch(server.url + path, init);

const ask = async (body: object) => {
  const response = await get('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'cache-control': 'max-age=0' },
    body: JSON.stringify(body),
  });
  await response.text();
  return response;
};

/** The values of all series of a metric, by their labels. */
async function series(name: string, url = server.url): Promise<Record<string, number>> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const lines = [...text.matchAll(/^(\w+)(?:\{(.*)\})? (\S+)$/gm)];
  return Object.fromEntries(
    lines
      .filter(([, metric]) => metric === name)
      .map(([, , labels = '', value]) => [labels, Number(value)]),
  );
}

const added = async (name: string, work: () => Promise<unknown>) => {
  const before = await series(name);
  await work();
  const after = await series(name);
  const differences = Object.entries(after).map(
    ([labels, value]) => [labels, value - (before[labels] ?? 0)] as const,
  );
  return Object.fromEntries(differences.filter(([, value]) => value !== 0));
};

const nation = (iso3: string) => ({ query: `{ graph { nation(iso3: "${iso3}") { key } } }` });

describe('metrics', () => {
  test('count requests by method, route and status', async () => {
    const counts = await added('http_request_duration_seconds_count', async () => {
      await ask(nation('ISR'));
      await ask({ query: '{' });
      await (await get('/nothing/s3cret')).text();
      await (await get('/schema.graphql', { method: 'HEAD' })).text();
    });
    expect(counts).toEqual({
      'method="POST",route="/graphql",status="200"': 1,
      'method="POST",route="/graphql",status="400"': 1,
      'method="GET",route="other",status="404"': 1,
      'method="HEAD",route="/schema.graphql",status="200"': 1,
      // The look before.
      'method="GET",route="/metrics",status="200"': 1,
    });
  });

  test('count operations by what came of them', async () => {
    const counts = await added('graphql_operations_total', async () => {
      await ask(nation('TUR'));
      await ask({ query: '{' });
      await ask({ query: '{ presidents }' });
      await ask({ query: '{ graph { nations(first: 0) { totalCount } } }' });
    });
    expect(counts).toEqual({
      'outcome="OK"': 1,
      'outcome="GRAPHQL_PARSE_FAILED"': 1,
      'outcome="GRAPHQL_VALIDATION_FAILED"': 1,
      'outcome="BAD_USER_INPUT"': 1,
    });
  });

  test('count statements, and how many of them are under way', async () => {
    const counts = await added('cypher_statement_duration_seconds_count', () =>
      ask({
        query:
          '{ a: graph { nation(iso3: "JPN") { key } } b: graph { nation(iso3: "KOR") { key } } }',
      }),
    );
    // Beside those that look for changes.
    expect(counts['kind="read"']).toBeGreaterThanOrEqual(2);
    const { '': underWay } = await series('cypher_statements_under_way');
    expect([0, 1]).toContain(underWay);
  });

  test('count answers that were kept, and those that the client had', async () => {
    await untilKept(() => ask(nation('ITA')));
    const counts = await added('kept_answers_total', async () => {
      const first = await ask(nation('FRA'));
      await ask(nation('FRA'));
      const address = `/graphql?${new URLSearchParams(nation('FRA'))}`;
      const headers = { 'apollo-require-preflight': 'true', 'cache-control': 'max-age=0' };
      const { headers: told } = await get(address, { headers });
      await get(address, { headers: { ...headers, 'if-none-match': told.get('etag') ?? '' } });
      expect(first.headers.get('cache-status')).toContain('miss');
    });
    expect(counts).toEqual({
      'outcome="miss"': 2,
      'outcome="hit"': 1,
      'outcome="not_modified"': 1,
    });
  });

  test('tell of the process', async () => {
    expect(await series('process_resident_memory_bytes')).toEqual({ '': expect.any(Number) });
  });

  test('have no label that a client chose', async () => {
    const before = Object.keys(await series('http_request_duration_seconds_count'));
    await get(`/${encodeURIComponent(hostile)}`, { method: 'PATCH' });
    await get(`/export/${encodeURIComponent(hostile)}?query=${encodeURIComponent(hostile)}`);
    await ask({ query: `query S3cret { graph { nation(iso3: "ISR") { s3cret: key } } }` });
    await ask({ query: hostile, operationName: hostile, variables: { [hostile]: hostile } });
    const text = await (await get('/metrics')).text();
    expect(text).not.toMatch(/injected|s3cret|"PATCH"/i);
    const after = Object.keys(await series('http_request_duration_seconds_count'));
    expect(after.filter((labels) => !before.includes(labels))).toEqual([
      'method="other",route="other",status="404"',
      'method="GET",route="/export",status="404"',
    ]);
  });

  test('are not kept by anyone, and read by Prometheus’ type', async () => {
    const { headers } = await get('/metrics');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
  });

  test('count statements that failed, by what they failed by', async () => {
    const graph = await connect(sharedNeo4j());
    const own = await startServer({ graph, metrics: 'same port' });
    try {
      await graph.close();
      await fetch(`${own.url}/health/ready`);
      const failures = await series('cypher_statement_failures_total', own.url);
      expect(failures['kind="read",failure="unavailable"']).toBeGreaterThanOrEqual(1);
    } finally {
      await own.stop();
    }
  });
});

describe('where metrics are told', () => {
  test('is nowhere unless a setting says so', async () => {
    const own = await startServer();
    try {
      expect((await fetch(`${own.url}/metrics`)).status).toBe(404);
      expect(own.metricsUrl).toBeNull();
    } finally {
      await own.stop();
    }
  });

  test('may be a port of their own, with nothing else on it, which closes with the server', async () => {
    const own = await startServer({ metrics: { host: '127.0.0.1', port: 0 } });
    const { metricsUrl = '' } = own;
    try {
      expect((await fetch(`${own.url}/metrics`)).status).toBe(404);
      const told = await series('http_request_duration_seconds_count', `${metricsUrl}`);
      expect(told).toEqual({ 'method="GET",route="/metrics",status="404"': 1 });
      const nothing = await fetch(`${metricsUrl}/graphql`);
      expect(nothing.status).toBe(404);
      expect(nothing.headers.get('x-content-type-options')).toBe('nosniff');
    } finally {
      await own.stop();
    }
    await expect(fetch(`${metricsUrl}/metrics`)).rejects.toThrow();
  });
});
