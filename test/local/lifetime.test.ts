import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LocalNeo4j } from '../../src/graph/local/running.ts';
import { startLocalNeo4j } from '../../src/graph/local/start.ts';
import { testedNeo4j } from '../support/tested-neo4j.ts';
import { afterTheEnd, javaProcesses } from './java-processes.ts';

// One data folder lives through all of these in turn: a start takes seconds.
const folder = mkdtempSync(join(tmpdir(), 'local-neo4j-'));
const start = () => startLocalNeo4j({ ...testedNeo4j, folder, report: () => {} });
let running: LocalNeo4j;

afterAll(async () => {
  await running?.stop();
  rmSync(folder, { recursive: true });
});

async function ask(cypher: string, { scheme = 'bolt', password = running.address.password } = {}) {
  const uri = running.address.uri.replace('bolt', scheme);
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password), {
    disableLosslessIntegers: true,
  });
  try {
    return (await driver.executeQuery(cypher)).records.map((record) => record.toObject());
  } finally {
    await driver.close();
  }
}

const recoveries = () =>
  readFileSync(join(folder, 'logs', 'debug.log'), 'utf8').match(/Recovery required/g)?.length ?? 0;

describe('a Neo4j whose server ends without stopping it', () => {
  async function startServer() {
    const parent = fileURLToPath(new URL('parent.ts', import.meta.url));
    const server = spawn(process.execPath, ['--import', 'tsx', parent, folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
      detached: true,
    });
    await once(server.stdout, 'data');
    return server;
  }

  test('ends with a server that is killed', async () => {
    const server = await startServer();
    expect(javaProcesses(folder)).toHaveLength(1);

    server.kill('SIGKILL');

    expect(await afterTheEnd(folder)).toEqual([]);
  });

  test('ends with a server whose terminal interrupts it', async () => {
    const { pid } = await startServer();

    process.kill(-(pid ?? 0), 'SIGINT');

    // The next start, below, does not wait for the end but takes over.
    expect(javaProcesses(folder)).toHaveLength(1);
  });
});

describe('a running Neo4j', () => {
  beforeAll(async () => {
    running = await start();
  });

  test('has been stopped in order each time before', () => {
    expect(recoveries()).toBe(0);
  });

  test.each(['bolt', 'neo4j'])('answers %s://', async (scheme) => {
    expect(await ask('MERGE (n:Kept {at: 1}) RETURN n.at AS at', { scheme })).toEqual([{ at: 1 }]);
  });

  test('refuses a wrong password', async () => {
    await expect(ask('RETURN 1', { password: 'neo4j' })).rejects.toThrow(/unauthorized/);
  });

  test.each(['file:///etc/hostname', 'http://127.0.0.1:1/', 'http://[::1]:1/', 'http://10.0.0.1/'])(
    'does not load %s',
    async (url) => {
      await expect(ask(`LOAD CSV FROM '${url}' AS row RETURN row`)).rejects.toThrow(
        /allow_csv_import_from_file_urls|blocked via the configuration/,
      );
    },
  );

  test('listens on 127.0.0.1 alone', async () => {
    const port = Number(new URL(running.address.uri).port);
    // Who listens on all addresses also answers here.
    await expect(once(connect(port, '127.0.0.2'), 'connect')).rejects.toThrow();
  });

  test('keeps its password from other users and out of the command line', () => {
    expect(statSync(join(folder, 'password')).mode & 0o777).toBe(0o600);
    expect(javaProcesses(folder)[0]?.commandLine).not.toContain(running.address.password);
  });

  test('tells a second process who holds the data folder', async () => {
    await expect(start()).rejects.toThrow(
      new RegExp(
        `in use by process ${process.pid}, since 20.*Z, at ${running.address.uri}\\. Stop`,
      ),
    );
  });
});

test('a second start finds all data and has nothing to recover', async () => {
  await running.stop();
  expect(javaProcesses(folder)).toEqual([]);

  running = await start();

  expect(await ask('MATCH (n:Kept) RETURN n.at AS at')).toEqual([{ at: 1 }]);
  expect(recoveries()).toBe(0);
});

test('a Neo4j that dies tells so, and the next start recovers what was acknowledged', async () => {
  await ask('CREATE (:Kept {at: 2})');
  process.kill(javaProcesses(folder)[0]?.pid ?? 0, 'SIGKILL');
  expect(await running.ended).toMatch(/ended by itself \(SIGKILL\); what was acknowledged is kept/);

  running = await start();

  expect(await ask('MATCH (n:Kept) RETURN n.at AS at ORDER BY at')).toEqual([{ at: 1 }, { at: 2 }]);
  expect(recoveries()).toBeGreaterThan(0);
});

test('damaged data are told as such', async () => {
  await running.stop();
  writeFileSync(join(folder, 'data', 'databases', 'neo4j', 'neostore'), 'not a store');

  await expect(start()).rejects.toThrow(/cannot open its data.*put back a copy/);
  expect(await afterTheEnd(folder)).toEqual([]);
});
