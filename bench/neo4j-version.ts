import { cypher } from '../src/graph/cypher.ts';
import type { Graph } from '../src/graph/graph.ts';

const componentVersions = cypher<Record<string, never>, { version: string }>`
  CALL dbms.components() YIELD versions
  RETURN versions[0] AS version
`;

export async function neo4jVersion(graph: Graph): Promise<string> {
  const [row] = await graph.read(componentVersions, {});
  return row?.version ?? 'of an unknown version';
}
