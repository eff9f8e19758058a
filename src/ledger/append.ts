import type { Transaction } from '../graph/graph.ts';
import { ahead, batchesOf, inBatches } from './batches.ts';
import { type Claim, contentKey } from './claim.ts';
import { LedgerError } from './error.ts';
import { STILL_KNOWN } from './history.ts';
import type { Claims } from './package.ts';
import { conflict } from './rivals.ts';
import { sourceOf, sourceRow } from './rows.ts';
import type { Source } from './source.ts';
import {
  appendClaims,
  claimsWithKeys,
  createEntities,
  knownSources,
  rankedClaimsCiting,
  recordingsOf,
  retractClaims,
  writeSources,
} from './statements.ts';
import { type StoredClaim, toStored } from './stored-claim.ts';
import type { Writing } from './writing.ts';

/** Describes sources; claims of values that cite one described anew may rank otherwise for it. */
export async function describe(
  { transaction, lines, tally }: Writing,
  sources: readonly Source[],
): Promise<void> {
  const byKey = new Map(sources.map((source) => [source.key, source]));
  await inBatches(sources, async (batch) => {
    const rows = batch.map(sourceRow);
    const keys = (await transaction.run(writeSources, { rows })).map(({ key }) => key);
    if (keys.length === 0) return;
    for (const key of keys) lines.push({ source: sourceOf(byKey.get(key) as Source) });
    const citing = await transaction.run(rankedClaimsCiting, { keys });
    tally.rerank(citing.map(({ claim }) => claim));
  });
}

export interface Wanted {
  readonly claims: Claims;
  /** Which of the claims, by content: all that may not stand already. Taken from one by one, as they may be millions. */
  readonly contents: Set<string>;
  /** The package that says them. */
  readonly package: string | null;
}

/** Appends those of the wanted claims that do not stand already. */
export async function append(
  writing: Writing,
  { claims, contents, package: packageName }: Wanted,
): Promise<{ readonly unchanged: number }> {
  const { at, report } = writing;
  const total = contents.size;
  if (total === 0) return { unchanged: 0 };
  let unchanged = 0;
  for await (const batch of ahead(batchesOf(claims))) {
    const byContent = new Map(
      batch
        .map((claim) => [contentKey(claim), claim] as const)
        .filter(([content]) => contents.delete(content)),
    );
    const { missing, standing } = await notStanding(writing, byContent);
    unchanged += standing;
    await create(
      writing,
      missing.map(({ claim, earlier }) =>
        toStored(claim, { recordedAt: at, package: packageName, earlier }),
      ),
    );
    report({ what: 'claims', done: total - contents.size, total });
  }
  if (contents.size > 0) throw new Error('The claims were others when they were read once more.');
  return { unchanged };
}

async function create(writing: Writing, rows: readonly StoredClaim[]): Promise<void> {
  if (rows.length === 0) return;
  const { transaction, tally } = writing;
  await refuseUnknownSources(writing, rows);
  await store(transaction, rows);
  tally.add(rows);
}

/** Writes claims as they are kept, and the entities that they name. */
export async function store(transaction: Transaction, rows: readonly StoredClaim[]): Promise<void> {
  const named = new Set(
    rows.flatMap(({ subject, object }) => (object ? [subject, object] : [subject])),
  );
  await transaction.run(createEntities, { keys: [...named] });
  await transaction.run(appendClaims, { rows });
}

async function notStanding({ transaction }: Writing, byContent: ReadonlyMap<string, Claim>) {
  const contents = [...byContent.keys()];
  const found = await transaction.run(recordingsOf, { contents });
  const earlier = new Map(found.map(({ content, recordings }) => [content, recordings]));
  const standing = new Set(found.filter(({ live }) => live).map(({ content }) => content));
  const missing = [...byContent]
    .filter(([content]) => !standing.has(content))
    .map(([content, claim]) => ({ claim, earlier: earlier.get(content) ?? 0 }));
  return { missing, standing: standing.size };
}

async function refuseUnknownSources({ transaction }: Writing, claims: readonly StoredClaim[]) {
  const cited = [...new Set(claims.map(({ source }) => source))];
  const known = new Set(
    (await transaction.run(knownSources, { keys: cited })).map(({ key }) => key),
  );
  const unknown = cited.find((key) => !known.has(key));
  if (unknown !== undefined) {
    throw new LedgerError('SOURCE_UNKNOWN', `expected the key of a source, came "${unknown}"`);
  }
}

/** Retracts standing claims. */
export async function withdraw(
  writing: Writing,
  keys: readonly string[],
  because: string,
): Promise<void> {
  const { transaction, at, tally } = writing;
  await inBatches(keys, async (batch) => {
    const found = await claimsOfKeys(writing, batch);
    await refuseNotStanding(writing, found);
    await transaction.run(retractClaims, { keys: batch, retractedAt: at, because });
    tally.withdraw(
      found.map((claim) => ({ ...claim, retractedAt: at, retractedBecause: because })),
    );
  });
}

export async function claimsOfKeys(
  { transaction }: Writing,
  keys: readonly string[],
): Promise<StoredClaim[]> {
  const found = (await transaction.run(claimsWithKeys, { keys })).map(({ claim }) => claim);
  const known = new Set(found.map(({ key }) => key));
  const unknown = keys.find((key) => !known.has(key));
  if (unknown === undefined) return found;
  throw new LedgerError('CLAIM_UNKNOWN', `expected the key of a claim, came "${unknown}"`);
}

export async function refuseNotStanding(
  writing: Writing,
  claims: readonly StoredClaim[],
): Promise<void> {
  const gone = claims.find(({ retractedAt }) => retractedAt !== STILL_KNOWN);
  if (gone) throw await conflict(writing, gone.retractedAt, [gone.key]);
}
