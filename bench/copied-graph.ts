import { access, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readSeed } from '../seed/package.ts';
import type { GraphAddress } from '../src/graph/address.ts';
import { connect, type Graph } from '../src/graph/graph.ts';
import type { LocalNeo4jOptions } from '../src/graph/local/options.ts';
import { startLocalNeo4j } from '../src/graph/local/start.ts';
import { migrate } from '../src/graph/migrations.ts';
import { createLedger } from '../src/ledger/ledger.ts';
import { migrations } from '../src/ledger/migrations.ts';
import { SeedError } from '../src/packages/problem.ts';
import { checkCopies } from './check-copies.ts';
import { addHistory } from './history.ts';
import { multiply } from './multiply.ts';
import { ARTIFACTS, SEED } from './places.ts';
import { withoutIndexes } from './without-indexes.ts';

/** Holds a hundred copies and leaves room for what statements need. */
const memory: Pick<LocalNeo4jOptions, 'heap' | 'pageCache'> = { heap: '2g', pageCache: '3g' };

export interface CopiedGraph {
  readonly graph: Graph;
  readonly address: GraphAddress;
  close(): Promise<void>;
}

export interface WantedCopies {
  /** Holds one folder for each number of copies. */
  readonly folder: string;
  readonly copies: number;
}

/** Opens the graph that holds the seed so many times; makes it first where it is not there yet. */
export async function openCopied(
  { folder, copies }: WantedCopies,
  report: (line: string) => void,
): Promise<CopiedGraph> {
  const own = join(folder, String(copies));
  const finished = join(own, 'finished');
  const isFinished = await access(finished).then(
    () => true,
    () => false,
  );
  if (!isFinished) await rm(own, { recursive: true, force: true });
  const neo4j = await startLocalNeo4j({ folder: own, artifacts: ARTIFACTS, ...memory, report });
  const graph = await connect(neo4j.address);
  const close = async () => {
    await graph.close();
    await neo4j.stop();
  };
  try {
    const applied = await migrate(graph, migrations);
    if (isFinished && applied.some(({ rebuilds }) => rebuilds)) {
      throw new Error(`${own} was made by an earlier version: remove it, so that it is made anew.`);
    }
    if (!isFinished) {
      await make(graph, copies, report);
      await writeFile(finished, '');
    }
    return { graph, address: neo4j.address, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function make(graph: Graph, copies: number, report: (line: string) => void): Promise<void> {
  const read = readSeed(SEED);
  if ('problems' in read) throw new SeedError(read.problems);
  const ledger = createLedger(graph);
  report(`Loading ${read.package.name} ${read.package.version}`);
  await ledger.importPackage(read.package);
  await addHistory(graph, ledger);
  await withoutIndexes(graph, () => multiply(graph, copies, report));
  await checkCopies(graph, copies);
}
