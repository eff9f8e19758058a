import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
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
import { type BareRows, bareRows, loadBare } from './bare-load.ts';

/**
 * Loads the seed by the ledger, and the same nodes and relationships by a bare UNWIND … MERGE, into
 * the same empty Neo4j, in random order. Says what evidence, history and checks cost.
 */

const ARTIFACTS = fileURLToPath(new URL('../.neo4j/artifacts', import.meta.url));
const SEED = new URL('../seed/', import.meta.url);

const { values: options } = parseArgs({ options: { rounds: { type: 'string', default: '7' } } });
const rounds = Number(options.rounds);
if (!Number.isInteger(rounds) || rounds < 1) {
  throw new RangeError(`--rounds: expected a whole number from 1, came ${options.rounds}.`);
}

interface Ways {
  readonly ledger: () => Promise<void>;
  readonly bare: () => Promise<void>;
}

interface Seconds {
  readonly ledger: number[];
  readonly bare: number[];
  readonly again: number[];
  readonly asked: number[];
}

const wipe = cypher<Record<string, never>, never>`
  MATCH (node)
  WHERE NOT node:Migration
  DETACH DELETE node
`;

const census = cypher<Record<string, never>, { kind: string; count: number }>`
  CALL {
    MATCH (node:Claim|Source|Entity|Value|Observation)
    RETURN head(labels(node)) AS kind, count(*) AS count
    UNION ALL
    MATCH ()-[held]->()
    RETURN type(held) AS kind, count(*) AS count
  }
  RETURN kind, sum(count) AS count
  ORDER BY kind
`;

const neo4jVersion = cypher<Record<string, never>, { version: string }>`
  CALL dbms.components() YIELD versions
  RETURN versions[0] AS version
`;

const [reading, pkg] = await timed(async () => seedPackage());
const [projecting, rows] = await timed(async () => bareRows(pkg));

const folder = await mkdtemp(join(tmpdir(), 'bench-neo4j-'));
const report = (line: string) => console.error(line);
try {
  const neo4j = await startLocalNeo4j({ folder, artifacts: ARTIFACTS, report });
  const graph = await connect(neo4j.address);
  try {
    await migrate(graph, migrations);
    print(await measure(graph, rows), await versionOf(graph));
  } finally {
    await graph.close();
    await neo4j.stop();
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

function seedPackage(): Package {
  const read = readSeed(SEED);
  if ('problems' in read) throw new Error(read.problems.map(format).join('\n'));
  return read.package;
}

async function measure(graph: Graph, rows: BareRows): Promise<Seconds> {
  const ledger = createLedger(graph);
  const ways: Ways = {
    ledger: async () => {
      await ledger.importPackage(pkg);
    },
    bare: () => loadBare(graph, rows),
  };
  const seconds: Seconds = { ledger: [], bare: [], again: [], asked: [] };
  const held: unknown[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    const order =
      Math.random() < 0.5 ? (['ledger', 'bare'] as const) : (['bare', 'ledger'] as const);
    for (const way of order) {
      await graph.write((transaction) => transaction.run(wipe, {}));
      seconds[way].push((await timed(ways[way]))[0]);
      held.push(await graph.read(census, {}));
      if (!isDeepStrictEqual(held[0], held.at(-1))) {
        throw new Error(`The two ways differ: ${JSON.stringify([held[0], held.at(-1)])}`);
      }
      if (way === 'bare') continue;
      seconds.again.push((await timed(ways.ledger))[0]);
      seconds.asked.push((await timed(() => ledger.holds(pkg)))[0]);
    }
    report(`round ${round} of ${rounds}: ${JSON.stringify(lastOf(seconds))}`);
  }
  return seconds;
}

function print(seconds: Seconds, neo4j: string): void {
  const counts = Object.values(rows).map(({ length }) => length);
  const written = counts.reduce((sum, count) => sum + count, 0);
  const [ledger, bare, again, asked] = [
    median(seconds.ledger),
    median(seconds.bare),
    median(seconds.again),
    median(seconds.asked),
  ] as [number, number, number, number];
  const rate = (time: number) => Math.round(written / time);

  console.log(
    `${pkg.name} ${pkg.version}: ${pkg.claims.length} claims become ${written} rows to write`,
  );
  console.log(`medians of ${rounds} rounds, Neo4j ${neo4j}, Node ${process.version}`);
  console.log(`  ledger and projection   ${ledger.toFixed(2)} s   ${rate(ledger)} rows/s`);
  console.log(`  bare UNWIND … MERGE     ${bare.toFixed(2)} s   ${rate(bare)} rows/s`);
  console.log(`  ratio                   ${(ledger / bare).toFixed(2)}`);
  console.log(`  import of the same      ${again.toFixed(2)} s`);
  console.log(`  is it loaded already?   ${asked.toFixed(2)} s`);
  console.log(`  read and check the CSV  ${reading.toFixed(2)} s (once, cold)`);
  console.log(
    `  project the claims      ${projecting.toFixed(2)} s (once, cold; part of the ledger's)`,
  );
  console.log(
    JSON.stringify({
      bench: 'load',
      rounds,
      neo4j,
      node: process.version,
      cores: cpus().length,
      claims: pkg.claims.length,
      rows: written,
      ledgerSeconds: ledger,
      bareSeconds: bare,
      ratio: ledger / bare,
      againSeconds: again,
      all: seconds,
    }),
  );
}

async function timed<Result>(work: () => Promise<Result>): Promise<[number, Result]> {
  const start = performance.now();
  const result = await work();
  return [(performance.now() - start) / 1000, result];
}

async function versionOf(graph: Graph): Promise<string> {
  const [row] = await graph.read(neo4jVersion, {});
  return row?.version ?? 'of an unknown version';
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}

function lastOf(seconds: Seconds): Record<string, string> {
  return Object.fromEntries(
    Object.entries(seconds).map(([what, all]) => [what, all.at(-1)?.toFixed(2)]),
  );
}
