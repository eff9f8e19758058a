import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { readSeed } from '../seed/package.ts';
import { cypher } from '../src/graph/cypher.ts';
import { connect, type Graph } from '../src/graph/graph.ts';
import { startLocalNeo4j } from '../src/graph/local/start.ts';
import { migrate } from '../src/graph/migrations.ts';
import { createLedger } from '../src/ledger/ledger.ts';
import { migrations } from '../src/ledger/migrations.ts';
import type { Package } from '../src/ledger/package.ts';
import { readMatched } from '../src/packages/load.ts';
import { format } from '../src/packages/problem.ts';
import { whole } from '../test/support/whole.ts';
import { type BareRows, bareRows, loadBare, sizeOf } from './bare-load.ts';
import { generatePackage } from './generated-package.ts';
import { neo4jVersion } from './neo4j-version.ts';
import { ARTIFACTS, SEED } from './places.ts';
import { median } from './statistics.ts';

/**
 * Loads the seed, or a generated package of so many rows from its folder, by the ledger, and the same
 * nodes and relationships by a bare UNWIND … MERGE, into the same empty Neo4j, in random order. Says
 * what reading, checks, history and one transaction cost.
 */

type Way = 'ledger' | 'bare';

/** Seconds. */
interface Round {
  readonly ledger: number;
  readonly bare: number;
  /** The ledger's import of what is there already. */
  readonly again: number;
  /** Importing it with every hundredth claim changed. */
  readonly changed: number;
  /** Asking whether it is there already, as each start does. */
  readonly asked: number;
}

const wipe = cypher<Record<string, never>, { wiped: number }>`
  MATCH (node)
  WHERE NOT node:Migration
  WITH node
  LIMIT 10000
  DETACH DELETE node
  RETURN count(*) AS wiped
`;

const wipeAll = async (graph: Graph): Promise<void> => {
  for (let wiped = 1; wiped > 0; ) {
    const [row] = await graph.write((transaction) => transaction.run(wipe, {}));
    wiped = row?.wiped ?? 0;
  }
};

/** What both ways must leave alike: how many of each label and type. */
const census = cypher<Record<string, never>, { kind: string; count: number }>`
  CALL {
    MATCH (node:Claim|Source|Entity|Value|Observation)
    UNWIND labels(node) AS kind
    RETURN kind, count(*) AS count
    UNION ALL
    MATCH ()-[held]->()
    RETURN type(held) AS kind, count(*) AS count
  }
  RETURN kind, count
  ORDER BY kind
`;

