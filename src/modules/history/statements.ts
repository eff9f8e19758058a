import { cypher } from '../../graph/cypher.ts';
import type { Entry } from '../../ledger/chain/entry.ts';

/** Writes of claims that are about an entity or name it, or of those on a topic: the other of the two is null. */
export const entriesOn = cypher<
  {
    readonly entity: string | null;
    readonly topic: string | null;
    readonly before: number;
    readonly limit: number;
  },
  { entries: readonly Entry[]; total: number }
>`
  CALL () {
    MATCH (claim:Claim {subject: $entity})
    RETURN claim
    UNION
    MATCH (claim:Claim {object: $entity})
    RETURN claim
    UNION
    MATCH (claim:Claim {topic: $topic})
    RETURN claim
  }
  UNWIND [claim.recordedAt, claim.retractedAt] + coalesce(claim.preferred, []) AS moment
  WITH DISTINCT moment
  WHERE moment < 253402300799999
  CALL (moment) {
    MATCH (entry:Entry)
    WHERE entry.at >= moment
    RETURN entry
    ORDER BY entry.at
    LIMIT 1
  }
  WITH DISTINCT entry
  ORDER BY entry.number DESC
  WITH collect(entry) AS entries
  RETURN
    [entry IN entries WHERE entry.number < $before | properties(entry)][..$limit] AS entries,
    size(entries) AS total
`;
