import type { Transaction } from '../../graph/graph.ts';
import { STILL_KNOWN } from '../history.ts';
import { allProposals } from '../proposal-statements.ts';
import { sourceOf } from '../rows.ts';
import { storedPackages, storedSources } from '../statements.ts';
import {
  digestOfParts,
  type Entry,
  FIRST_PREVIOUS,
  hashOfEntry,
  hashOfLine,
  hashOfPreference,
  hashOfRecording,
  hashOfRetraction,
} from './entry.ts';
import { type Replayed, replayLines, type StoredLine } from './replay.ts';
import { allEntries, claimsAfter, graphState, linesOf, looseClaims } from './statements.ts';

/** What is chained, and what of it is not as it was written. */
export interface ChainCheck {
  readonly entries: readonly Entry[];
  readonly claims: number;
  readonly problems: readonly string[];
}

/** Proves that entries, claims, sources and packages are as they were written. */
export async function verifyChain(transaction: Transaction): Promise<ChainCheck> {
  const entries = (await transaction.run(allEntries, {})).map(({ entry }) => entry);
  const parts = new Parts(entries);
  const lines = await readLines(transaction, parts);
  const claims = await readClaims(transaction, parts);
  const problems = [
    ...brokenLinks(entries),
    ...(await otherHead(transaction, entries)),
    ...parts.problems,
    ...entries
      .filter((entry) => digestOfParts(parts.of(entry)) !== entry.digest)
      .map(({ number }) => `Entry ${number}: what it wrote is not what is stored.`),
    ...(await otherThings(transaction, replayLines(lines))),
    ...(await transaction.run(looseClaims, {})).map(
      ({ key }) => `Claim ${key}: not linked to just what it says.`,
    ),
  ];
  return { entries, claims, problems };
}

/** Hashes of all that is stored, told apart by the entry that wrote it. */
class Parts {
  readonly problems: string[] = [];
  readonly #entries: readonly Entry[];
  readonly #hashes: Map<number, string[]>;

  constructor(entries: readonly Entry[]) {
    this.#entries = entries;
    this.#hashes = new Map(entries.map(({ number }) => [number, []]));
  }

  of = ({ number }: Entry): readonly string[] => this.#hashes.get(number) ?? [];

  add(number: number, what: string, hash: string): void {
    const hashes = this.#hashes.get(number);
    if (hashes) hashes.push(hash);
    else this.problems.push(`${what}: no entry wrote it.`);
  }

  /** The entry of a moment is the first that is not before it. */
  addAt(moment: number, what: string, hash: string): void {
    let [low, high] = [0, this.#entries.length];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if ((this.#entries[middle] as Entry).at < moment) low = middle + 1;
      else high = middle;
    }
    this.add(this.#entries[low]?.number ?? 0, what, hash);
  }
}

function* brokenLinks(entries: readonly Entry[]): Generator<string> {
  let [before, at, version] = [FIRST_PREVIOUS, 0, 0];
  for (const [index, entry] of entries.entries()) {
    if (entry.number !== index + 1) yield `Entry ${index + 1}: it is missing.`;
    else if (entry.previousHash !== before) {
      yield `Entry ${entry.number}: it does not follow the one before.`;
    }
    if (entry.at <= at || entry.graphVersion <= version) {
      yield `Entry ${entry.number}: it is not later than the one before.`;
    }
    if (hashOfEntry(entry) !== entry.hash) yield `Entry ${entry.number}: it was altered.`;
    [before, at, version] = [entry.hash, entry.at, entry.graphVersion];
  }
}

async function otherHead(transaction: Transaction, entries: readonly Entry[]): Promise<string[]> {
  const [state] = await transaction.run(graphState, {});
  const last = entries.at(-1);
  const isHead =
    (state?.entries ?? 0) === entries.length &&
    (state?.head ?? FIRST_PREVIOUS) === (last?.hash ?? FIRST_PREVIOUS) &&
    (state?.version ?? 0) === (last?.graphVersion ?? 0) &&
    (state?.recordedThrough ?? 0) === (last?.at ?? 0);
  return isHead ? [] : ['The graph: its version is not that of the last entry.'];
}

async function readLines(transaction: Transaction, parts: Parts): Promise<StoredLine[]> {
  const lines = await transaction.run(linesOf, {});
  for (const { entry, text } of lines) parts.add(entry, 'A line', hashOfLine(text));
  return lines;
}

const PAGE = 20_000;

async function readClaims(transaction: Transaction, parts: Parts): Promise<number> {
  let count = 0;
  for (let after = ''; ; ) {
    const rows = await transaction.run(claimsAfter, { after, limit: PAGE });
    for (const { claim } of rows) {
      const what = `Claim ${claim.key}`;
      parts.addAt(claim.recordedAt, what, hashOfRecording(claim));
      if (claim.retractedAt !== STILL_KNOWN) {
        parts.addAt(claim.retractedAt, what, hashOfRetraction(claim));
      }
      for (const [index, moment] of (claim.preferred ?? []).entries()) {
        parts.addAt(moment, what, hashOfPreference(claim.key, index % 2 === 0));
      }
    }
    count += rows.length;
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return count;
    after = last.claim.key;
  }
}

/** Whether what lines tell of is stored as they tell it. */
async function otherThings(
  transaction: Transaction,
  { sources, packages, proposals }: Replayed,
): Promise<string[]> {
  const stored = {
    sources: (await transaction.run(storedSources, {})).map(({ source }) => sourceOf(source)),
    packages: (await transaction.run(storedPackages, {})).map((row) => row.package),
    proposals: (await transaction.run(allProposals, {})).map(({ proposal }) => proposal),
  };
  return [
    ...differing('Source', sources, new Map(stored.sources.map((one) => [one.key, one]))),
    ...differing('Package', packages, new Map(stored.packages.map((one) => [one.name, one]))),
    ...differing('Proposal', proposals, new Map(stored.proposals.map((one) => [one.key, one]))),
  ];
}

function differing<Thing extends object>(
  what: string,
  said: ReadonlyMap<string, Thing>,
  stored: ReadonlyMap<string, Thing>,
): string[] {
  const keys = new Set([...said.keys(), ...stored.keys()]);
  return [...keys]
    .filter((key) => canonical(said.get(key)) !== canonical(stored.get(key)))
    .map((key) => `${what} ${key}: it is not as it was described last.`);
}

/** Neo4j does not keep what is null. */
const canonical = (thing: object | undefined): string =>
  JSON.stringify(
    Object.entries(thing ?? {})
      .filter(([, value]) => value !== null)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
