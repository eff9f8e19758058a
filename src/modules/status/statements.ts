import { cypher } from '../../graph/cypher.ts';

export const graphStatus = cypher<
  Record<string, never>,
  { readonly version: number; readonly recordedThrough: number | null }
>`
  OPTIONAL MATCH (graph:GraphVersion {id: 'graph'})
  RETURN coalesce(graph.version, 0) AS version, graph.recordedThrough AS recordedThrough
`;

export const loadedPackages = cypher<
  Record<string, never>,
  {
    readonly name: string;
    readonly version: string;
    readonly recordedAt: number;
    readonly claims: number;
  }
>`
  MATCH (package:Package)
  RETURN
    package.name AS name,
    package.version AS version,
    package.recordedAt AS recordedAt,
    COUNT { (:Claim {package: package.name}) } - COUNT {
      MATCH (claim:Claim)
      WHERE claim.retractedAt < 253402300799999 AND claim.package = package.name
    } AS claims
  ORDER BY name
`;
