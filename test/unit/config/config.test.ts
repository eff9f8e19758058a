import { describe, expect, test } from 'vitest';
import { readSettings, SettingsError } from '../../../src/config.ts';

const SECRET = 'correct-horse-battery-staple';

const refusal = (given: Record<string, string>): string => {
  try {
    readSettings(given);
  } catch (error) {
    if (error instanceof SettingsError) return error.message;
    throw error;
  }
  throw new Error('the settings were taken');
};

describe('settings', () => {
  test('are not needed: a local Neo4j and port 4000 on loopback', () => {
    expect(readSettings({})).toEqual({
      host: '127.0.0.1',
      port: 4000,
      publicUrl: null,
      logLevel: 'info',
      answers: { largest: 64 * 1024 * 1024, interval: 500, redis: null },
      access: { isPublic: true, jwt: null },
      metrics: null,
      slowAfter: 1000,
      traces: null,
      guard: {
        costMost: 50_000,
        allowance: { points: 2_000_000, window: 60 },
        admission: { atWork: 60, waiting: 200 },
        proxies: 0,
        trusted: null,
      },
      readDeadline: 5000,
      writeDeadline: 6000,
      neo4j: null,
      localNeo4j: { folder: '.neo4j' },
    });
  });

  test('name a Neo4j that runs already, and all else that can be set', () => {
    const settings = readSettings({
      HOST: '0.0.0.0',
      PORT: '0',
      PUBLIC_URL: 'https://example.org/graph',
      LOG_LEVEL: 'debug',
      ANSWER_CACHE_MB: '2',
      ANSWER_CACHE_REDIS: `rediss://:${SECRET}@example.org:6380/1`,
      GRAPH_CHECK_MS: '1000',
      READ_ACCESS: 'token',
      JWT_JWKS_URL: 'https://issuer.example/jwks.json',
      JWT_ISSUER: 'https://issuer.example',
      JWT_AUDIENCE: 'graph',
      JWT_ROLE_CLAIM: 'graph_role',
      METRICS: '0.0.0.0:9464',
      SLOW_OPERATION_MS: '0',
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://localhost:4318',
      OTEL_SERVICE_NAME: 'graph-2',
      OTEL_TRACES_SAMPLER_ARG: '0.25',
      COST_MOST: '1000',
      RATE_POINTS: '0',
      RATE_SECONDS: '10',
      TRUST_PROXY: '1',
      WORK_MOST: '20',
      WAIT_MOST: '0',
      TRUSTED_DOCUMENTS: 'persisted-documents.json',
      TRUSTED_DOCUMENTS_ONLY: 'true',
      READ_DEADLINE_MS: '2000',
      WRITE_DEADLINE_MS: '20000',
      NEO4J_URI: 'neo4j+s://example.org:7687',
      NEO4J_USERNAME: 'reader',
      NEO4J_PASSWORD: SECRET,
      NEO4J_DATABASE: 'security',
      NEO4J_FOLDER: '/data',
      NEO4J_VERSION: '5.26.20',
      JAVA_HOME: '/java',
    });
    expect(settings).toEqual({
      host: '0.0.0.0',
      port: 0,
      publicUrl: 'https://example.org/graph',
      logLevel: 'debug',
      answers: {
        largest: 2 * 1024 * 1024,
        interval: 1000,
        redis: `rediss://:${SECRET}@example.org:6380/1`,
      },
      access: {
        isPublic: false,
        jwt: {
          jwks: 'https://issuer.example/jwks.json',
          issuer: 'https://issuer.example',
          audience: 'graph',
          roleClaim: 'graph_role',
        },
      },
      metrics: { host: '0.0.0.0', port: 9464 },
      slowAfter: null,
      traces: { endpoint: 'http://localhost:4318', serviceName: 'graph-2', ratio: 0.25 },
      guard: {
        costMost: 1000,
        allowance: null,
        admission: { atWork: 20, waiting: 0 },
        proxies: 1,
        trusted: { file: 'persisted-documents.json', only: true },
      },
      readDeadline: 2000,
      writeDeadline: 20_000,
      neo4j: {
        uri: 'neo4j+s://example.org:7687',
        username: 'reader',
        password: SECRET,
        database: 'security',
      },
      localNeo4j: { folder: '/data', version: '5.26.20', javaHome: '/java' },
    });
  });

  test('that are empty count as absent', () => {
    const empty = Object.fromEntries(
      ['HOST', 'PORT', 'LOG_LEVEL', 'NEO4J_URI', 'NEO4J_PASSWORD', 'NEO4J_FOLDER', 'JAVA_HOME'].map(
        (name) => [name, ''],
      ),
    );
    expect(readSettings(empty)).toEqual(readSettings({}));
  });

  test.each([
    ['READ_ACCESS', 'private'],
    ['JWT_JWKS_URL', 'issuer.example'],
    ['PORT', 'x'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '80.5'],
    ['ANSWER_CACHE_MB', '1e3'],
    ['GRAPH_CHECK_MS', '0'],
    ['METRICS', 'yes'],
    ['METRICS', '99999'],
    ['METRICS', 'localhost:port'],
    ['SLOW_OPERATION_MS', '1s'],
    ['OTEL_EXPORTER_OTLP_ENDPOINT', 'localhost:4318'],
    ['OTEL_TRACES_SAMPLER_ARG', '2'],
    ['READ_DEADLINE_MS', '99'],
    ['PUBLIC_URL', 'example.org'],
    ['PUBLIC_URL', 'ftp://example.org'],
    ['LOG_LEVEL', 'loud'],
    ['NEO4J_VERSION', 'newest'],
    ['NEO4J_URI', 'http://localhost:7474'],
    ['NEO4J_URI', 'bolt://'],
  ])('%s=%s is refused by name, with what came', (name, value) => {
    const message = refusal({
      NEO4J_USERNAME: 'a',
      NEO4J_PASSWORD: 'b',
      NEO4J_URI: 'bolt://localhost',
      [name]: value,
    });
    expect(message).toMatch(
      new RegExp(`^  ${name}: .+, came "${value.replaceAll('/', '\\/')}"$`, 'm'),
    );
  });
});

