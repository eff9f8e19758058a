import { cypher, type Listed } from '../../graph/cypher.ts';
import type { Source } from '../../ledger/source.ts';

interface SourceRow {
  readonly source: Source;
}

export const sourcesByKey = cypher<{ readonly keys: Listed<string> }, SourceRow>`
  MATCH (source:Source)
  WHERE source.key IN $keys.list
  RETURN properties(source) AS source
  ORDER BY source.key
`;
