import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { makeKey } from '../../src/access/api-key.ts';
import { revokeKey } from '../../src/access/statements.ts';
import { contentKey } from '../../src/ledger/claim.ts';
import { startServer } from '../../src/server/server.ts';
import { runInGraph } from '../support/run-program.ts';
import { exists, says } from '../unit/ledger/claims.ts';
import { keyOf } from './curated.ts';
import { emptyGraph } from './empty-graph.ts';
import { SOURCES } from './sources.ts';
import { stored } from './stored.ts';

const ISSUER = 'https://issuer.example';
const AUDIENCE = 'graph';
const DAY = 86_400_000;

const capital = says('nation/AAA', 'capital', 'Alpha');
const retraction = () => ({
  query: `mutation ($keys: [String!]!, $requestKey: String!) {
    retractClaims(keys: $keys, reason: "Wrong.", requestKey: $requestKey) { retracted entry { by } }
  }`,
  variables: { keys: [contentKey(capital)], requestKey: randomUUID() },
});

const good = await generateKeyPair('ES256');
const stranger = await generateKeyPair('ES256');
let issuer: Server;
let jwks: string;

beforeAll(async () => {
  const keys = [{ ...(await exportJWK(good.publicKey)), kid: 'one', alg: 'ES256', use: 'sig' }];
  issuer = createServer((_request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ keys }));
  });
  await new Promise<void>((resolve) => issuer.listen(0, '127.0.0.1', resolve));
  jwks = `http://127.0.0.1:${(issuer.address() as AddressInfo).port}/jwks.json`;
});

afterAll(() => {
  issuer.closeAllConnections();
  issuer.close();
});

beforeEach(async () => {
  await emptyGraph().ledger.record([exists('nation/AAA'), capital], SOURCES);
});

interface Claims {
  readonly sub?: string;
  readonly role?: unknown;
  readonly iss?: string;
  readonly aud?: string;
  readonly exp?: number | null;
}

const inAnHour = () => Math.floor(Date.now() / 1000) + 3_600;

function tokenOf({ sub = 'desk-3', iss = ISSUER, aud = AUDIENCE, exp, ...claims }: Claims) {
  const { role } = { role: 'curator', ...claims };
  const token = new SignJWT({ role, ...(exp !== null && { exp: exp ?? inAnHour() }) })
    .setProtectedHeader({ alg: 'ES256', kid: 'one' })
    .setIssuer(iss)
    .setAudience(aud);
  return sub === '' ? token : token.setSubject(sub);
}

const jwt = (claims: Claims = {}, key = good.privateKey) => tokenOf(claims).sign(key);

interface Sent {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

interface Guarded {
  readonly url: string;
  readonly lines: string[];
  send(body: object, authorization?: string): Promise<Sent>;
}

async function guarded(
  use: (guarded: Guarded) => Promise<void>,
  isPublic = true,
  keys = jwks,
): Promise<void> {
  const lines: string[] = [];
  const server = await startServer({
    graph: emptyGraph().graph,
    host: '127.0.0.1',
    port: 0,
    log: pino({ level: 'trace' }, { write: (line: string) => lines.push(line) }),
    access: {
      isPublic,
      jwt: { jwks: keys, issuer: ISSUER, audience: AUDIENCE, roleClaim: 'role' },
    },
  });
  try {
    await use({
      url: server.url,
      lines,
      async send(body, authorization) {
        const response = await fetch(`${server.url}/graphql`, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            ...(authorization !== undefined && { authorization }),
          },
          body: JSON.stringify(body),
        });
        return { status: response.status, headers: response.headers, text: await response.text() };
      },
    });
  } finally {
    await server.stop();
  }
}

