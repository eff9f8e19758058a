import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { readSeed } from '../seed/package.ts';
import { format } from '../seed/problem.ts';
import { cypher } from '../src/graph/cypher.ts';
import { connect, type Graph } from '../src/graph/graph.ts';
import { startLocalNeo4j } from '../src/graph/local/start.ts';
import { migrate } from '../src/graph/migrations.ts';
import { createLedger } from '../src/ledger/ledger.ts';
import { migrations } from '../src/ledger/migrations.ts';
import type { Package } from '../src/ledger/package.ts';
import { type BareRows, bareRows, loadBare, sizeOf } from './bare-load.ts';
import { neo4jVersion } from './neo4j-version.ts';
import { ARTIFACTS, SEED } from './places.ts';
import { median } from './statistics.ts';

/**
 * Loads the seed by the ledger, and the same nodes and relationships by a bare UNWIND … MERGE, into
 * the same empty Neo4j, in random order. Says what checks, history and one transaction cost.
 */

type Way = 'ledger' | 'bare';

/** Seconds. */
interface Round {
  readonly ledger: number;
  readonly bare: number;
  /** The ledger's import of what is there already. */
  readonly again: number;
  /** Asking whether it is there already, as each start does. */
  readonly asked: number;
}

const wipe = cypher<Record<string, never>, never>`
  MATCH (node)
  WHERE NOT node:Migration
  DETACH DELETE node
`;

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

const rounds = readRounds();
const pkg = readPackage();
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

function readRounds(): number {
  const { values } = parseArgs({ options: { rounds: { type: 'string', default: '7' } } });
  const given = Number(values.rounds);
  if (Number.isInteger(given) && given > 0) return given;
  throw new RangeError(`--rounds: expected a whole number from 1, came ${values.rounds}.`);
}

function readPackage(): Package {
  const read = readSeed(SEED);
  if ('problems' in read) throw new Error(read.problems.map(format).join('\n'));
  return read.package;
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
  const load = { ledger: () => ledger.importPackage(pkg), bare: () => loadBare(graph, rows) };
  const seconds = { ledger: 0, bare: 0, again: 0, asked: 0 };
  const left: unknown[] = [];
  const order: readonly Way[] = Math.random() < 0.5 ? ['ledger', 'bare'] : ['bare', 'ledger'];
  for (const way of order) {
    await graph.write((transaction) => transaction.run(wipe, {}));
    seconds[way] = await timed(load[way]);
    left.push(await graph.read(census, {}));
    if (way === 'bare') continue;
    seconds.again = await timed(load.ledger);
    seconds.asked = await timed(() => ledger.holds(pkg));
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
  line('the same imported again', result.againSeconds);
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
