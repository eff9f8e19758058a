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

/** What facts are made of: claims of values, and of relationships that can have only one object. */
export const claimsAboutSubjects = cypher<
  { readonly subjects: readonly string[]; readonly functionalKinds: readonly string[] },
  ClaimRow & { readonly reliability: Reliability; readonly publishedOn: string | null }
>`
  MATCH (claim:Claim)-[:CITES]->(source:Source)
  WHERE claim.subject IN $subjects
    AND (claim.asserts = 'value' OR claim.field IN $functionalKinds)
  RETURN properties(claim) AS claim, source.reliability AS reliability, source.publishedOn AS publishedOn
  ORDER BY claim.confidence DESC, claim.key
`;
