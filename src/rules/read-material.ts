import type { Graph } from '../graph/graph.ts';
import { allClaims, storedSources } from '../ledger/statements.ts';
import { fromStored } from '../ledger/stored-claim.ts';
import { type Material, materialOf } from './material.ts';

/** All claims of a graph, whoever recorded them. */
export async function readMaterial(graph: Pick<Graph, 'read'>): Promise<Material> {
  const claims = await graph.read(allClaims, {});
  const sources = await graph.read(storedSources, {});
  return materialOf(
    claims.map(({ claim }) => fromStored(claim)),
    // Neo4j keeps no nulls.
    sources.map(({ source: { url, publishedOn, ...source } }) => ({
      ...source,
      url: url ?? null,
      publishedOn: publishedOn ?? null,
    })),
  );
}
