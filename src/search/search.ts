import type { Graph } from '../graph/graph.ts';
import type { Lens } from '../lens/lens.ts';
import { searchCandidates } from '../plan/search-candidates.ts';
import { luceneOf, type Query } from './query.ts';
import { type Hit, rank, type Wanted } from './rank.ts';

/** Finds entities by what they are or were called, and by their codes; one statement. */
export async function search(
  graph: Pick<Graph, 'read'>,
  lens: Lens,
  query: Query,
  wanted: Wanted,
): Promise<readonly Hit[]> {
  if (query.words.length === 0) return [];
  const { statement, parameters, decode } = searchCandidates(lens, {
    query: luceneOf(query),
    start: query.words.join(' '),
    types: wanted.types,
  });
  const rows = await graph.read(statement, parameters);
  return rank(query, rows.map(decode), wanted);
}
