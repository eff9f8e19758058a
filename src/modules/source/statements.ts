import { cypher } from '../../graph/cypher.ts';
import type { Source } from '../../ledger/source.ts';

interface SourceRow {
  readonly source: Source;
}

interface Between {
  readonly after: string;
  readonly before: string;
  readonly limit: number;
}

export const sourcesByKey = cypher<{ readonly keys: readonly string[] }, SourceRow>`
  MATCH (source:Source)
  WHERE source.key IN $keys
  RETURN properties(source) AS source
  ORDER BY source.key
`;

export const sourcesFromStart = cypher<Between, SourceRow>`
  MATCH (source:Source)
  WHERE $after < source.key AND source.key < $before
  RETURN properties(source) AS source
  ORDER BY source.key
  LIMIT $limit
`;

export const sourcesFromEnd = cypher<Between, SourceRow>`
  MATCH (source:Source)
  WHERE $after < source.key AND source.key < $before
  RETURN properties(source) AS source
  ORDER BY source.key DESC
  LIMIT $limit
`;

export const countSources = cypher<Record<string, never>, { count: number }>`
  RETURN COUNT { (:Source) } AS count
`;
