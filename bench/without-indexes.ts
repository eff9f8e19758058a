import { cypher } from '../src/graph/cypher.ts';
import type { Graph } from '../src/graph/graph.ts';

const droppableIndexes = cypher<Record<string, never>, { name: string; createStatement: string }>`
  SHOW INDEXES
  YIELD name, type, owningConstraint, createStatement
  WHERE owningConstraint IS NULL AND type <> 'LOOKUP'
  RETURN name, createStatement
  ORDER BY name
`;

/** Filled anew in one go, indexes are ready many times sooner than row by row. */
export async function withoutIndexes(graph: Graph, work: () => Promise<void>): Promise<void> {
  const indexes = await graph.read(droppableIndexes, {});
  for (const { name } of indexes) await graph.define(`DROP INDEX \`${name}\``);
  await work();
  for (const { createStatement } of indexes) await graph.define(createStatement);
  await graph.define('CALL db.awaitIndexes(1800)');
}