/** What proves nothing, or not enough; made when it is needed. */
const bad: readonly (readonly [string, number, () => Promise<string | undefined>])[] = [
  ['none', 401, async () => undefined],
  ['an empty one', 401, async () => ''],
  ['no token', 401, async () => 'Bearer'],
  ['another scheme', 401, async () => `Basic ${Buffer.from('a:b').toString('base64')}`],
  [
    'a token of nobody',
    401,
    async () => `Bearer ${makeKey({ role: 'admin', note: 'x', expiresAt: null }).token}`,
  ],
  [
    'the id of a key with another secret',
    401,
    async () => `Bearer scg_${(await keyOf('admin')).id}_${'A'.repeat(43)}`,
  ],
  ['a part of a token', 401, async () => `Bearer ${(await keyOf('admin')).token.slice(0, -1)}`],
  [
    'two tokens',
    401,
    async () => `Bearer ${(await keyOf('admin')).token} ${(await keyOf('admin')).token}`,
  ],
  [
    'an expired key',
    401,
    async () => `Bearer ${(await keyOf('admin', { expiresAt: Date.now() - 1 })).token}`,
  ],
  [
    'a revoked key',
    401,
    async () => {
      const { token, id } = await keyOf('admin');
      await emptyGraph().graph.write((transaction) =>
        transaction.run(revokeKey, { id, at: Date.now() }),
      );
      return `Bearer ${token}`;
    },
  ],
  ['the key of a reader', 403, async () => `Bearer ${(await keyOf('reader')).token}`],
  ['the key of a contributor', 403, async () => `Bearer ${(await keyOf('contributor')).token}`],
  ['9,000 bytes', 401, async () => `Bearer ${'a'.repeat(9_000)}`],
  ['injected Cypher', 401, async () => "Bearer scg_' OR 1=1 //"],
  ['a JWT of a stranger', 401, async () => `Bearer ${await jwt({}, stranger.privateKey)}`],
  ['an expired JWT', 401, async () => `Bearer ${await jwt({ exp: inAnHour() - 7_200 })}`],
  ['a JWT that never expires', 401, async () => `Bearer ${await jwt({ exp: null })}`],
  ['a JWT for somebody else', 401, async () => `Bearer ${await jwt({ aud: 'other' })}`],
  [
    'a JWT of another issuer',
    401,
    async () => `Bearer ${await jwt({ iss: 'https://evil.example' })}`,
  ],
  ['a JWT of nobody', 401, async () => `Bearer ${await jwt({ sub: '' })}`],
  ['a JWT of no known role', 401, async () => `Bearer ${await jwt({ role: 'root' })}`],
  ['a JWT of a list of roles', 401, async () => `Bearer ${await jwt({ role: ['curator'] })}`],
  ['a JWT without a role', 403, async () => `Bearer ${await jwt({ role: undefined })}`],
  [
    'an unsigned JWT',
    401,
    async () =>
      `Bearer ${new UnsecuredJWT({ role: 'admin', sub: 'x', iss: ISSUER, aud: AUDIENCE, exp: inAnHour() }).encode()}`,
  ],
  [
    'a JWT signed with the public key as a secret',
    401,
    async () =>
      `Bearer ${await new SignJWT({ role: 'admin', sub: 'x', exp: inAnHour() })
        .setProtectedHeader({ alg: 'HS256', kid: 'one' })
        .setIssuer(ISSUER)
        .setAudience(AUDIENCE)
        .sign(Buffer.from(JSON.stringify(await exportJWK(good.publicKey))))}`,
  ],
  [
    'a JWT that was altered',
    401,
    async () => {
      const [head, , signature] = (await jwt({ role: 'reader' })).split('.');
      const claims = { role: 'admin', sub: 'x', iss: ISSUER, aud: AUDIENCE, exp: inAnHour() };
      return `Bearer ${head}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.${signature}`;
    },
  ],
];

describe('bad credentials write nothing, and tell nothing', () => {
  test.each(bad)('%s: %i', async (_what, status, credentials) => {
    await guarded(async ({ send, lines }) => {
      const authorization = await credentials();
      const before = await stored(emptyGraph().graph);
      const sent = await send(retraction(), authorization);
      expect(sent.status).toBe(status);
      expect(sent.headers.get('www-authenticate')).toBe(status === 401 ? 'Bearer' : null);
      expect(JSON.parse(sent.text).errors[0].extensions.code).toBe(
        status === 401 ? 'UNAUTHENTICATED' : 'FORBIDDEN',
      );
      expect(await stored(emptyGraph().graph)).toEqual(before);
      const secret = authorization?.split(' ').at(-1);
      if (secret && secret.length > 20) {
        expect(sent.text).not.toContain(secret);
        expect(lines.join('\n')).not.toContain(secret);
      }
    });
  });
});

