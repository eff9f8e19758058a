import type { Graph, Transaction } from '../graph/graph.ts';
import { inBatches } from './batches.ts';
import { type Claim, contentKey } from './claim.ts';
import { differencesAt, type Preview } from './difference.ts';
import { LedgerError } from './error.ts';
import { digestOf, type ImportSummary, type Package } from './package.ts';
import type { Report } from './progress.ts';
import type { Projection } from './projection.ts';
import { type Affected, affectedBy, reproject, reprojectAll } from './reproject.ts';
import { sourceRow } from './rows.ts';
import type { Source } from './source.ts';
import {
  appendClaims,
  createEntities,
  graphCounts,
  knownSources,
  linkClaimsToObjects,
  liveClaims,
  liveClaimsOfPackage,
  lockGraphVersion,
  noteRebuilding,
  raiseGraphVersion,
  rankedClaimsCiting,
  recordingsOf,
  recordPackage,
  retractClaims,
  storedPackage,
  writeSources,
} from './statements.ts';
import { type StoredClaim, toStored } from './stored-claim.ts';

export interface Change {
  readonly added: number;
  readonly unchanged: number;
  readonly retracted: number;
  readonly graphVersion: number;
}

/** The only writer of the graph. Each call takes effect whole or not at all. */
export interface Ledger {
  /** Makes the package's claims, and no others of that package, stand. */
  importPackage(pkg: Package, report?: Report): Promise<ImportSummary>;
  /** What importing the package would change; nothing is kept of it. */
  previewPackage(pkg: Package, report?: Report): Promise<Preview>;
  /** Whether this very version of the package was the last one imported. */
  holds(pkg: Package): Promise<boolean>;
  /** Adds claims that do not stand already. */
  record(claims: readonly Claim[], sources?: readonly Source[]): Promise<Change>;
  /** Withdraws standing claims. They stay readable at the times when they stood. */
  retract(keys: readonly string[], because: string): Promise<Change>;
  /** Derives all that is queried from the claims anew. */
  rebuild(report?: Report): Promise<void>;
}

export function createLedger(graph: Graph): Ledger {
  return {
    async importPackage(pkg, report = () => {}) {
      const { change } = await graph.write((transaction) => importInto(transaction, pkg, report));
      const [counts] = await graph.read(graphCounts, {});
      if (!counts) throw new Error('Neo4j returned no counts.');
      return { ...change, counts };
    },

    async previewPackage(pkg, report = () => {}) {
      let preview: Preview | null = null;
      const undo = new Error('Only a preview: nothing is kept.');
      await graph
        .write(async (transaction) => {
          const { change, at, projection } = await importInto(transaction, pkg, report);
          const { added, unchanged, retracted } = change;
          preview = { added, unchanged, retracted, differences: differencesAt(at, projection) };
          throw undo;
        })
        .catch((error: unknown) => {
          if (error !== undo) throw error;
        });
      if (!preview) throw new Error('The preview ended without a result.');
      return preview;
    },

    async holds(pkg) {
      const [stored] = await graph.read(storedPackage, { name: pkg.name });
      return stored?.digest === digestOf(pkg);
    },

    record: (claims, sources = []) =>
      graph.write(async (transaction) => {
        const writing = await begin(transaction);
        const described = await describe(writing, sources);
        const { missing, unchanged } = await notStanding(transaction, claims);
        const added = await append(writing, missing, null);
        const changed = [...described.claims, ...added];
        const { graphVersion } = await commit(writing, changed, described.isChange);
        return { added: added.length, unchanged, retracted: 0, graphVersion };
      }),

    retract: (keys, because) =>
      graph.write(async (transaction) => {
        const writing = await begin(transaction);
        const retracted = await withdraw(writing, keys, because);
        const { graphVersion } = await commit(writing, retracted);
        return { added: 0, unchanged: 0, retracted: retracted.length, graphVersion };
      }),

    rebuild: (report = () => {}) =>
      graph.write(async (transaction) => {
        const { at } = await begin(transaction);
        await reprojectAll(transaction, report);
        await transaction.run(noteRebuilding, { at });
      }),
  };
}

async function importInto(transaction: Transaction, pkg: Package, report: Report) {
  const writing = await begin(transaction);
  const described = await describe(writing, pkg.sources);
  const { missing, unchanged } = await notStanding(transaction, pkg.claims);
  const wanted = new Set(pkg.claims.map(contentKey));
  const standing = await transaction.run(liveClaimsOfPackage, { package: pkg.name });
  const gone = standing.filter(({ content }) => !wanted.has(content)).map(({ key }) => key);

  const retracted = await withdraw(writing, gone, `Not in ${pkg.name} ${pkg.version} any more.`);
  const added = await append(writing, missing, pkg.name, report);
  const isNew = await recordVersion(writing, pkg);
  const claims = [...described.claims, ...retracted, ...added];
  const { graphVersion, projection } = await commit(
    writing,
    claims,
    described.isChange || isNew,
    report,
  );
  const change = { added: added.length, unchanged, retracted: retracted.length, graphVersion };
  return { change, at: writing.at, projection };
}