const { rounds, rowsOf } = readOptions();
const read = rowsOf === 0 ? readSeedPackage : await readGenerated(rowsOf);
const pkg = await read();
const changed = {
  ...pkg,
  claims: pkg.claims.map((claim, index) =>
    index % 100 === 0 ? { ...claim, note: 'Changed.' } : claim,
  ),
};
const rows = bareRows(pkg);
const folder = await mkdtemp(join(tmpdir(), 'bench-neo4j-'));
const report = (line: string) => console.error(line);
try {
  const neo4j = await startLocalNeo4j({ folder, artifacts: ARTIFACTS, report });
  const graph = await connect(neo4j.address);
  try {
    await migrate(graph, migrations);
    print(await measure(graph, rows), await neo4jVersion(graph));
  } finally {
    await graph.close();
    await neo4j.stop();
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

function readOptions(): { readonly rounds: number; readonly rowsOf: number } {
  const { values } = parseArgs({
    options: {
      rounds: { type: 'string', default: '7' },
      rows: { type: 'string', default: '0' },
    },
  });
  const wholeFrom = (least: number, name: 'rounds' | 'rows'): number => {
    const given = Number(values[name]);
    if (Number.isInteger(given) && given >= least) return given;
    throw new RangeError(`--${name}: expected a whole number from ${least}, came ${values[name]}.`);
  };
  return { rounds: wholeFrom(1, 'rounds'), rowsOf: wholeFrom(0, 'rows') };
}

async function readSeedPackage(): Promise<Package> {
  const read = readSeed(SEED);
  if ('problems' in read) throw new Error(read.problems.map(format).join('\n'));
  return read.package;
}

async function readGenerated(count: number): Promise<() => Promise<Package>> {
  const folder = await generatePackage(count);
  return async () => {
    const read = await readMatched(folder, []);
    if (read.problems.length > 0) throw new Error(read.problems.map(format).join('\n'));
    return whole(read.package);
  };
}

/** The first round is cold: Neo4j has compiled nothing yet. */
async function measure(graph: Graph, rows: BareRows): Promise<[Round, ...Round[]]> {
  const cold = await runRound(graph, rows);
  const warm: Round[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    warm.push(await runRound(graph, rows));
    report(`round ${round} of ${rounds}: ${JSON.stringify(warm.at(-1))}`);
  }
  return [cold, ...warm];
}

async function runRound(graph: Graph, rows: BareRows): Promise<Round> {
  const ledger = createLedger(graph);
  const load = {
    ledger: async () => ledger.importPackage(await read()),
    bare: () => loadBare(graph, rows),
  };
  const seconds = { ledger: 0, bare: 0, again: 0, changed: 0, asked: 0 };
  const left: unknown[] = [];
  const order: readonly Way[] = Math.random() < 0.5 ? ['ledger', 'bare'] : ['bare', 'ledger'];
  for (const way of order) {
    await wipeAll(graph);
    seconds[way] = await timed(load[way]);
    left.push(await graph.read(census, {}));
    if (way === 'bare') continue;
    seconds.again = await timed(load.ledger);
    seconds.asked = await timed(() => ledger.holds(pkg));
    seconds.changed = await timed(() => ledger.importPackage(changed));
  }
  if (!isDeepStrictEqual(left[0], left[1])) {
    throw new Error(`The two ways left different graphs: ${JSON.stringify(left)}`);
  }
  return seconds;
}

function print([cold, ...warm]: readonly [Round, ...Round[]], neo4j: string): void {
  const written = sizeOf(rows);
  const middle = (of: (round: Round) => number) => median(warm.map(of));
  const result = {
    bench: 'load',
    neo4j,
    node: process.version,
    cores: cpus().length,
    rounds,
    claims: pkg.claims.length,
    written,
    ledgerSeconds: middle(({ ledger }) => ledger),
    bareSeconds: middle(({ bare }) => bare),
    ratio: middle(({ ledger, bare }) => ledger / bare),
    againSeconds: middle(({ again }) => again),
    againRatio: middle(({ ledger, again }) => ledger / again),
    changedSeconds: middle(({ changed }) => changed),
    changedRatio: middle(({ ledger, changed }) => ledger / changed),
    askedSeconds: middle(({ asked }) => asked),
    cold,
    warm,
  };
  const line = (what: string, seconds: number, more = '') =>
    console.log(`  ${what.padEnd(26)} ${seconds.toFixed(2)} s${more}`);
  const rate = (seconds: number) => `   ${Math.round(written / seconds)} a second`;

  console.log(
    `${pkg.name} ${pkg.version}: ${pkg.claims.length} claims, ${written} nodes and relationships`,
  );
  console.log(`Neo4j ${neo4j}, Node ${process.version}, medians of ${rounds} rounds`);
  line('ledger and projection', result.ledgerSeconds, rate(result.ledgerSeconds));
  line('bare UNWIND … MERGE', result.bareSeconds, rate(result.bareSeconds));
  console.log(`  ${'ratio, round by round'.padEnd(26)} ${result.ratio.toFixed(2)}`);
  const times = (ratio: number) => `   ${ratio.toFixed(1)} times as fast`;
  line('the same imported again', result.againSeconds, times(result.againRatio));
  line('a hundredth changed', result.changedSeconds, times(result.changedRatio));
  line('asked whether it is there', result.askedSeconds);
  line('cold: ledger', cold.ledger);
  line('cold: bare', cold.bare);
  console.log(JSON.stringify(result));
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}
