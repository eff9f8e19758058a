import { cypher } from '../../graph/cypher.ts';
import type { Reliability } from '../../ledger/source.ts';
import type { StoredClaim } from '../../ledger/stored-claim.ts';

interface ClaimRow {
  readonly claim: StoredClaim;
}

export const claimsByTopic = cypher<{ readonly topics: readonly string[] }, ClaimRow>`
  MATCH (claim:Claim)
  WHERE claim.topic IN $topics
  RETURN properties(claim) AS claim
  ORDER BY claim.confidence DESC, claim.key
`;

export const claimsByKey = cypher<{ readonly keys: readonly string[] }, ClaimRow>`
  MATCH (claim:Claim)
  WHERE claim.key IN $keys
  RETURN properties(claim) AS claim
  ORDER BY claim.key
`;

/**
 * What some fields of some subjects are said to be. Hubs have claims by the ten thousand that state
 * other fields, which Neo4j would read if it were not told of the index.
 */
export const claimsAboutSubjects = cypher<
  { readonly subjects: readonly string[]; readonly fields: readonly string[] },
  ClaimRow & { readonly reliability: Reliability; readonly publishedOn: string | null }
>`
  MATCH (claim:Claim)-[:CITES]->(source:Source)
  USING INDEX claim:Claim(subject, field)
  WHERE claim.subject IN $subjects AND claim.field IN $fields
  RETURN properties(claim) AS claim, source.reliability AS reliability, source.publishedOn AS publishedOn
  ORDER BY claim.confidence DESC, claim.key
`;