test.each([
  'localhost:6379',
  'http://localhost',
  'redis://',
  `redis://:${SECRET}`,
  `redis://:${SECRET}@`,
  `redis://:${SECRET}/@localhost`,
  `redis://:${SECRET}@localhost:99999`,
  `redis://:${SECRET}@localhost/answers`,
])('ANSWER_CACHE_REDIS=%s is refused by name, and not told again', (value) => {
  const message = refusal({ ANSWER_CACHE_REDIS: value });
  expect(message).toContain('  ANSWER_CACHE_REDIS: expected redis://… or rediss://…');
  expect(message).not.toContain('came');
  expect(message).not.toContain(SECRET);
});

describe('problems with settings', () => {
  test('are all named at once, each on its line', () => {
    const lines = refusal({
      PORT: 'x',
      LOG_LEVEL: 'loud',
      NEO4J_VERSION: 'newest',
      NEO4J_URI: 'http://x',
    }).split('\n');
    expect(lines[0]).toBe('These settings cannot be used:');
    const names = lines.slice(1).map((line) => line.trim().split(':')[0]);
    expect(names).toEqual(
      expect.arrayContaining(['PORT', 'LOG_LEVEL', 'NEO4J_VERSION', 'NEO4J_URI']),
    );
  });

  test('are named together whether they lie in one setting or between two', () => {
    const message = refusal({ PORT: 'x', NEO4J_URI: 'bolt://localhost' });
    for (const name of ['PORT', 'NEO4J_USERNAME', 'NEO4J_PASSWORD'])
      expect(message).toContain(`  ${name}: `);
    const without = refusal({ LOG_LEVEL: 'loud', NEO4J_USERNAME: 'a', NEO4J_DATABASE: 'b' });
    for (const name of ['LOG_LEVEL', 'NEO4J_USERNAME', 'NEO4J_DATABASE'])
      expect(without).toContain(`  ${name}: `);
  });

  test.each([
    [{ NEO4J_PASSWORD: SECRET }],
    [{ NEO4J_PASSWORD: SECRET, PORT: 'x', NEO4J_URI: 'bolt://localhost' }],
    [{ NEO4J_PASSWORD: SECRET, NEO4J_USERNAME: 'neo4j', NEO4J_URI: 'http://localhost' }],
    [{ NEO4J_URI: `http://neo4j:${SECRET}@localhost` }],
    [{ NEO4J_URI: `bolt://neo4j:a/${SECRET}@localhost` }],
  ])('never tell a password %#', (given) => {
    expect(refusal(given as unknown as Record<string, string>)).not.toContain(SECRET);
  });
});
