import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer, type TestedServer } from '../support/server.ts';

let server: TestedServer;

beforeAll(async () => {
  server = await startServer({ metrics: 'same port' });
});

afterAll(() => server?.stop());

const NOTHING = "default-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none'";

const list = encodeURIComponent('{ graph { alliances { nodes { key } } } }');
const nation = encodeURIComponent('{ graph { nation(iso3: "ISR") { key } } }');
const json = { 'content-type': 'application/json' };
const api = { 'apollo-require-preflight': 'true' };
const page = { accept: 'text/html' };

const answers: readonly [
  what: string,
  path: string,
  status: number | 'refused',
  init?: RequestInit,
][] = [
  ['an answer', `/graphql?query=${nation}`, 200, { headers: api }],
  [
    'an answer to a POST',
    '/graphql',
    200,
    { method: 'POST', headers: json, body: '{"query":"{__typename}"}' },
  ],
  ['a refusal', '/graphql', 400, { method: 'POST', headers: json, body: '{' }],
  [
    'what a page could send',
    '/graphql',
    'refused',
    { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{}' },
  ],
  ['a GET without a question', '/graphql', 400, { headers: api }],
  ['HEAD', '/graphql', 200, { method: 'HEAD' }],
  ['OPTIONS', '/graphql', 204, { method: 'OPTIONS' }],
  ['another method', '/graphql', 'refused', { method: 'DELETE' }],
  ['the schema', '/schema.graphql', 200],
  ['its introspection', '/schema.json', 200],
  ['an export', `/export/csv?query=${list}`, 200],
  ['an export that is refused', '/export/csv?query=x', 400],
  ['an export that does not exist', '/export/xlsx?query=x', 404],
  ['the reconciliation service', '/reconcile', 200],
  ['a preview of nothing', '/reconcile/preview?id=nothing', 404],
  ['health', '/health/live', 200],
  ['readiness', '/health/ready', 200],
  ['metrics', '/metrics', 200],
  ['the way to the IDE', '/', 302],
  ['nothing', '/nothing', 404],
  ['nothing for a browser', '/nothing', 404, { headers: page }],
  ['a broken address', '/%ff', 'refused'],
];

const ask = async (path: string, init: RequestInit = {}) => {
  const response = await fetch(server.url + path, { redirect: 'manual', ...init });
  await response.text();
  return response;
};

describe('every answer', () => {
  test.each(answers)('lets a browser do nothing with it: %s', async (_what, path, status, init) => {
    const response = await ask(path, init);
    if (status !== 'refused') expect(response.status).toBe(status);
    else expect(response.ok).toBe(false);
    expect(policies(response)).toEqual({ ...STRICT, 'content-security-policy': NOTHING });
    expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('that is kept has the same headers again', async () => {
    const first = await ask(`/graphql?query=${nation}`, { headers: api });
    const again = await ask(`/graphql?query=${nation}`, {
      headers: {
        ...api,
        'cache-control': 'max-age=0',
        'if-none-match': `${first.headers.get('etag')}`,
      },
    });
    expect(again.status).toBe(304);
    expect(policies(again)).toEqual(policies(first));
  });
});

/** The headers that say what a browser may do; HSTS is the proxy's. */
const STRICT = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'cross-origin',
  'origin-agent-cluster': '?1',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': null,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'x-powered-by': null,
};

const policies = ({ headers }: Response) =>
  Object.fromEntries(
    ['content-security-policy', ...Object.keys(STRICT)].map((name) => [name, headers.get(name)]),
  );

describe('the IDE', () => {
  const IDE =
    "default-src 'none';base-uri 'none';form-action 'self';frame-ancestors 'none';script-src 'self';style-src 'self' 'unsafe-inline';img-src 'self' data:;font-src 'self';connect-src 'self';worker-src 'self'";
  const OWN = { ...STRICT, 'cross-origin-resource-policy': 'same-origin' };

  test.each([
    ['its page', '/graphql', { headers: page }],
    ['a file of it that does not exist', '/ide/assets/nothing.js', {}],
  ])(
    'alone may set inline styles, and runs only its own scripts: %s',
    async (_what, path, init) => {
      const response = await ask(path, init);
      expect(policies(response)).toEqual({ ...OWN, 'content-security-policy': IDE });
    },
  );
});

test('a preview may be framed by any page, and has but the one style that it names', async () => {
  const response = await ask('/reconcile/preview?id=nation/CIV');
  expect(policies(response)).toEqual({
    ...STRICT,
    'x-frame-options': null,
    'content-security-policy': expect.stringMatching(
      /^default-src 'none'; style-src 'sha256-[\w+/=]+'; base-uri 'none'; form-action 'none'$/,
    ),
  });
});
