import { cypher, type Listed } from '../../graph/cypher.ts';
import type { Entry } from '../../ledger/chain/entry.ts';

export const entriesBefore = cypher<
  { readonly before: number; readonly limit: number },
  { entry: Entry }
>`
  MATCH (entry:Entry)
  WHERE entry.number < $before
  RETURN properties(entry) AS entry
  ORDER BY entry.number DESC
  LIMIT $limit
`;

export const entriesNumbered = cypher<{ readonly numbers: Listed<number> }, { entry: Entry }>`
  MATCH (entry:Entry)
  WHERE entry.number IN $numbers.list
  RETURN properties(entry) AS entry
  ORDER BY entry.number
`;

/** The entry of a moment is the first that is not before it. */
export const entriesOfMoments = cypher<
  { readonly moments: Listed<number> },
  { moment: number; entry: Entry }
>`
  UNWIND $moments.list AS moment
  CALL (moment) {
    MATCH (entry:Entry)
    WHERE entry.at >= moment
    RETURN properties(entry) AS entry
    ORDER BY entry.at
    LIMIT 1
  }
  RETURN moment, entry
  ORDER BY moment
`;
