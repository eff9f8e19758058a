import { cypher } from '../src/graph/cypher.ts';
import type { Graph } from '../src/graph/graph.ts';
import type { Claim } from '../src/ledger/claim.ts';
import type { Ledger } from '../src/ledger/ledger.ts';
import type { Source } from '../src/ledger/source.ts';
import type { Authority, RelationshipKind } from '../src/model/relationship-kinds.ts';
import { BEGINNING } from '../src/model/time.ts';

const YEAR = 365;

const source: Source = {
  key: 'bench-history',
  title: 'Made-up earlier stretches of relationships',
  publisher: 'The benchmark',
  url: null,
  publishedOn: null,
  accessedAs: 'made',
  licence: 'CC0-1.0',
  kind: 'OTHER',
  reliability: 'D',
};

interface Begun {
  readonly subject: string;
  readonly kind: RelationshipKind;
  readonly authority: Authority | null;
  readonly object: string;
  readonly s0: number;
}

const begunRelationships = cypher<{ readonly beginning: number }, Begun>`
  MATCH (subject:Entity)-[held]->(object:Entity)
  WHERE held.s0 > $beginning
  RETURN
    subject.key AS subject,
    type(held) AS kind,
    held.authority AS authority,
    object.key AS object,
    held.s0 AS s0
  ORDER BY held.key
`;

/**
 * Claims that every second relationship with a known start held once before. What each was known as
 * until then is superseded, so that readers of today's knowledge have something to pass by.
 */
export async function addHistory(graph: Graph, ledger: Ledger): Promise<void> {
  const begun = await graph.read(begunRelationships, { beginning: BEGINNING });
  await ledger.record(begun.filter((_, index) => index % 2 === 0).map(heldBefore), [source]);
}

function heldBefore({ subject, kind, authority, object, s0 }: Begun): Claim {
  const [start, end] = [s0 - 20 * YEAR, s0 - 10 * YEAR];
  return {
    assertion: { asserts: 'relationship', subject, kind, object, ...(authority && { authority }) },
    window: { s0: start, s1: start, e0: end, e1: end },
    confidence: 'LOW',
    source: source.key,
    locator: null,
    note: null,
  };
}
