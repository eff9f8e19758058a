import { randomUUID } from 'node:crypto';
import type { Graph, Transaction } from '../graph/graph.ts';
import { append, describe, withdraw } from './append.ts';
import type { PackageRecord, Signature } from './chain/entry.ts';
import { noteRebuilding } from './chain/statements.ts';
import { type Claim, contentKey } from './claim.ts';
import { type Difference, differencesAt, inOrder } from './difference.ts';
import { type Claims, contentsOf, type ImportSummary, type Package } from './package.ts';
import { planAnew } from './plan-anew.ts';
import { prefer } from './prefer.ts';
import type { Report } from './progress.ts';
import { accept, propose, reject } from './proposals.ts';
import { reprojectAll } from './reproject.ts';
import type { Source } from './source.ts';
import { graphCounts, recordPackage, standingOfPackage, storedPackage } from './statements.ts';
import { takenBack } from './taken-back.ts';
import { lock, writeOnce } from './write.ts';
import type { Asked, Change, Writing } from './writing.ts';

/** The only writer of the graph. Each call takes effect whole or not at all, and once for each request key. */
export interface Ledger {
  /** Makes the package's claims, and no others of that package, stand. */
  importPackage(pkg: Package<Claims>, options?: ImportOptions): Promise<ImportSummary>;
  /** Does so, has the graph looked at as it would be then, and takes it back. */
  tryPackage<Seen>(pkg: Package<Claims>, look: Look<Seen>, options?: ImportOptions): Promise<Seen>;
  /** Whether this very version of the package was the last one imported. */
  holds(pkg: Package<Claims>): Promise<boolean>;
  /** Adds claims that do not stand already. */
  record(
    claims: readonly Claim[],
    sources?: readonly Source[],
    signature?: Signature,
  ): Promise<Change>;
  /** Withdraws standing claims. They stay readable at the times when they stood. */
  retract(keys: readonly string[], because: string, signature?: Signature): Promise<Change>;
  /** Keeps claims for a curator to decide on; nothing is queried by them until then. */
  propose(
    claims: readonly Claim[],
    sources: readonly Source[],
    signature: Signature,
  ): Promise<Change>;
  /** Records what was proposed. */
  accept(keys: readonly string[], signature: Signature): Promise<Change>;
  /** Decides not to. */
  reject(keys: readonly string[], signature: Signature): Promise<Change>;
  /** Prefers a standing claim to its rivals on the same field or amount, whatever their sources. */
  resolve(key: string, signature: Signature): Promise<Change>;
  /** Gives what was written before writes had entries the one entry that stands for it. */
  found(): Promise<void>;
  /** Derives all that is queried from the claims anew. */
  rebuild(report?: Report): Promise<void>;
}

export interface ImportOptions {
  readonly report?: Report;
  readonly signature?: Signature;
}

/** What a write that is not kept has done. */
export interface Trial extends Change {
  /** What the graph shows otherwise by it. */
  readonly differences: readonly Difference[];
}

/** Reads the graph as a write that is not kept has made it. */
export type Look<Seen> = (trial: Trial, graph: Pick<Graph, 'read'>) => Promise<Seen>;

/** For a program that asks once. */
export const signedBy = (by: string, reason: string | null = null): Signature => ({
  by,
  reason,
  requestKey: randomUUID(),
  basedOn: null,
});

const PROGRAM = 'program';

/** So many claims may change what Neo4j has to know of a graph to plan well. */
const MANY = 1_000;

