import type { Transaction } from '../graph/graph.ts';
import { isFunctional, isRelationshipKind, UNPLACED } from '../model/relationship-kinds.ts';
import { inBatches } from './batches.ts';
import { LedgerError } from './error.ts';
import type { Report } from './progress.ts';
import { project } from './project.ts';
import type { Projection } from './projection.ts';
import { entityRow, observationRow, relationshipRow, sourceRow, valueRow } from './rows.ts';
import {
  allClaims,
  claimsOnTopics,
  dropAllObservations,
  dropAllRelationships,
  dropAllValues,
  dropObservations,
  dropRelationships,
  dropValues,
  existenceClaimsAbout,
  listSalesByDate,
  projectEntities,
  projectObservations,
  projectRelationships,
  projectValues,
  relationshipClaimsFrom,
  relationshipClaimsOf,
  storedSources,
  valueClaimsAbout,
  writeSources,
} from './statements.ts';
import { fromStored, type StoredClaim } from './stored-claim.ts';

/** The parts of the projection that changed claims bear on. */
export interface Affected {
  readonly entities: ReadonlySet<string>;
  /** Topic → its two ends. */
  readonly relationships: ReadonlyMap<string, { readonly from: string; readonly to: string }>;
  readonly observations: ReadonlySet<string>;
}

export async function affectedBy(
  transaction: Transaction,
  changed: readonly StoredClaim[],
): Promise<Affected> {
  const values = changed.filter(({ asserts }) => asserts === 'value');
  const lives = values.filter(({ field }) => field === 'existence').map(({ subject }) => subject);
  const relationships = changed.filter(({ asserts }) => asserts === 'relationship');
  const touched = [
    ...relationships,
    ...(await readClaims(lives, (keys) => transaction.run(relationshipClaimsOf, { keys }))),
    ...(await rivalsOf(transaction, relationships)),
  ];
  return {
    entities: new Set(values.map(({ subject }) => subject)),
    relationships: new Map(
      touched.map(({ topic, subject, object = '' }) => [topic, { from: subject, to: object }]),
    ),
    observations: new Set(
      changed.filter(({ asserts }) => asserts === 'observation').map(({ topic }) => topic),
    ),
  };
}

/** Projects the affected parts anew and puts them in the place of what stood; gives the new ones. */
export async function reproject(
  transaction: Transaction,
  affected: Affected,
  report: Report,
): Promise<Projection> {
  const { entities, relationships, observations } = affected;
  const topics = [...relationships.keys(), ...observations];
  const onTopics = await readClaims(topics, (keys) => transaction.run(claimsOnTopics, { keys }));
  const rivals = await rivalsOf(transaction, onTopics);
  const ends = [...onTopics, ...rivals].flatMap(({ subject, object }) =>
    object ? [subject, object] : [subject],
  );
  const claims = new Map(
    [
      ...onTopics,
      ...rivals,
      ...(await readClaims([...entities], (keys) => transaction.run(valueClaimsAbout, { keys }))),
      ...(await readClaims([...new Set(ends)], (keys) =>
        transaction.run(existenceClaimsAbout, { keys }),
      )),
    ].map((claim) => [claim.key, claim]),
  );
  refuseUnknownEntities(claims.values());

  const projection = partOf(await projectStored(transaction, claims.values()), affected);
  await inBatches([...entities], (keys) => transaction.run(dropValues, { keys }));
  await inBatches(
    [...relationships].map(([topic, { from, to }]) => ({ topic, from, to })),
    (rows) => transaction.run(dropRelationships, { rows }),
  );
  await inBatches([...observations], (keys) => transaction.run(dropObservations, { keys }));
  await write(transaction, projection, report);
  return projection;
}

