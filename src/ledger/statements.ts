import { cypher } from '../graph/cypher.ts';
import type { PackageRecord } from './chain/entry.ts';
import type { SourceRow } from './rows.ts';
import type { Source } from './source.ts';
import type { StoredClaim } from './stored-claim.ts';

type Rows<Row> = { readonly rows: readonly Row[] };
type None = Record<string, never>;
type Keys = { readonly keys: readonly string[] };

export const storedSources = cypher<None, { source: Source }>`
  MATCH (source:Source)
  RETURN properties(source) AS source
  ORDER BY source.key
`;

/** Gives the keys of those that were not described so before. */
export const writeSources = cypher<Rows<SourceRow>, { key: string }>`
  UNWIND $rows AS row
  MERGE (source:Source {key: row.key})
  WITH source, row, properties(source) AS before
  SET source = row
  WITH source, before
  WHERE properties(source) <> before
  RETURN source.key AS key
  ORDER BY key
`;

/** Claims of values and amounts, which are ranked by their sources. */
export const rankedClaimsCiting = cypher<Keys, { claim: StoredClaim }>`
  MATCH (claim:Claim)
  WHERE claim.source IN $keys AND claim.asserts <> 'relationship'
  RETURN properties(claim) AS claim
  ORDER BY claim.key
`;

export const recordingsOf = cypher<
  { readonly contents: readonly string[] },
  { content: string; recordings: number; live: boolean }
>`
  UNWIND $contents AS content
  MATCH (claim:Claim {content: content})
  RETURN content, count(claim) AS recordings, max(claim.retractedAt) = 253402300799999 AS live
  ORDER BY content
`;

/** A page of the package's claims that stand: they may be more than there is memory for. */
export const standingOfPackage = cypher<
  { readonly package: string; readonly after: string; readonly limit: number },
  { key: string; content: string }
>`
  MATCH (claim:Claim {package: $package})
  WHERE claim.key > $after AND claim.retractedAt = 253402300799999
  RETURN claim.key AS key, claim.content AS content
  ORDER BY claim.key
  LIMIT toInteger($limit)
`;

export const claimsWithKeys = cypher<Keys, { claim: StoredClaim }>`
  MATCH (claim:Claim)
  WHERE claim.key IN $keys
  RETURN properties(claim) AS claim
  ORDER BY claim.key
`;

export const allClaims = cypher<None, { claim: StoredClaim }>`
  MATCH (claim:Claim)
  RETURN properties(claim) AS claim
  ORDER BY claim.key
`;

export const knownSources = cypher<Keys, { key: string }>`
  MATCH (source:Source)
  WHERE source.key IN $keys
  RETURN source.key AS key
  ORDER BY key
`;

export const createEntities = cypher<Keys, never>`
  UNWIND $keys AS key
  MERGE (:Entity {key: key})
`;

export const appendClaims = cypher<Rows<StoredClaim>, never>`
  UNWIND $rows AS row
  MATCH (subject:Entity {key: row.subject})
  MATCH (source:Source {key: row.source})
  CREATE (claim:Claim)
  SET claim = row
  CREATE (claim)-[:ABOUT]->(subject)
  CREATE (claim)-[:CITES]->(source)
  WITH row, claim
  WHERE row.object IS NOT NULL
  MATCH (object:Entity {key: row.object})
  CREATE (claim)-[:NAMES]->(object)
`;

export const retractClaims = cypher<
  Keys & { readonly retractedAt: number; readonly because: string },
  never
>`
  UNWIND $keys AS key
  MATCH (claim:Claim {key: key})
  SET claim.retractedAt = $retractedAt, claim.retractedBecause = $because
`;

/** Notes at that moment that they are preferred from now on, or no more. */
export const turnPreference = cypher<Keys & { readonly at: number }, never>`
  UNWIND $keys AS key
  MATCH (claim:Claim {key: key})
  SET claim.preferred = coalesce(claim.preferred, []) + $at
`;

/** Gives a row if the package was not recorded so before. */
export const recordPackage = cypher<PackageRecord, { name: string }>`
  MERGE (package:Package {name: $name})
  WITH package
  WHERE package.digest IS NULL OR package.digest <> $digest OR package.version <> $version
  SET package.version = $version, package.digest = $digest, package.recordedAt = $recordedAt
  RETURN package.name AS name
`;

export const storedPackages = cypher<None, { package: PackageRecord }>`
  MATCH (package:Package)
  RETURN properties(package) AS package
  ORDER BY package.name
`;

export const storedPackage = cypher<{ readonly name: string }, { digest: string }>`
  MATCH (package:Package {name: $name})
  RETURN package.digest AS digest
`;

/** Of what stands now, as far as can be from what Neo4j has counted already. */
export const graphCounts = cypher<
  None,
  {
    claims: number;
    sources: number;
    entities: number;
    relationships: number;
    observations: number;
  }
>`
  RETURN
    COUNT { (:Claim) } - COUNT { (claim:Claim) WHERE claim.retractedAt < 253402300799999 } AS claims,
    COUNT { (:Source) } AS sources,
    COUNT { (entity:Entity) WHERE entity.s0 IS NOT NULL } AS entities,
    COUNT {
      ()-[:RESPONSIBLE_FOR|MINISTRY_OF|SENT_BY|HOSTED_BY|ACCREDITED_TO|SERVES|LOCATED_AT|COUNTERPART_OF|POST_IN
        |OVERSEES|PART_OF|SUCCEEDS|MEMBER_OF|PARTNERED_WITH|BORDERS|SUPPLIES_ARMS_TO|REPRESENTED_IN|ESTABLISHED_BY
        |SOLD_TO]->()
    } AS relationships,
    COUNT { (:Observation)-[:OF]->() } AS observations
`;
