import { cypher } from './cypher.ts';
import type { Graph } from './graph.ts';

export interface Migration {
  /** Never changes once released: the graph remembers it. */
  readonly id: string;
  readonly define: readonly string[];
  /** What is stored already has to be derived anew. */
  readonly rebuilds?: true;
}

const appliedMigrations = cypher<Record<string, never>, { id: string }>`
  MATCH (migration:Migration)
  RETURN migration.id AS id
  ORDER BY id
`;

const recordMigration = cypher<{ id: string; appliedAt: number }, never>`
  MERGE (migration:Migration {id: $id})
  ON CREATE SET migration.appliedAt = $appliedAt
`;

/** The ids of those that the graph has. */
export const appliedTo = async (graph: Pick<Graph, 'read'>): Promise<ReadonlySet<string>> =>
  new Set((await graph.read(appliedMigrations, {})).map(({ id }) => id));

/** Applies what the graph lacks, oldest first. Safe to repeat and to run from two places at once. */
export async function migrate(
  graph: Graph,
  migrations: readonly Migration[],
): Promise<Migration[]> {
  await graph.define(
    'CREATE CONSTRAINT migration_id IF NOT EXISTS FOR (migration:Migration) REQUIRE migration.id IS UNIQUE',
  );
  const applied = await appliedTo(graph);
  const missing = migrations.filter(({ id }) => !applied.has(id));
  for (const { id, define } of missing) {
    for (const text of define) await graph.define(text);
    await graph.write((transaction) =>
      transaction.run(recordMigration, { id, appliedAt: Date.now() }),
    );
  }
  return missing;
}
