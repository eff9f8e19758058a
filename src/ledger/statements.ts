import { cypher } from '../graph/cypher.ts';
import type { EntityRow, ObservationRow, RelationshipRow, SourceRow, ValueRow } from './rows.ts';
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

export const liveClaimsOfPackage = cypher<
  { readonly package: string },
  { key: string; content: string }
>`
  MATCH (claim:Claim {package: $package})
  WHERE claim.retractedAt = 253402300799999
  RETURN claim.key AS key, claim.content AS content
  ORDER BY key
`;

export const liveClaims = cypher<Keys, { claim: StoredClaim }>`
  MATCH (claim:Claim)
  WHERE claim.key IN $keys AND claim.retractedAt = 253402300799999
  RETURN properties(claim) AS claim
  ORDER BY claim.key
`;

export const allClaims = cypher<None, { claim: StoredClaim }>`
  MATCH (claim:Claim)
  RETURN properties(claim) AS claim
  ORDER BY claim.key
`;

export const valueClaimsAbout = cypher<Keys, { claim: StoredClaim }>`
  MATCH (claim:Claim)
  WHERE claim.subject IN $keys AND claim.asserts = 'value'
  RETURN properties(claim) AS claim
  ORDER BY claim.key
`;

export const existenceClaimsAbout = cypher<Keys, { claim: StoredClaim }>`
  MATCH (claim:Claim)
  WHERE claim.subject IN $keys AND claim.field = 'existence'
  RETURN properties(claim) AS claim
  ORDER BY claim.key
`;

export const claimsOnTopics = cypher<Keys, { claim: StoredClaim }>`
  MATCH (claim:Claim)
  WHERE claim.topic IN $keys
  RETURN properties(claim) AS claim
  ORDER BY claim.key
`;

/** Relationships whose ends are among the keys. */
export const relationshipClaimsOf = cypher<Keys, { claim: StoredClaim }>`
  CALL () {
    MATCH (claim:Claim)
    WHERE claim.subject IN $keys AND claim.asserts = 'relationship'
    RETURN claim
    UNION
    MATCH (claim:Claim)
    WHERE claim.object IN $keys AND claim.asserts = 'relationship'
    RETURN claim
  }
  RETURN properties(claim) AS claim
  ORDER BY claim.key
`;

/** Rivals of functional relationships: same subject, same kind. */
export const relationshipClaimsFrom = cypher<
  Rows<{ readonly subject: string; readonly kind: string }>,
  { claim: StoredClaim }
>`
  UNWIND $rows AS row
  MATCH (claim:Claim {subject: row.subject, field: row.kind})
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
`;

export const linkClaimsToObjects = cypher<
  Rows<{ readonly key: string; readonly object: string }>,
  never
>`
  UNWIND $rows AS row
  MATCH (claim:Claim {key: row.key})
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

export const projectEntities = cypher<Rows<EntityRow>, never>`
  UNWIND $rows AS row
  MATCH (entity:Entity {key: row.key})
  SET entity = row.properties
  SET entity:$(row.labels)
`;

export const dropValues = cypher<Keys, never>`
  UNWIND $keys AS key
  MATCH (:Entity {key: key})
    -[:HAS_NAME|HAS_NAME_SUPERSEDED|HAS_REFERENCE|HAS_REFERENCE_SUPERSEDED|HAS_VALUE|HAS_VALUE_SUPERSEDED]->
    (value:Value)
  DETACH DELETE value
`;

export const projectValues = cypher<Rows<ValueRow>, never>`
  UNWIND $rows AS row
  MATCH (entity:Entity {key: row.entity})
  CREATE (value:Value)
  SET value = row.value
  CREATE (entity)-[holds:$(row.type)]->(value)
  SET holds = row.span
`;

export const dropRelationships = cypher<
  Rows<{ readonly topic: string; readonly from: string; readonly to: string }>,
  never
>`
  UNWIND $rows AS row
  MATCH (:Entity {key: row.from})-[relationship]->(:Entity {key: row.to})
  WHERE relationship.topic = row.topic
  DELETE relationship
`;

export const projectRelationships = cypher<Rows<RelationshipRow>, never>`
  UNWIND $rows AS row
  MATCH (subject:Entity {key: row.from})
  MATCH (object:Entity {key: row.to})
  CREATE (subject)-[relationship:$(row.type)]->(object)
  SET relationship = row.properties
`;

export const listSalesByDate = cypher<Keys & { readonly unplaced: string }, never>`
  UNWIND $keys AS key
  MATCH (sale:ArmsSale {key: key})-[sold:SOLD_TO]->()
  SET sold.listedBy = coalesce(sale.notifiedOn, $unplaced)
`;

export const dropObservations = cypher<Keys, never>`
  UNWIND $keys AS topic
  MATCH (observation:Observation {topic: topic})
  DETACH DELETE observation
`;

export const projectObservations = cypher<Rows<ObservationRow>, never>`
  UNWIND $rows AS row
  MATCH (subject:Entity {key: row.subject})
  CREATE (observation:Observation)
  SET observation = row.properties
  CREATE (observation)-[of:$(row.type)]->(subject)
  SET of = row.span
`;

export const dropAllRelationships = cypher<None, never>`
  MATCH (:Entity)-[relationship]->(:Entity)
  DELETE relationship
`;

export const dropAllValues = cypher<None, never>`
  MATCH (value:Value)
  DETACH DELETE value
`;

export const dropAllObservations = cypher<None, never>`
  MATCH (observation:Observation)
  DETACH DELETE observation
`;

/** Gives a row if the package was not recorded so before. */
export const recordPackage = cypher<
  {
    readonly name: string;
    readonly version: string;
    readonly digest: string;
    readonly recordedAt: number;
  },
  { name: string }
>`
  MERGE (package:Package {name: $name})
  WITH package
  WHERE package.digest IS NULL OR package.digest <> $digest OR package.version <> $version
  SET package.version = $version, package.digest = $digest, package.recordedAt = $recordedAt
  RETURN package.name AS name
`;

export const storedPackage = cypher<{ readonly name: string }, { digest: string }>`
  MATCH (package:Package {name: $name})
  RETURN package.digest AS digest
`;

export const raiseGraphVersion = cypher<{ readonly at: number }, { version: number }>`
  MERGE (graph:GraphVersion {id: 'graph'})
  SET graph.version = coalesce(graph.version, 0) + 1, graph.recordedThrough = $at
  RETURN graph.version AS version
`;

/** Nothing new is recorded, yet what is derived may be other than it was. */
export const noteRebuilding = cypher<{ readonly at: number }, never>`
  MERGE (graph:GraphVersion {id: 'graph'})
  SET graph.rebuiltAt = $at
`;

/** Takes the graph's write lock, so that two writers never read the same state. */
export const lockGraphVersion = cypher<None, { version: number; recordedThrough: number }>`
  MERGE (graph:GraphVersion {id: 'graph'})
  SET graph.version = coalesce(graph.version, 0)
  RETURN graph.version AS version, coalesce(graph.recordedThrough, 0) AS recordedThrough
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
        |OVERSEES|PART_OF|SUCCEEDS|MEMBER_OF|PARTNERED_WITH|BORDERS|ESTABLISHED_BY|SOLD_TO]->()
    } AS relationships,
    COUNT { (:Observation)-[:OF]->() } AS observations
`;