interface Writing {
  readonly transaction: Transaction;
  readonly version: number;
  /** This write's moment in record time, in milliseconds since 1970: later than every other's. */
  readonly at: number;
}

async function begin(transaction: Transaction): Promise<Writing> {
  const [state] = await transaction.run(lockGraphVersion, {});
  const { version = 0, recordedThrough = 0 } = state ?? {};
  return { transaction, version, at: Math.max(Date.now(), recordedThrough + 1) };
}

/** Describes sources; gives the claims of values that may rank otherwise for it. */
async function describe({ transaction }: Writing, sources: readonly Source[]) {
  const claims: StoredClaim[] = [];
  let isChange = false;
  await inBatches(sources, async (rows) => {
    const keys = (await transaction.run(writeSources, { rows: rows.map(sourceRow) })).map(
      ({ key }) => key,
    );
    if (keys.length === 0) return;
    isChange = true;
    for (const { claim } of await transaction.run(rankedClaimsCiting, { keys })) claims.push(claim);
  });
  return { claims, isChange };
}

async function notStanding(transaction: Transaction, claims: readonly Claim[]) {
  const byContent = new Map(claims.map((claim) => [contentKey(claim), claim] as const));
  const earlier = new Map<string, number>();
  let unchanged = 0;
  await inBatches([...byContent.keys()], async (contents) => {
    for (const { content, recordings, live } of await transaction.run(recordingsOf, { contents })) {
      if (live) {
        byContent.delete(content);
        unchanged += 1;
      } else earlier.set(content, recordings);
    }
  });
  const missing = [...byContent].map(([content, claim]) => ({
    claim,
    earlier: earlier.get(content) ?? 0,
  }));
  return { missing, unchanged };
}

async function append(
  { transaction, at }: Writing,
  claims: readonly { readonly claim: Claim; readonly earlier: number }[],
  packageName: string | null,
  report: Report = () => {},
): Promise<StoredClaim[]> {
  const stored = claims.map(({ claim, earlier }) =>
    toStored(claim, { recordedAt: at, package: packageName, earlier }),
  );
  await refuseUnknownSources(transaction, stored);

  const named = new Set(
    stored.flatMap(({ subject, object }) => (object ? [subject, object] : [subject])),
  );
  await inBatches([...named], (keys) => transaction.run(createEntities, { keys }));
  let done = 0;
  await inBatches(stored, async (rows) => {
    await transaction.run(appendClaims, { rows });
    const naming = rows.flatMap(({ key, object }) => (object ? [{ key, object }] : []));
    await transaction.run(linkClaimsToObjects, { rows: naming });
    done += rows.length;
    report({ what: 'claims', done, total: stored.length });
  });
  return stored;
}

async function refuseUnknownSources(transaction: Transaction, claims: readonly StoredClaim[]) {
  const cited = [...new Set(claims.map(({ source }) => source))];
  const known = new Set(
    (await transaction.run(knownSources, { keys: cited })).map(({ key }) => key),
  );
  const unknown = cited.find((key) => !known.has(key));
  if (unknown !== undefined) {
    throw new LedgerError('SOURCE_UNKNOWN', `expected the key of a source, came "${unknown}"`);
  }
}

async function withdraw(
  { transaction, at }: Writing,
  keys: readonly string[],
  because: string,
): Promise<StoredClaim[]> {
  const withdrawn: StoredClaim[] = [];
  await inBatches(keys, async (batch) => {
    const found = await transaction.run(liveClaims, { keys: batch });
    const standing = new Set(found.map(({ claim }) => claim.key));
    const unknown = batch.find((key) => !standing.has(key));
    if (unknown !== undefined) {
      throw new LedgerError(
        'CLAIM_UNKNOWN',
        `expected the key of a standing claim, came "${unknown}"`,
      );
    }
    await transaction.run(retractClaims, { keys: batch, retractedAt: at, because });
    withdrawn.push(...found.map(({ claim }) => claim));
  });
  return withdrawn;
}

/** Re-projects what the changed claims bear on; raises the graph version only if anything changed. */
async function commit(
  { transaction, version, at }: Writing,
  changed: readonly StoredClaim[],
  isMoreChanged = false,
  report: Report = () => {},
): Promise<{ readonly graphVersion: number; readonly projection: Projection }> {
  if (changed.length === 0 && !isMoreChanged) {
    return { graphVersion: version, projection: NOTHING };
  }
  const affected: Affected = await affectedBy(transaction, changed);
  const projection = await reproject(transaction, affected, report);
  const [raised] = await transaction.run(raiseGraphVersion, { at });
  return { graphVersion: raised?.version ?? version, projection };
}

const NOTHING: Projection = { entities: [], values: [], relationships: [], observations: [] };

/** Whether another version of the package, or none, was recorded before. */
async function recordVersion({ transaction, at }: Writing, pkg: Package): Promise<boolean> {
  const { name, version } = pkg;
  const recording = { name, version, digest: digestOf(pkg), recordedAt: at };
  return (await transaction.run(recordPackage, recording)).length > 0;
}
