import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keepLocalNeo4j } from '../../src/graph/local/keep.ts';
import type { LocalNeo4j } from '../../src/graph/local/running.ts';
import { testedNeo4j, testedPath } from '../support/tested-neo4j.ts';
import { afterTheEnd, javaProcesses } from './java-processes.ts';

const folder = mkdtempSync(join(tmpdir(), 'kept-neo4j-'));
const told: string[] = [];
const machine = { PATH: testedPath };
let kept: LocalNeo4j;

beforeAll(async () => {
  kept = await keepLocalNeo4j({
    ...testedNeo4j,
    folder,
    environment: machine,
    report: (line) => told.push(line),
  });
});

afterAll(async () => {
  await kept?.stop();
  expect(await afterTheEnd(folder)).toEqual([]);
  rmSync(folder, { recursive: true });
});

const kill = () => process.kill(javaProcesses(folder)[0]?.pid ?? 0, 'SIGKILL');

async function ask(cypher: string): Promise<unknown[]> {
  const { uri, username, password } = kept.address;
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  try {
    return (await driver.executeQuery(cypher)).records.map((record) => record.toObject());
  } finally {
    await driver.close();
  }
}

test('a Neo4j that dies is started again, at the same address and with all that was acknowledged', async () => {
  await ask("CREATE (:Kept {name: 'x'})");
  const begun = told.length;
  kill();
  await expect
    .poll(() => told.slice(begun), { timeout: 60_000 })
    .toEqual([
      expect.stringMatching(/ended by itself \(SIGKILL\);.* Starting it again in 0\.5 s$/),
      expect.stringMatching(/^Starting Neo4j/),
      expect.stringContaining(`Neo4j listens at ${kept.address.uri} `),
    ]);
  expect(await ask('MATCH (n:Kept) RETURN n.name AS name')).toEqual([{ name: 'x' }]);
});

test('one that cannot be started again is given up after five tries, with what to do', async () => {
  machine.PATH = '/nowhere';
  const begun = told.length;
  kill();
  expect(await kept.ended).toMatch(/Install a JDK .* started again 5 times, in vain: .*Mend/);
  const pauses = told.slice(begun).map((line) => /again in (\S+) s$/.exec(line)?.[1]);
  // The first try had been used up by the death before.
  expect(pauses).toEqual(['1', '2', '4', '8']);
});
