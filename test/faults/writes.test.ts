import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as after } from 'node:timers/promises';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeKey } from '../../src/access/api-key.ts';
import { storeKey } from '../../src/access/statements.ts';
import { cypher } from '../../src/graph/cypher.ts';
import { Unavailable } from '../../src/graph/faults.ts';
import { connect, type Graph } from '../../src/graph/graph.ts';
import { createLedger } from '../../src/ledger/ledger.ts';
import { verifyLedger } from '../../src/ledger/verify.ts';
import { type RunningServer, startServer } from '../../src/server/server.ts';
import { queried } from '../ledger/stored.ts';
import { ROOT } from '../support/run-program.ts';
import { descriptorOf, folderOf, mappingOf } from '../unit/packages/folder.ts';
import { type FaultyNeo4j, startFaultyNeo4j } from './faulty-neo4j.ts';
import { COMMIT } from './kinds.ts';

const ENOUGH = 500;
const WRITERS = 8;
/** A Neo4j that ends too often is not started again. */
const MOST_ENDS = 3;
/** How often an import is killed. */
const KILLS = 3;
/** Lines that the program tells before it writes, and meanwhile. */
const TOLD_BEFORE = 2;
const TOLD_MEANWHILE = 4;
/** In milliseconds, after one of these lines. */
const LATEST = 500;

let neo4j: FaultyNeo4j;
let graph: Graph;
let server: RunningServer;
let token: string;
let ends = 0;

beforeAll(async () => {
  neo4j = await startFaultyNeo4j();
  graph = await connect(neo4j.address);
  const made = makeKey({ role: 'curator', note: 'A test desk', expiresAt: null });
  token = made.token;
  await graph.write((transaction) => transaction.run(storeKey, { key: made.key }));
  server = await startServer({
    graph,
    host: '127.0.0.1',
    port: 0,
    log: pino({ level: 'silent' }),
  });
});

afterAll(async () => {
  await server?.stop();
  await graph?.close();
  await neo4j?.remove();
});

const IMPORT = `mutation ($batch: ClaimBatch!, $requestKey: String!) {
  importClaims(batch: $batch, requestKey: $requestKey) { added entry { number } }
}`;

interface Write {
  readonly requestKey: string;
  readonly subject: string;
}

/** Sends the same until it is acknowledged; gives the number of its entry. */
async function writeThrough({ requestKey, subject }: Write): Promise<number> {
  const claim = { subject, source: 'paper', confidence: 'HIGH' };
  const batch = {
    name: subject.replace('/', '-'),
    version: '1',
    claims: [
      { ...claim, value: { field: 'existence', value: 'exists' } },
      { ...claim, value: { field: 'name', value: `Event ${subject}` } },
    ],
  };
  const body = JSON.stringify({ query: IMPORT, variables: { batch, requestKey } });
  for (;;) {
    const answer = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body,
    }).then((response) => response.json());
    const number = answer.data?.importClaims?.entry?.number;
    if (number !== undefined) return number;
    const [error] = answer.errors;
    expect(error.extensions.code, error.message).toMatch(/^(UNAVAILABLE|TIMED_OUT)$/);
    await after(200);
  }
}

/** What happens to Neo4j while others write, one after another. */
const misfortunes: readonly (() => Promise<unknown>)[] = [
  async () => neo4j.proxy.reset(),
  async () => Promise.race([neo4j.proxy.loseAnswerTo(COMMIT), after(1_000)]),
  async () => Promise.race([neo4j.proxy.loseAnswerTo(COMMIT), after(1_000)]),
  async () => {
    if (ends === MOST_ENDS) return;
    ends += 1;
    process.kill(neo4j.pid(), 'SIGKILL');
    await after(500);
    await neo4j.listens();
  },
  async () => {
    const pid = neo4j.pid();
    process.kill(pid, 'SIGSTOP');
    await after(1_500);
    process.kill(pid, 'SIGCONT');
  },
  async () => {
    neo4j.proxy.set({ kind: 'black hole' });
    await after(1_500);
    neo4j.proxy.set({ kind: 'fair' });
  },
  async () => {
    neo4j.proxy.set({ kind: 'half-open' });
    await after(300);
    neo4j.proxy.set({ kind: 'fair' });
  },
];

const entriesByKey = cypher<{ run: string }, { key: string; number: number }>`
  MATCH (entry:Entry)
  WHERE entry.requestKey STARTS WITH $run
  RETURN entry.requestKey AS key, entry.number AS number
  ORDER BY number
`;

const claimsOnEvents = cypher<{ run: string }, { subject: string; claims: number }>`
  MATCH (claim:Claim)
  WHERE claim.subject STARTS WITH 'event/' + $run
  RETURN claim.subject AS subject, count(claim) AS claims
  ORDER BY subject
`;

