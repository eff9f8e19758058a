import { cypher, type Listed } from '../../graph/cypher.ts';
import type { Reliability } from '../../ledger/source.ts';
import type { StoredClaim } from '../../ledger/stored-claim.ts';

interface ClaimRow {
  readonly claim: StoredClaim;
}

export const claimsByTopic = cypher<{ readonly topics: Listed<string> }, ClaimRow>`
  MATCH (claim:Claim)
  WHERE claim.topic IN $topics.list
  RETURN properties(claim) AS claim
  ORDER BY claim.confidence DESC, claim.key
`;

export const claimsByKey = cypher<{ readonly keys: Listed<string> }, ClaimRow>`
  MATCH (claim:Claim)
  WHERE claim.key IN $keys.list
  RETURN properties(claim) AS claim
  ORDER BY claim.key
`;

/**
 * What some fields of some subjects are said to be. Hubs have claims by the ten thousand that state
 * other fields, which Neo4j would read if it were not told of the index.
 */
export const claimsAboutSubjects = cypher<
  { readonly subjects: Listed<string>; readonly fields: Listed<string> },
  ClaimRow & { readonly reliability: Reliability; readonly publishedOn: string | null }
>`
  MATCH (claim:Claim)-[:CITES]->(source:Source)
  USING INDEX claim:Claim(subject, field)
  WHERE claim.subject IN $subjects.list AND claim.field IN $fields.list
  RETURN properties(claim) AS claim, source.reliability AS reliability, source.publishedOn AS publishedOn
  ORDER BY claim.confidence DESC, claim.key
`;