describe('good credentials', () => {
  test.each([
    ['a key', async () => (await keyOf('curator')).token, /^key:[0-9a-f]{12}$/],
    [
      'a key that expires tomorrow',
      async () => (await keyOf('admin', { expiresAt: Date.now() + DAY })).token,
      /^key:/,
    ],
    ['a JWT', () => jwt(), /^jwt:desk-3$/],
  ])('%s writes under its name', async (_what, token, name) => {
    await guarded(async ({ send, lines }) => {
      const secret = await token();
      const sent = await send(retraction(), `Bearer ${secret}`);
      const { data } = JSON.parse(sent.text);
      expect(data.retractClaims).toMatchObject({
        retracted: 1,
        entry: { by: expect.stringMatching(name) },
      });
      expect(lines.join('\n')).not.toContain(secret);
    });
  });

  test('of an issuer whose keys cannot be read are neither believed nor called wrong: 503', async () => {
    const token = await jwt();
    const silent = 'http://127.0.0.1:9/jwks.json';
    await guarded(
      async ({ send }) => {
        const sent = await send(retraction(), `Bearer ${token}`);
        expect(sent.status).toBe(503);
        expect(sent.headers.get('retry-after')).toMatch(/^\d+$/);
        expect(JSON.parse(sent.text).errors[0].extensions.code).toBe('UNAVAILABLE');
      },
      true,
      silent,
    );
  });

  test('are needed for reading too where reading is not public', async () => {
    await guarded(async ({ url, send }) => {
      const question = { query: '{ status { claims } }' };
      const { token } = await keyOf('reader');
      expect((await send(question, `Bearer ${token}`)).headers.get('cache-control')).toBe(
        'private, no-cache',
      );
      const refused = await send(question);
      expect(refused.status).toBe(401);
      expect(refused.headers.get('www-authenticate')).toBe('Bearer');

      const search = new URLSearchParams(question);
      const plain = { 'apollo-require-preflight': '1' };
      for (const [path, headers] of [
        [`/graphql?${search}`, plain],
        [`/graphql?${search}`, { ...plain, accept: 'text/html;q=0.1, application/json' }],
        [`/graphql?${search}`, { ...plain, accept: '*/*' }],
        [`/export/csv?${search}`, { accept: 'text/html' }],
        ['/reconcile', { accept: 'text/html' }],
        [
          `/reconcile?${new URLSearchParams({ queries: '{"q":{"query":"A"}}' })}`,
          { accept: 'text/html' },
        ],
      ] as const) {
        const response = await fetch(url + path, { headers });
        expect([path, headers, response.status]).toEqual([path, headers, 401]);
        expect((await response.json()).errors[0].extensions.code).toBe('UNAUTHENTICATED');
      }
      const gzipped = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json;charset=utf-8;x=y' },
        body: JSON.stringify(question),
      });
      expect(gzipped.status).toBe(401);
      for (const path of ['/graphql', '/health/live', '/schema.graphql']) {
        const page = await fetch(url + path, { headers: { accept: 'text/html' } });
        expect([path, page.status === 401]).toEqual([path, false]);
      }
    }, false);
  });
});

describe('scgraph keys', () => {
  const keys = (...args: readonly string[]) => runInGraph(['keys', ...args]);

  test('makes a key whose token writes, lists it without the token, and revokes it', async () => {
    await guarded(async ({ send }) => {
      const made = await keys('make', '--role', 'curator', '--note', 'Desk 3');
      expect(made.exitCode).toBe(0);
      const token = made.output.trim();
      expect(token).toMatch(/^scg_[0-9a-f]{12}_[\w-]{43}$/);
      const id = token.split('_')[1] as string;
      expect((await send(retraction(), `Bearer ${token}`)).status).toBe(200);

      const listed = await keys('list');
      expect(listed.errors).toBe('');
      expect(listed.output).toMatch(new RegExp(`^${id}  curator  made .*  valid  Desk 3\n$`));
      expect(JSON.stringify(await stored(emptyGraph().graph))).not.toContain(token);

      const revoked = await keys('revoke', '--yes', id);
      expect(revoked.output).toContain('revoked');
      expect((await send(retraction(), `Bearer ${token}`)).status).toBe(401);
    });
  });

  test('revokes nothing without an id that is listed, nor unasked', async () => {
    expect(await keys('revoke', '--yes', 'x')).toMatchObject({
      exitCode: 1,
      errors: 'There is no key x: expected an id that keys list has.\n',
    });
    const unasked = await keys('revoke', 'x');
    expect(unasked.exitCode).toBe(2);
    expect(unasked.errors).toContain('expected --yes');
  });
});