/** Projecting a part may take claims on more than that part. */
const partOf = (projection: Projection, affected: Affected): Projection => ({
  entities: projection.entities.filter(({ key }) => affected.entities.has(key)),
  values: projection.values.filter(({ entity }) => affected.entities.has(entity)),
  relationships: projection.relationships.filter(({ topic }) => affected.relationships.has(topic)),
  observations: projection.observations.filter(({ topic }) => affected.observations.has(topic)),
});

export async function reprojectAll(transaction: Transaction, report: Report): Promise<void> {
  const claims = await transaction.run(allClaims, {});
  const projection = await projectStored(
    transaction,
    claims.map(({ claim }) => claim),
  );
  const sources = await transaction.run(storedSources, {});
  await inBatches(sources, (rows) =>
    transaction.run(writeSources, { rows: rows.map(({ source }) => sourceRow(source)) }),
  );
  await transaction.run(dropAllValues, {});
  await transaction.run(dropAllRelationships, {});
  await transaction.run(dropAllObservations, {});
  await write(transaction, projection, report);
}

async function projectStored(
  transaction: Transaction,
  claims: Iterable<StoredClaim>,
): Promise<Projection> {
  const sources = await transaction.run(storedSources, {});
  return project(
    [...claims].map(fromStored),
    new Map(sources.map(({ source }) => [source.key, source])),
  );
}

async function write(
  transaction: Transaction,
  { entities, values, relationships, observations }: Projection,
  report: Report,
): Promise<void> {
  const total = entities.length + values.length + relationships.length + observations.length;
  let done = 0;
  const advance = (rows: readonly unknown[]) => {
    done += rows.length;
    report({ what: 'projection', done, total });
  };
  await inBatches(entities.map(entityRow), async (rows) => {
    await transaction.run(projectEntities, { rows });
    advance(rows);
  });
  await inBatches(values.map(valueRow), async (rows) => {
    await transaction.run(projectValues, { rows });
    advance(rows);
  });
  await inBatches(relationships.map(relationshipRow), async (rows) => {
    await transaction.run(projectRelationships, { rows });
    advance(rows);
  });
  const sales = new Set([
    ...entities.filter(({ type }) => type === 'ArmsSale').map(({ key }) => key),
    ...relationships.filter(({ kind }) => kind === 'SOLD_TO').map(({ from }) => from),
  ]);
  await inBatches([...sales], (keys) =>
    transaction.run(listSalesByDate, { keys, unplaced: UNPLACED }),
  );
  await inBatches(observations.map(observationRow), async (rows) => {
    await transaction.run(projectObservations, { rows });
    advance(rows);
  });
}

async function readClaims<Key>(
  keys: readonly Key[],
  read: (batch: readonly Key[]) => Promise<{ readonly claim: StoredClaim }[]>,
): Promise<StoredClaim[]> {
  const claims: StoredClaim[] = [];
  await inBatches(keys, async (batch) => {
    for (const { claim } of await read(batch)) claims.push(claim);
  });
  return claims;
}

/** All claims that compete with functional relationships: same subject, same kind. */
async function rivalsOf(
  transaction: Transaction,
  claims: readonly StoredClaim[],
): Promise<StoredClaim[]> {
  const contested = new Map(
    claims
      .filter(({ field }) => isRelationshipKind(field) && isFunctional(field))
      .map(({ subject, field }) => [`${subject} ${field}`, { subject, kind: field }]),
  );
  return readClaims([...contested.values()], (rows) =>
    transaction.run(relationshipClaimsFrom, { rows }),
  );
}

function refuseUnknownEntities(claims: Iterable<StoredClaim>): void {
  const named = new Set<string>();
  const existing = new Set<string>();
  for (const { subject, object, field } of claims) {
    named.add(subject);
    if (object) named.add(object);
    if (field === 'existence') existing.add(subject);
  }
  for (const key of named) {
    if (!existing.has(key)) {
      throw new LedgerError(
        'ENTITY_UNKNOWN',
        `expected the key of an entity that some claim says exists, came "${key}"`,
      );
    }
  }
}
