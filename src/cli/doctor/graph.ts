import { readSeed } from '../../../seed/package.ts';
import type { GraphAddress } from '../../graph/address.ts';
import { connect, type Graph } from '../../graph/graph.ts';
import { appliedTo } from '../../graph/migrations.ts';
import { createLedger } from '../../ledger/ledger.ts';
import { migrations } from '../../ledger/migrations.ts';
import { type Finding, findingsOf, foundBy } from './finding.ts';

/** A Neo4j that runs, and what is in it; nothing is changed. */
export async function lookAtGraph(address: GraphAddress): Promise<readonly Finding[]> {
  const { ok, wrong } = findingsOf('Graph');
  const graph = await connect(address).catch((error: Error) => wrong(error.message));
  if ('level' in graph) return [graph];
  try {
    return [
      ok(`Neo4j answers at ${address.uri}`),
      await foundBy('Migrations', () => lookAtMigrations(graph)),
      await foundBy('Seed', () => lookAtSeed(graph)),
    ];
  } finally {
    await graph.close();
  }
}

async function lookAtMigrations(graph: Graph): Promise<Finding> {
  const { ok, warn, wrong } = findingsOf('Migrations');
  const applied = await appliedTo(graph);
  const own = new Set(migrations.map(({ id }) => id));
  const newer = [...applied].filter((id) => !own.has(id));
  if (newer.length > 0) {
    return wrong(`A newer release wrote to the graph (${newer.join(', ')}). Use that release.`);
  }
  const missing = [...own].filter((id) => !applied.has(id));
  if (missing.length === 0) return ok('the graph has all of them');
  return warn(`The graph lacks ${missing.join(', ')}. scgraph start or seed applies them.`);
}

async function lookAtSeed(graph: Graph): Promise<Finding> {
  const { ok, warn, wrong } = findingsOf('Seed');
  const reading = readSeed();
  if ('problems' in reading) {
    const { length } = reading.problems;
    return wrong(`It has problems: ${length}. scgraph seed --check names them.`);
  }
  const { name, version } = reading.package;
  const holds = await createLedger(graph).holds(reading.package);
  if (holds) return ok(`the graph holds ${name} ${version}`);
  return warn(`The graph does not hold ${name} ${version}. scgraph start or seed loads it.`);
}
