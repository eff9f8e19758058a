import { cypher } from '../src/graph/cypher.ts';
import type { Graph } from '../src/graph/graph.ts';
import { inBatches } from '../src/ledger/batches.ts';
import { contentKey } from '../src/ledger/claim.ts';
import type { Package } from '../src/ledger/package.ts';
import { project } from '../src/ledger/project.ts';
import {
  type EntityRow,
  entityRow,
  type ObservationRow,
  observationRow,
  type RelationshipRow,
  relationshipRow,
  type ValueRow,
  valueRow,
} from '../src/ledger/rows.ts';
import type { Source } from '../src/ledger/source.ts';
import { type StoredClaim, toStored } from '../src/ledger/stored-claim.ts';

type Rows<Row> = { readonly rows: readonly Row[] };

interface Link {
  readonly claim: string;
  readonly entity: string;
}

/** All that a package becomes, worked out beforehand. */
export interface BareRows {
  readonly sources: readonly Source[];
  readonly entities: readonly EntityRow[];
  readonly claims: readonly StoredClaim[];
  readonly names: readonly Link[];
  readonly values: readonly ValueRow[];
  readonly relationships: readonly RelationshipRow[];
  readonly observations: readonly ObservationRow[];
}

export function bareRows(pkg: Package): BareRows {
  const recordedAt = Date.now();
  const distinct = new Map(pkg.claims.map((claim) => [contentKey(claim), claim]));
  const recorded = [...distinct].map(([key, claim]) => ({
    ...claim,
    key,
    recordedAt,
    retractedAt: null,
    retractedBecause: null,
  }));
  const projection = project(recorded, new Map(pkg.sources.map((source) => [source.key, source])));
  const claims = [...distinct.values()].map((claim) =>
    toStored(claim, { recordedAt, package: pkg.name, earlier: 0 }),
  );
  return {
    sources: pkg.sources,
    entities: projection.entities.map(entityRow),
    claims,
    names: claims.flatMap(({ key, object }) => (object ? [{ claim: key, entity: object }] : [])),
    values: projection.values.map(valueRow),
    relationships: projection.relationships.map(relationshipRow),
    observations: projection.observations.map(observationRow),
  };
}

/** How many nodes and relationships the rows become. */
export const sizeOf = (rows: BareRows): number =>
  rows.sources.length +
  rows.entities.length +
  3 * rows.claims.length +
  rows.names.length +
  2 * rows.values.length +
  rows.relationships.length +
  2 * rows.observations.length;

const mergeSources = cypher<Rows<Source>, never>`
  UNWIND $rows AS row
  MERGE (source:Source {key: row.key})
  SET source = row
`;

const mergeEntities = cypher<Rows<EntityRow>, never>`
  UNWIND $rows AS row
  MERGE (entity:Entity {key: row.key})
  SET entity = row.properties
  SET entity:$(row.labels)
`;

const mergeClaims = cypher<Rows<StoredClaim>, never>`
  UNWIND $rows AS row
  MATCH (subject:Entity {key: row.subject})
  MATCH (source:Source {key: row.source})
  MERGE (claim:Claim {key: row.key})
  SET claim = row
  MERGE (claim)-[:ABOUT]->(subject)
  MERGE (claim)-[:CITES]->(source)
`;

const mergeNames = cypher<Rows<Link>, never>`
  UNWIND $rows AS row
  MATCH (claim:Claim {key: row.claim})
  MATCH (entity:Entity {key: row.entity})
  MERGE (claim)-[:NAMES]->(entity)
`;

/** A value has no key to merge it by. */
const createValues = cypher<Rows<ValueRow>, never>`
  UNWIND $rows AS row
  MATCH (entity:Entity {key: row.entity})
  CREATE (entity)-[holds:$(row.type)]->(value:Value)
  SET value = row.value, holds = row.span
`;

const mergeRelationships = cypher<Rows<RelationshipRow>, never>`
  UNWIND $rows AS row
  MATCH (subject:Entity {key: row.from})
  MATCH (object:Entity {key: row.to})
  MERGE (subject)-[held:$(row.type) {key: row.properties.key}]->(object)
  SET held = row.properties
`;

const mergeObservations = cypher<Rows<ObservationRow>, never>`
  UNWIND $rows AS row
  MATCH (subject:Entity {key: row.subject})
  MERGE (observation:Observation {key: row.properties.key})
  SET observation = row.properties
  MERGE (observation)-[of:$(row.type)]->(subject)
  SET of = row.span
`;

/** Writes them in batches, each a transaction of its own: no check, no history, no version. */
export async function loadBare(graph: Graph, rows: BareRows): Promise<void> {
  const write =
    <Row>(statement: ReturnType<typeof cypher<Rows<Row>, never>>) =>
    (batch: readonly Row[]) =>
      graph.write((transaction) => transaction.run(statement, { rows: batch }));

  await inBatches(rows.sources, write(mergeSources));
  await inBatches(rows.entities, write(mergeEntities));
  await inBatches(rows.claims, write(mergeClaims));
  await inBatches(rows.names, write(mergeNames));
  await inBatches(rows.values, write(createValues));
  await inBatches(rows.relationships, write(mergeRelationships));
  await inBatches(rows.observations, write(mergeObservations));
}
