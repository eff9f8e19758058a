import { cypher } from '../graph/cypher.ts';
import type { Graph } from '../graph/graph.ts';

/** Waits so many seconds at most. */
const prepareForReplanning = cypher<Record<string, never>, never>`
  CALL db.prepareForReplanning(60)
`;

/**
 * Has Neo4j count what its indexes hold, and plan statements anew: how it planned them for a graph
 * that was all but empty it would go on, and take a thousand times as long. Only speed depends on it.
 */
export async function planAnew(graph: Pick<Graph, 'read'>): Promise<void> {
  try {
    await graph.read(prepareForReplanning, {});
  } catch {
    // Whoever may write need not be allowed to; Neo4j counts by itself some time later.
  }
}
