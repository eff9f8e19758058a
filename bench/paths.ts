import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildASTSchema, concatAST, type GraphQLResolveInfo } from 'graphql';
import neo4j, { type Driver } from 'neo4j-driver';
import { readSeed } from '../seed/package.ts';
import { searchPaths } from '../src/explore/search-paths.ts';
import { connect, type Graph } from '../src/graph/graph.ts';
import { startLocalNeo4j } from '../src/graph/local/start.ts';
import { migrate } from '../src/graph/migrations.ts';
import { toParameter } from '../src/graph/values.ts';
import { createLedger } from '../src/ledger/ledger.ts';
import { migrations } from '../src/ledger/migrations.ts';
import { createLens } from '../src/lens/lens.ts';
import { tables } from '../src/modules/tables.ts';
import { format } from '../src/packages/problem.ts';
import type { ReadGraph } from '../src/plan/plan.ts';
import { createSteps } from '../src/plan/steps.ts';
import { typeDefs } from '../src/server/schema.ts';
import {
  enumerated,
  hubPairs,
  neo4jShortest,
  removeAll,
  seedPairs,
  writeHubs,
} from './path-statements.ts';
import { ARTIFACTS, SEED } from './places.ts';

/**
 * Searches paths by our own search and by Neo4j's, between the same pairs in random order: in the seed,
 * then in a graph in which 20,000 entities hang on the same two.
 */

const PAIRS = 50;
const ROUNDS = 5;
const LONGEST = 4;

type Pair = readonly [from: string, to: string];
type Way = (graph: ReadGraph, pair: Pair) => Promise<readonly string[]>;

const lens = createLens();
const schema = buildASTSchema(concatAST([...typeDefs]));
const info = { schema, fragments: {}, variableValues: {} } as unknown as GraphQLResolveInfo;

const ours =
  (shortestOnly: boolean, limit: number): Way =>
  async (graph, pair) => {
    const steps = createSteps(graph, tables)(lens, null, info);
    const ends = await steps.existing(pair);
    const [from, to] = pair.map((key) => ends.find((end) => end.key === key));
    if (!from || !to) throw new Error(`There is no ${pair.join(' or no ')}.`);
    const { paths } = await searchPaths(steps.level, {
      from,
      to,
      longest: LONGEST,
      limit,
      shortestOnly,
      weighted: false,
      clock: () => 0,
    });
    return paths.map(({ keys }) => keys.join(' ')).sort();
  };

const theirs =
  (statement: typeof neo4jShortest): Way =>
  async (graph, [from, to]) => {
    const rows = await graph.read(statement, { from, to, at: lens.at });
    return rows.map(({ keys }) => keys.join(' ')).sort();
  };

console.log(`Node ${process.version}, ${cpus().length} cores`);
const report = (line: string) => console.error(line);
const folder = await mkdtemp(join(tmpdir(), 'bench-neo4j-'));
try {
  const local = await startLocalNeo4j({ folder, artifacts: ARTIFACTS, report });
  const graph = await connect(local.address);
  const { uri, username, password } = local.address;
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  try {
    await migrate(graph, migrations);
    await importSeed(graph);
    const inSeed = (await graph.read(seedPairs, { at: lens.at, pairs: PAIRS })).map(
      ({ from, to }): Pair => [from, to],
    );
    await compare('the shortest, in the seed', graph, driver, inSeed, {
      ours: ours(true, 10_000),
      neo4j: theirs(neo4jShortest),
    });
    await compare('the best ten of up to 4, in the seed', graph, driver, inSeed, {
      ours: ours(false, 10),
      neo4j: theirs(enumerated),
    });
    await graph.write((transaction) => transaction.run(removeAll, {}));
    await graph.write((transaction) => transaction.run(writeHubs, { at: lens.at }));
    await compare('the shortest, between spokes', graph, driver, hubPairs(PAIRS), {
      ours: ours(true, 10_000),
      neo4j: theirs(neo4jShortest),
    });
    await compare(
      'the shortest, from a spoke to a far hub',
      graph,
      driver,
      hubPairs(PAIRS, 'far'),
      {
        ours: ours(true, 10_000),
        neo4j: theirs(neo4jShortest),
      },
    );
    await compare(
      'the best ten of up to 4, between spokes (ours alone)',
      graph,
      driver,
      hubPairs(PAIRS),
      {
        ours: ours(false, 10),
      },
    );
  } finally {
    await driver.close();
    await graph.close();
    await local.stop();
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function importSeed(graph: Graph): Promise<void> {
  const reading = readSeed(SEED);
  if ('problems' in reading) throw new Error(reading.problems.map(format).join('\n'));
  await createLedger(graph).importPackage(reading.package);
}

/** The first round is cold and left out; ways that find different paths fail. */
async function compare(
  title: string,
  graph: Graph,
  driver: Driver,
  pairs: readonly Pair[],
  ways: Readonly<Record<string, Way>>,
): Promise<void> {
  const times = new Map<string, number[]>();
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const pair of pairs) {
      const answers = new Set<string>();
      for (const name of shuffled(Object.keys(ways))) {
        const start = performance.now();
        const found = await ways[name]?.(graph, pair);
        const taken = performance.now() - start;
        answers.add(JSON.stringify(found));
        if (round > 0) times.set(name, [...(times.get(name) ?? []), taken]);
      }
      if (answers.size > 1) throw new Error(`${pair.join(' and ')}: ${[...answers].join(' or ')}`);
    }
  }
  console.log(`${title}: ${pairs.length} pairs, ${ROUNDS} rounds`);
  for (const [name, way] of Object.entries(ways)) {
    const taken = times.get(name) ?? [];
    const hits = await hitsOf(driver, way, pairs);
    console.log(
      `  ${name.padEnd(6)} median ${at(taken, 0.5)} ms, 95 % ${at(taken, 0.95)} ms, ${hits} db hits a pair`,
    );
  }
  const [mine, other] = ['ours', 'neo4j'].map((name) => sum(times.get(name) ?? []));
  if (mine && other) console.log(`  ratio of the sums ${(mine / other).toFixed(2)}`);
}

/** Database hits a pair, on average. */
async function hitsOf(driver: Driver, way: Way, pairs: readonly Pair[]): Promise<number> {
  let hits = 0;
  const profiling: ReadGraph = {
    async read({ text }, parameters) {
      const { records, summary } = await driver.executeQuery(
        `PROFILE ${text}`,
        toParameter(parameters) as Record<string, unknown>,
      );
      hits += hitsIn(summary.profile);
      return records.map((record) => plain(record.toObject()) as never);
    },
  };
  for (const pair of pairs) await way(profiling, pair);
  return Math.round(hits / pairs.length);
}

interface Profile {
  readonly dbHits?: number;
  readonly children?: readonly Profile[];
}

function hitsIn(profile: Profile | false | null): number {
  if (!profile) return 0;
  const { dbHits = 0, children = [] } = profile;
  return children.reduce((total, child) => total + hitsIn(child), dbHits);
}

function plain(value: unknown): unknown {
  if (neo4j.isInt(value)) return value.toNumber();
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]));
}

function shuffled<Item>(items: readonly Item[]): readonly Item[] {
  return items
    .map((item) => ({ item, by: Math.random() }))
    .sort((a, b) => a.by - b.by)
    .map(({ item }) => item);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The value below which this share of all lies. */
function at(values: readonly number[], share: number): string {
  return ([...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? 0).toFixed(1);
}
