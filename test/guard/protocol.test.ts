import { once } from 'node:events';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunningServer } from '../../src/server/server.ts';
import { startServer } from '../support/server.ts';
import { ask, post, told, ways } from './ask.ts';

let server: RunningServer;

beforeAll(async () => {
  server = await startServer();
});

afterAll(() => server?.stop());

const claims = '{ status { claims } }';

describe('GraphQL over HTTP', () => {
  /** Apollo Server answers 200 where it understood the request and the client asked for application/json. */
  const declined = new Set(['572B', 'FDE2', '7B9B']);
  const audits = serverAudits({
    url: () => `${server.url}/graphql`,
    fetchFn: (url: string, init: RequestInit = {}) =>
      fetch(url, {
        ...init,
        headers: { ...init.headers, 'apollo-require-preflight': 'true' },
      }),
  });

  test('is audited in 61 ways, 13 of which must be', () => {
    expect(audits).toHaveLength(61);
    expect(audits.filter(({ name }) => name.startsWith('MUST'))).toHaveLength(13);
  });

  test.each(audits.map((audit) => [`${audit.id}: ${audit.name}`, audit] as const))(
    '%s',
    async (_name, audit) => {
      const { status } = await audit.fn();
      expect(status).toBe(declined.has(audit.id) ? 'warn' : 'ok');
    },
  );
});

describe('every way of asking', () => {
  test.each(Object.entries(ways))('%s is answered', async (_name, way) => {
    const { status, body } = await way(server.url, { query: claims });
    expect([status, body.data.status.claims]).toEqual([200, expect.any(Number)]);
  });

  test.each(Object.entries(ways))('%s is limited', async (_name, way) => {
    const { status, code } = await way(server.url, { query: `{ ${'a '.repeat(3_000)} }` });
    expect([status, code]).toEqual([400, 'LIMIT_EXCEEDED']);
  });

  test.each(Object.entries(ways))('%s has its variables looked at', async (_name, way) => {
    const { status, code } = await way(server.url, {
      query: 'query ($text: String!) { graph { search(text: $text) { totalCount } } }',
      variables: { text: 'a\0b' },
    });
    expect([status, code]).toEqual([400, 'BAD_USER_INPUT']);
  });

  test.each(Object.entries(ways))('%s has its cost counted', async (_name, way) => {
    const { status, code } = await way(server.url, {
      query:
        '{ graph { entities(first: 100) { nodes { relationships(first: 100) { nodes { claims { source { title } } } } } } } }',
    });
    expect([status, code]).toEqual([400, 'COST_EXCEEDED']);
  });

  test.each(Object.entries(ways))('%s may have no more than 256 kB', async (_name, way) => {
    const { status } = await way(server.url, { query: claims, more: 'x'.repeat(256 * 1024) });
    expect(status).toBe(413);
  });

  test('by GET is limited too', async () => {
    const query = new URLSearchParams({ query: `{ ${'a '.repeat(3_000)} }` });
    const { status, code } = await told(
      fetch(`${server.url}/graphql?${query}`, { headers: { 'apollo-require-preflight': '1' } }),
    );
    expect([status, code]).toEqual([400, 'LIMIT_EXCEEDED']);
  });
});

describe('an error is JSON, says what is wrong and tells nothing else', () => {
  const request = (path: string, init: RequestInit = {}) => told(fetch(server.url + path, init));
  const json = { 'content-type': 'application/json' };

  test.each([
    [404, 'a page that does not exist', () => request('/nothing')],
    [400, 'an address that is none', () => request('/export/%ff')],
    [405, 'another method', () => request('/graphql', { method: 'DELETE', headers: json })],
    [405, 'a PUT', () => request('/graphql', { method: 'PUT', headers: json, body: '{"a":1}' })],
    [413, 'too large a body', () => post(server.url, 'x'.repeat(300_000))],
    [400, 'broken gzip', () => post(server.url, 'x', { 'content-encoding': 'gzip' })],
    [
      400,
      'gzip that ends too soon',
      () =>
        post(server.url, gzipSync('{"query":"{ status { claims } }"}').subarray(0, 20), {
          'content-encoding': 'gzip',
        }),
    ],
    [415, 'another compression', () => post(server.url, 'x', { 'content-encoding': 'rot13' })],
    [
      415,
      'another charset',
      () => post(server.url, '{}', { 'content-type': 'application/json; charset=klingon' }),
    ],
    [400, 'no JSON', () => post(server.url, '{"query":')],
    [400, 'a list', () => post(server.url, '[]')],
    [400, 'a body nested 100,000 deep', () => post(server.url, '['.repeat(100_000))],
    [400, 'a query that is no text', () => post(server.url, '{"query": {"kind": "Document"}}')],
    [
      400,
      'variables that are no object',
      () => post(server.url, '{"query":"{a}","variables":[1]}'),
    ],
    [
      400,
      'no operation of that name',
      () => post(server.url, '{"query":"query A{__typename}","operationName":"B"}'),
    ],
    [400, 'a subscription', () => ask(server.url, 'subscription { __typename }')],
    [
      401,
      'a mutation without a token',
      () =>
        ask(
          server.url,
          'mutation { retractClaims(keys: [], reason: "x", requestKey: "12345678") { added } }',
        ),
    ],
    [
      400,
      'an export of too long a document',
      () => request(`/export/csv?query={${'a '.repeat(3_000)}}`),
    ],
    [
      400,
      'a reconciliation of a character NUL',
      () => request('/reconcile/suggest/entity?prefix=a%00'),
    ],
  ] as const)('%i for %s', async (status, _name, asked) => {
    const answer = await asked();
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toMatch(/^application\/(graphql-response\+)?json/);
    expect(answer.message).not.toBe('');
    expect(answer.text).not.toMatch(/node_modules|stack|\/src\//);
  });

  test.each([
    [
      431,
      'headers that are too long',
      `GET / HTTP/1.1\r\nHost: x\r\nA: ${'x'.repeat(20_000)}\r\n\r\n`,
    ],
    [400, 'what is no HTTP', 'HELLO\r\n\r\n'],
    [
      400,
      'a request that is told apart in two ways',
      'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    ],
  ])('%i for %s', async (status, _name, text) => {
    const { hostname, port } = new URL(server.url);
    const socket = connect(Number(port), hostname);
    let answer = '';
    socket.on('data', (chunk) => {
      answer += chunk;
    });
    socket.write(text);
    await once(socket, 'close');
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(JSON.parse(answer.split('\r\n\r\n')[1] ?? '').errors).toHaveLength(1);
  });
});
