import { cypher } from '../graph/cypher.ts';
import type { EntityRow, ObservationRow, RelationshipRow, ValueRow } from './rows.ts';
import type { StoredClaim } from './stored-claim.ts';

type Rows<Row> = { readonly rows: readonly Row[] };
type None = Record<string, never>;
type Keys = { readonly keys: readonly string[] };

/** Whose relationships of which kind are rivals of each other. */
export interface Contested {
  readonly subject: string;
  readonly kind: string;
}

/** Topics of relationships whose ends are among the keys. */
export const topicsOfEnds = cypher<Keys, { topic: string }>`
  CALL () {
    MATCH (claim:Claim)
    WHERE claim.subject IN $keys AND claim.asserts = 'relationship'
    RETURN claim.topic AS topic
    UNION
    MATCH (claim:Claim)
    WHERE claim.object IN $keys AND claim.asserts = 'relationship'
    RETURN claim.topic AS topic
  }
  RETURN topic
`;

/** Topics of functional relationships that are rivals: same subject, same kind. */
export const topicsFrom = cypher<Rows<Contested>, { topic: string }>`
  UNWIND $rows AS row
  MATCH (claim:Claim {subject: row.subject, field: row.kind})
  RETURN DISTINCT claim.topic AS topic
`;

/** Entities that values are claimed of, or topics of the other claims. */
export const claimedKeys = cypher<{ readonly asserts: StoredClaim['asserts'] }, { key: string }>`
  MATCH (claim:Claim)
  WHERE claim.asserts = $asserts
  RETURN DISTINCT CASE $asserts WHEN 'value' THEN claim.subject ELSE claim.topic END AS key
  ORDER BY key
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

/** Rivals of functional relationships: same subject, same kind. */
export const relationshipClaimsFrom = cypher<Rows<Contested>, { claim: StoredClaim }>`
  UNWIND $rows AS row
  MATCH (claim:Claim {subject: row.subject, field: row.kind})
  RETURN properties(claim) AS claim
  ORDER BY claim.key
`;

export const projectEntities = cypher<Rows<EntityRow>, never>`
  UNWIND $rows AS row
  MATCH (entity:Entity {key: row.key})
  SET entity = row.properties
  SET entity:$(row.labels)
`;

/** Gives the nodes, to be deleted last of all: each deleted node makes every later look into an index slower. */
export const detachValues = cypher<Keys, { id: string }>`
  UNWIND $keys AS key
  MATCH (:Entity {key: key})
    -[holds:HAS_NAME|HAS_NAME_SUPERSEDED|HAS_REFERENCE|HAS_REFERENCE_SUPERSEDED|HAS_VALUE|HAS_VALUE_SUPERSEDED]->
    (value:Value)
  DELETE holds
  RETURN elementId(value) AS id
  ORDER BY id
`;

export const projectValues = cypher<Rows<ValueRow>, never>`
  UNWIND $rows AS row
  MATCH (entity:Entity {key: row.entity})
  CREATE (value:Value)
  SET value = row.value
  CREATE (entity)-[holds:$(row.type)]->(value)
  SET holds = row.span
`;

/** Between both ends, as one of them may have thousands. */
export const dropRelationships = cypher<
  Rows<{ readonly topic: string; readonly from: string; readonly to: string }>,
  never
>`
  UNWIND $rows AS row
  MATCH (subject:Entity {key: row.from})
  MATCH (object:Entity {key: row.to})
  WITH row, subject, object
  MATCH (subject)-[relationship]->(object)
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

export const detachObservations = cypher<Keys, { id: string }>`
  UNWIND $keys AS topic
  MATCH (observation:Observation {topic: topic})-[of]->()
  DELETE of
  RETURN elementId(observation) AS id
  ORDER BY id
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

/** What is derived and no entity, related to nothing any more. */
export const detachAll = cypher<None, { id: string }>`
  MATCH (node:Value|Observation)
  OPTIONAL MATCH (node)-[held]-()
  DELETE held
  RETURN DISTINCT elementId(node) AS id
  ORDER BY id
`;

export const deleteNodes = cypher<{ readonly ids: readonly string[] }, never>`
  UNWIND $ids AS id
  MATCH (node)
  WHERE elementId(node) = id
  DELETE node
`;
