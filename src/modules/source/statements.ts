import { cypher } from '../../graph/cypher.ts';
import type { Source } from '../../ledger/source.ts';

interface SourceRow {
  readonly source: Source;
}

export const sourcesByKey = cypher<{ readonly keys: readonly string[] }, SourceRow>`
  MATCH (source:Source)
  WHERE source.key IN $keys
  RETURN properties(source) AS source
  ORDER BY source.key
`;
