import { cypher } from '../../graph/cypher.ts';
import type { StoredClaim } from '../stored-claim.ts';
import type { Entry } from './entry.ts';

type None = Record<string, never>;

export interface GraphState {
  readonly version: number;
  readonly recordedThrough: number;
  /** How many entries there are. */
  readonly entries: number;
  /** The hash of the last one. */
  readonly head: string;
}

/** Takes the graph's write lock, so that two writers never read the same state. */
export const lockGraph = cypher<None, GraphState>`
  MERGE (graph:GraphVersion {id: 'graph'})
  SET graph.version = coalesce(graph.version, 0)
  RETURN
    graph.version AS version,
    coalesce(graph.recordedThrough, 0) AS recordedThrough,
    coalesce(graph.entries, 0) AS entries,
    coalesce(graph.head, '') AS head
`;

/** The graph is at the version of the entry from now on. */
export const appendEntry = cypher<
  { readonly entry: Entry; readonly lines: readonly string[] },
  never
>`
  CREATE (entry:Entry)
  SET entry = $entry
  FOREACH (text IN $lines | CREATE (:EntryLine {entry: entry.number, text: text}))
  WITH entry
  MATCH (graph:GraphVersion {id: 'graph'})
  SET
    graph.version = entry.graphVersion,
    graph.recordedThrough = entry.at,
    graph.entries = entry.number,
    graph.head = entry.hash
`;

/** Nothing new is recorded, yet what is derived may be other than it was. */
export const noteRebuilding = cypher<{ readonly at: number }, never>`
  MERGE (graph:GraphVersion {id: 'graph'})
  SET graph.rebuiltAt = $at
`;

export const entryAsked = cypher<{ readonly requestKey: string }, { entry: Entry }>`
  MATCH (entry:Entry {requestKey: $requestKey})
  RETURN properties(entry) AS entry
`;

export const entryNumbered = cypher<{ readonly number: number }, { entry: Entry }>`
  MATCH (entry:Entry {number: $number})
  RETURN properties(entry) AS entry
`;

/** The entry of what was written at that moment. */
export const entryOfMoment = cypher<{ readonly at: number }, { entry: Entry }>`
  MATCH (entry:Entry)
  WHERE entry.at >= $at
  RETURN properties(entry) AS entry
  ORDER BY entry.at
  LIMIT 1
`;

/** Until when all was recorded that the graph's version has. */
export const momentOfVersion = cypher<{ readonly version: number }, { at: number }>`
  MATCH (entry:Entry)
  WHERE entry.graphVersion <= $version
  RETURN max(entry.at) AS at
`;

/** Claims on the same fields of the same subjects that others recorded or retracted since. */
export const rivalClaims = cypher<
  {
    readonly facts: readonly { readonly subject: string; readonly field: string }[];
    readonly since: number;
    readonly at: number;
  },
  { key: string; moment: number }
>`
  UNWIND $facts AS fact
  MATCH (claim:Claim {subject: fact.subject, field: fact.field})
  UNWIND [claim.recordedAt, claim.retractedAt] + coalesce(claim.preferred, []) AS moment
  WITH claim, moment
  WHERE $since < moment AND moment < $at
  RETURN claim.key AS key, moment
  ORDER BY moment, key
`;

export const graphState = cypher<None, GraphState>`
  MATCH (graph:GraphVersion {id: 'graph'})
  RETURN
    graph.version AS version,
    coalesce(graph.recordedThrough, 0) AS recordedThrough,
    coalesce(graph.entries, 0) AS entries,
    coalesce(graph.head, '') AS head
`;

export const allEntries = cypher<None, { entry: Entry }>`
  MATCH (entry:Entry)
  RETURN properties(entry) AS entry
  ORDER BY entry.number
`;

export const linesOf = cypher<None, { entry: number; text: string }>`
  MATCH (line:EntryLine)
  RETURN line.entry AS entry, line.text AS text
  ORDER BY entry, text
`;

export const claimsAfter = cypher<
  { readonly after: string; readonly limit: number },
  { claim: StoredClaim }
>`
  MATCH (claim:Claim)
  WHERE claim.key > $after
  RETURN properties(claim) AS claim
  ORDER BY claim.key
  LIMIT $limit
`;

/** Claims whose links are not to their subject, their object and their source, one each. */
export const looseClaims = cypher<None, { key: string }>`
  MATCH (claim:Claim)
  WHERE
    COLLECT { MATCH (claim)-[:ABOUT]->(entity) RETURN entity.key } <> [claim.subject]
    OR COLLECT { MATCH (claim)-[:NAMES]->(entity) RETURN entity.key }
      <> CASE WHEN claim.object IS NULL THEN [] ELSE [claim.object] END
    OR COLLECT { MATCH (claim)-[:CITES]->(source) RETURN source.key } <> [claim.source]
  RETURN claim.key AS key
  ORDER BY key
  LIMIT 100
`;

export const claimCount = cypher<None, { claims: number }>`
  MATCH (claim:Claim)
  RETURN count(claim) AS claims
`;

/** Puts the graph into the state that its ledger was in. */
export const resetState = cypher<GraphState, never>`
  MATCH (graph:GraphVersion {id: 'graph'})
  SET
    graph.version = $version,
    graph.recordedThrough = $recordedThrough,
    graph.entries = $entries,
    graph.head = $head
`;

export const restoreEntries = cypher<{ readonly entries: readonly Entry[] }, never>`
  UNWIND $entries AS row
  CREATE (entry:Entry)
  SET entry = row
`;

export const restoreLines = cypher<
  { readonly lines: readonly { readonly entry: number; readonly text: string }[] },
  never
>`
  UNWIND $lines AS line
  CREATE (:EntryLine {entry: line.entry, text: line.text})
`;
