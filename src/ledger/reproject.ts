import type { Transaction } from '../graph/graph.ts';
import { UNPLACED } from '../model/relationship-kinds.ts';
import { ahead, batchesOf, inBatches } from './batches.ts';
import { LedgerError } from './error.ts';
import type { Report } from './progress.ts';
import { project } from './project.ts';
import type { Projection } from './projection.ts';
import {
  claimsOnTopics,
  deleteNodes,
  detachAll,
  detachObservations,
  detachValues,
  dropAllRelationships,
  dropRelationships,
  existenceClaimsAbout,
  listSalesByDate,
  projectEntities,
  projectObservations,
  projectRelationships,
  projectValues,
  relationshipClaimsFrom,
  valueClaimsAbout,
} from './reproject-statements.ts';
import { entityRow, observationRow, relationshipRow, sourceRow, valueRow } from './rows.ts';
import { storedSources, writeSources } from './statements.ts';
import { fromStored, type StoredClaim } from './stored-claim.ts';
import type { Sources } from './support.ts';
import { type Affected, everything, isContested, pairOf } from './touched.ts';

/**
 * Derives the affected parts anew and puts them in the place of what stood: batch by batch, so that it
 * takes no more memory for millions than for thousands.
 */
export async function reproject(
  transaction: Transaction,
  affected: Affected,
  { since, report, hear = () => {} }: Reprojecting,
): Promise<void> {
  const { entities, relationships, observations } = affected;
  const sources = await sourcesOf(transaction);
  const total = entities.length + relationships.length + observations.length;
  const replaced: string[] = [];
  let done = 0;
  const renew = async (keys: readonly string[], { read, replace }: Kind) => {
    for await (const reading of ahead(readings(transaction, keys, read))) {
      refuseUnknownEntities(reading);
      const { part, before } = await replace(transaction, reading, { since, sources });
      for (const { id } of before) replaced.push(id);
      await write(transaction, part);
      hear(part);
      done += reading.keys.length;
      report({ what: 'projection', done, total });
    }
  };
  await renew(entities, ENTITIES);
  await renew(relationships, RELATIONSHIPS);
  await renew(observations, OBSERVATIONS);
  await remove(transaction, replaced);
}

interface Reprojecting {
  /** The moment of the write: what no older claim is about does not stand yet. */
  readonly since: number;
  readonly report: Report;
  readonly hear?: (part: Projection) => void;
}

/** Each may have hundreds of claims. */
const BATCH = 1_000;

/** What the parts with these keys are derived from. */
interface Reading {
  readonly keys: readonly string[];
  readonly claims: readonly StoredClaim[];
  /** Claims of other parts that bear on them: rivals, and when entities exist. */
  readonly around: readonly StoredClaim[];
}

interface Derived {
  readonly part: Projection;
  /** The nodes in whose place it comes. */
  readonly before: Nodes;
}

type Nodes = readonly { readonly id: string }[];

/** How one of the three kinds of parts is derived. Reading depends on no other part, so that it can be done ahead. */
interface Kind {
  readonly read: (
    transaction: Transaction,
    keys: readonly string[],
  ) => Promise<Omit<Reading, 'keys'>>;
  readonly replace: (
    transaction: Transaction,
    reading: Reading,
    known: { readonly since: number; readonly sources: Sources },
  ) => Promise<Derived>;
}

/** What may stand, and is to be put away: to look for it between entities with thousands of relationships is slow. */
const standing = (claims: readonly StoredClaim[], since: number): readonly StoredClaim[] =>
  claims.filter(({ recordedAt }) => recordedAt < since);

const distinct = (keys: readonly string[]): readonly string[] => [...new Set(keys)];

async function* readings(
  transaction: Transaction,
  keys: readonly string[],
  read: Kind['read'],
): AsyncGenerator<Reading> {
  for await (const batch of batchesOf(keys, BATCH)) {
    yield { keys: batch, ...(await read(transaction, batch)) };
  }
}

/** Before all claims. */
const NEVER = 0;

export async function reprojectAll(transaction: Transaction, report: Report): Promise<void> {
  const sources = await transaction.run(storedSources, {});
  await inBatches(sources, (rows) =>
    transaction.run(writeSources, { rows: rows.map(({ source }) => sourceRow(source)) }),
  );
  const before: Nodes = await transaction.run(detachAll, {});
  await transaction.run(dropAllRelationships, {});
  await reproject(transaction, await everything(transaction), { since: NEVER, report });
  await remove(
    transaction,
    before.map(({ id }) => id),
  );
}

const remove = (transaction: Transaction, nodes: readonly string[]): Promise<void> =>
  inBatches(nodes, (ids) => transaction.run(deleteNodes, { ids }));