test('of 500 acknowledged writes none is lost and none doubled, whatever happens to Neo4j meanwhile', async ({
  signal,
}) => {
  /** Told apart from those of a run before that was given up. */
  const run = randomUUID();
  const acknowledged = new Map<string, { readonly number: number; readonly subject: string }>();
  let isOver = false;
  signal.addEventListener('abort', () => {
    isOver = true;
  });
  const writer = async (who: number) => {
    for (let turn = 0; !isOver; turn += 1) {
      const write = { requestKey: `${run}-${who}-${turn}`, subject: `event/${run}-${who}-${turn}` };
      const number = await writeThrough(write);
      acknowledged.set(write.requestKey, { number, subject: write.subject });
    }
  };
  const writing = Promise.all(Array.from({ length: WRITERS }, (_, who) => writer(who)));
  const meeting = async () => {
    // Each at least once, and on until enough is written.
    for (
      let turn = 0;
      !isOver && (turn < misfortunes.length || acknowledged.size < ENOUGH);
      turn += 1
    ) {
      await misfortunes[turn % misfortunes.length]?.();
      await after(2_000);
    }
    isOver = true;
  };
  await Promise.all([writing, meeting()]);

  expect(acknowledged.size).toBeGreaterThanOrEqual(ENOUGH);
  const entries = await graph.read(entriesByKey, { run });
  const numbers = new Map(entries.map(({ key, number }) => [key, number]));
  for (const [key, { number }] of acknowledged) expect(numbers.get(key)).toBe(number);
  expect(entries).toHaveLength(acknowledged.size);
  const claims = await graph.read(claimsOnEvents, { run });
  expect(claims).toHaveLength(acknowledged.size);
  expect(claims.filter((row) => row.claims !== 2)).toEqual([]);
  expect((await verifyLedger(graph)).problems).toEqual([]);
}, 300_000);

const FIELDS = ['id', 'above'].map((name) => ({ name }));
const PACKAGE = {
  'datapackage.json': descriptorOf({ path: 'rows.csv' }, FIELDS),
  'mapping.yaml': mappingOf(`entities:
  desk: { type: Agency, id: "desk-{id}" }
  above: { type: Agency, name: "Agency {above}" }
claims:
  - { of: desk, exists: true }
  - { of: desk, values: { name: "Desk {id}" } }
  - { of: desk, kind: PART_OF, to: above }`),
  'rows.csv': ['id,above', ...Array.from({ length: 2_000 }, (_, id) => `${id},${id % 30}`)].join(
    '\n',
  ),
};

/** Imports the package by the program, and does something soon after it has told so many lines. */
async function importOf(
  folder: string,
  lines = Number.POSITIVE_INFINITY,
  misfortune: (program: ChildProcess) => void = () => {},
): Promise<number | null> {
  const program = spawn(process.execPath, ['bin/scgraph.js', 'import', folder], {
    cwd: ROOT,
    env: {
      NEO4J_URI: neo4j.address.uri,
      NEO4J_USERNAME: neo4j.address.username,
      NEO4J_PASSWORD: neo4j.address.password,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const exited = once(program, 'exit');
  let told = 0;
  let met = Promise.resolve();
  for await (const _ of createInterface({ input: program.stderr })) {
    told += 1;
    if (told === lines) met = after(Math.random() * LATEST).then(() => misfortune(program));
  }
  await met;
  return (await exited)[0];
}

/** The graph takes a moment to see that Neo4j is there again. */
async function onceBack(work: () => Promise<void>): Promise<void> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Unavailable)) throw error;
      await after(200);
    }
  }
}

test('the graph is as before or as after an import that is killed at any moment, or whose Neo4j is', async () => {
  const folder = folderOf(PACKAGE);
  const ledger = createLedger(graph);
  const before = await queried(graph);
  expect(await importOf(folder)).toBe(0);
  const whole = await queried(graph);
  expect(whole.length).toBeGreaterThan(before.length + 4_000);

  const misfortunes = [
    ...Array.from({ length: KILLS }, () => (program: ChildProcess) => program.kill('SIGKILL')),
    () => process.kill(neo4j.pid(), 'SIGKILL'),
  ];
  for (const misfortune of misfortunes) {
    await ledger.importPackage({ name: 'tested', version: '0', sources: [], claims: [] });
    expect(await queried(graph)).toEqual(before);
    await importOf(folder, TOLD_BEFORE + Math.ceil(Math.random() * TOLD_MEANWHILE), misfortune);
    await after(LATEST);
    await neo4j.listens();
    // Neo4j notices the broken connection and takes back what was not committed.
    await onceBack(() => ledger.found());
    const found = await queried(graph);
    expect(found).toEqual(found.length === before.length ? before : whole);
  }

  expect(await importOf(folder)).toBe(0);
  expect(await queried(graph)).toEqual(whole);
  expect((await verifyLedger(graph)).problems).toEqual([]);
}, 300_000);