export function createLedger(graph: Graph): Ledger {
  const write = (asked: Asked, work: (writing: Writing) => Promise<{ unchanged: number }>) =>
    graph.write((transaction) => writeOnce(transaction, asked, work));

  return {
    async importPackage(pkg, options = {}) {
      const change = await graph.write((transaction) => importInto(transaction, pkg, options));
      if (change.added + change.retracted >= MANY) await planAnew(graph);
      const [counts] = await graph.read(graphCounts, {});
      if (!counts) throw new Error('Neo4j returned no counts.');
      return { ...change, counts };
    },

    tryPackage: (pkg, look, options = {}) =>
      takenBack(graph, async (transaction) => {
        const differences: Difference[] = [];
        const hear: Asked['hear'] = (part, at) => {
          for (const one of differencesAt(at, part)) differences.push(one);
        };
        const change = await importInto(transaction, pkg, { ...options, hear });
        return look(
          { ...change, differences: inOrder(differences) },
          { read: (statement, parameters) => transaction.run(statement, parameters) },
        );
      }),

    async holds(pkg) {
      const [stored] = await graph.read(storedPackage, { name: pkg.name });
      return stored?.digest === (await contentsOf(pkg)).digest;
    },

    async record(claims, sources = [], signature = signedBy(PROGRAM)) {
      const contents = new Set(claims.map(contentKey));
      const what = [[...contents], sources];
      return write({ action: 'RECORD', signature, what }, async (writing) => {
        await describe(writing, sources);
        return append(writing, { claims, contents: new Set(contents), package: null });
      });
    },

    async retract(keys, because, signature = signedBy(PROGRAM)) {
      const asked: Asked = {
        action: 'RETRACT',
        signature: { ...signature, reason: because },
        what: [keys, because],
      };
      return write(asked, async (writing) => {
        await withdraw(writing, keys, because);
        return { unchanged: 0 };
      });
    },

    async propose(claims, sources, signature) {
      const what = [claims.map(contentKey), sources, signature.reason];
      const asked: Asked = { action: 'PROPOSE', signature, what };
      return write(asked, (writing) => propose(writing, claims, sources));
    },

    async accept(keys, signature) {
      const asked: Asked = { action: 'ACCEPT', signature, what: [keys, signature.reason] };
      return write(asked, (writing) => accept(writing, keys));
    },

    async reject(keys, signature) {
      const asked: Asked = { action: 'REJECT', signature, what: [keys, signature.reason] };
      return write(asked, (writing) => reject(writing, keys));
    },

    async resolve(key, signature) {
      const asked: Asked = { action: 'RESOLVE', signature, what: [key, signature.reason] };
      return write(asked, (writing) => prefer(writing, key));
    },

    found: () =>
      graph.write(async (transaction) => {
        await lock(transaction);
      }),

    async rebuild(report = () => {}) {
      await graph.write(async (transaction) => {
        const { recordedThrough } = await lock(transaction);
        await reprojectAll(transaction, report);
        await transaction.run(noteRebuilding, { at: Math.max(Date.now(), recordedThrough + 1) });
      });
      await planAnew(graph);
    },
  };
}

async function importInto(
  transaction: Transaction,
  pkg: Package<Claims>,
  { signature = signedBy(PROGRAM), report, hear }: ImportOptions & Pick<Asked, 'hear'>,
): Promise<Change> {
  const { name, version, sources, claims } = pkg;
  const { digest, contents } = await contentsOf(pkg);
  const because = `Not in ${name} ${version} any more.`;
  const asked: Asked = {
    action: 'IMPORT',
    signature,
    what: [name, version, digest],
    ...(report && { report }),
    ...(hear && { hear }),
  };
  return writeOnce(transaction, asked, async (writing) => {
    await describe(writing, sources);
    const gone: string[] = [];
    let unchanged = 0;
    for await (const { key, content } of standingClaims(transaction, name)) {
      if (contents.delete(content)) unchanged += 1;
      else gone.push(key);
    }
    await withdraw(writing, gone, because);
    const appended = await append(writing, { claims, contents, package: name });
    await recordVersion(writing, { name, version, digest });
    return { unchanged: unchanged + appended.unchanged };
  });
}

const PAGE = 20_000;

async function* standingClaims(transaction: Transaction, name: string) {
  for (let after: string | undefined = ''; after !== undefined; ) {
    const page: { readonly key: string; readonly content: string }[] = await transaction.run(
      standingOfPackage,
      { package: name, after, limit: PAGE },
    );
    yield* page;
    after = page.length === PAGE ? page.at(-1)?.key : undefined;
  }
}

/** Notes the version unless it is the one that was recorded last. */
async function recordVersion(
  { transaction, at, lines }: Writing,
  version: Omit<PackageRecord, 'recordedAt'>,
): Promise<void> {
  const recording = { ...version, recordedAt: at };
  const isNew = (await transaction.run(recordPackage, recording)).length > 0;
  if (isNew) lines.push({ package: recording });
}