async function sourcesOf(transaction: Transaction): Promise<Sources> {
  const sources = await transaction.run(storedSources, {});
  return new Map(sources.map(({ source }) => [source.key, source]));
}

const ENTITIES: Kind = {
  read: async (transaction, keys) => ({
    claims: claimsIn(await transaction.run(valueClaimsAbout, { keys })),
    around: [],
  }),
  replace: async (transaction, { claims }, { since, sources }) => ({
    part: project(claims.map(fromStored), sources),
    before: await transaction.run(detachValues, {
      keys: distinct(standing(claims, since).map(({ subject }) => subject)),
    }),
  }),
};

const RELATIONSHIPS: Kind = {
  async read(transaction, topics) {
    const claims = claimsIn(await transaction.run(claimsOnTopics, { keys: topics }));
    const rivals = await rivalsOf(transaction, claims);
    const lives = await livesOf(transaction, [...claims, ...rivals]);
    return { claims, around: [...rivals, ...lives] };
  },
  async replace(transaction, { keys, claims, around }, { since, sources }) {
    const rows = new Map(
      standing(claims, since).map(({ topic, subject, object = '' }) => [
        topic,
        { topic, from: subject, to: object },
      ]),
    );
    const all = new Map([...claims, ...around].map((claim) => [claim.key, fromStored(claim)]));
    const { relationships } = project([...all.values()], sources);
    await transaction.run(dropRelationships, { rows: [...rows.values()] });
    const topics = new Set(keys);
    const asked = relationships.filter(({ topic }) => topics.has(topic));
    return { part: { ...NOTHING, relationships: asked }, before: [] };
  },
};

const OBSERVATIONS: Kind = {
  async read(transaction, topics) {
    const claims = claimsIn(await transaction.run(claimsOnTopics, { keys: topics }));
    return { claims, around: await livesOf(transaction, claims) };
  },
  replace: async (transaction, { claims }, { since, sources }) => ({
    part: project(claims.map(fromStored), sources),
    before: await transaction.run(detachObservations, {
      keys: distinct(standing(claims, since).map(({ topic }) => topic)),
    }),
  }),
};

const NOTHING: Projection = { entities: [], values: [], relationships: [], observations: [] };

async function write(
  transaction: Transaction,
  { entities, values, relationships, observations }: Projection,
): Promise<void> {
  await inBatches(entities.map(entityRow), (rows) => transaction.run(projectEntities, { rows }));
  await inBatches(values.map(valueRow), (rows) => transaction.run(projectValues, { rows }));
  await inBatches(relationships.map(relationshipRow), (rows) =>
    transaction.run(projectRelationships, { rows }),
  );
  const sales = new Set([
    ...entities.filter(({ type }) => type === 'ArmsSale').map(({ key }) => key),
    ...relationships.filter(({ kind }) => kind === 'SOLD_TO').map(({ from }) => from),
  ]);
  await inBatches([...sales], (keys) =>
    transaction.run(listSalesByDate, { keys, unplaced: UNPLACED }),
  );
  await inBatches(observations.map(observationRow), (rows) =>
    transaction.run(projectObservations, { rows }),
  );
}

type Rows = readonly { readonly claim: StoredClaim }[];

const claimsIn = (rows: Rows): StoredClaim[] => rows.map(({ claim }) => claim);

/** All claims that compete with functional relationships: same subject, same kind. */
async function rivalsOf(
  transaction: Transaction,
  claims: readonly StoredClaim[],
): Promise<StoredClaim[]> {
  const contested = claims.filter(({ field }) => isContested(field));
  const pairs = new Set(contested.map(({ subject, field }) => `${subject} ${field}`));
  if (pairs.size === 0) return [];
  return claimsIn(await transaction.run(relationshipClaimsFrom, { rows: [...pairs].map(pairOf) }));
}

/** What is said of when the ends of relationships and the subjects of amounts exist. */
async function livesOf(
  transaction: Transaction,
  claims: readonly StoredClaim[],
): Promise<StoredClaim[]> {
  const keys = new Set(
    claims.flatMap(({ subject, object }) => (object ? [subject, object] : [subject])),
  );
  return claimsIn(await transaction.run(existenceClaimsAbout, { keys: [...keys] }));
}

function refuseUnknownEntities({ claims, around }: Reading): void {
  const existing = new Set(
    [...claims, ...around]
      .filter(({ field }) => field === 'existence')
      .map(({ subject }) => subject),
  );
  for (const { subject, object = subject } of claims) {
    for (const key of [subject, object]) {
      if (existing.has(key)) continue;
      throw new LedgerError(
        'ENTITY_UNKNOWN',
        `expected the key of an entity that some claim says exists, came "${key}"`,
      );
    }
  }
}
