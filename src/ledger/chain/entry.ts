import { createHash } from 'node:crypto';
import type { Source } from '../source.ts';
import type { StoredClaim } from '../stored-claim.ts';

/** What a write is for. `FOUND` stands for all that was written before writes had entries. */
export const actions = [
  'FOUND',
  'IMPORT',
  'RECORD',
  'RETRACT',
  'PROPOSE',
  'ACCEPT',
  'REJECT',
  'RESOLVE',
] as const;
export type Action = (typeof actions)[number];

/** Who writes and why. */
export interface Signature {
  /** The key of whoever asks, or the name of a program. */
  readonly by: string;
  readonly reason: string | null;
  /** New for each thing asked: what is asked again under it is done once. */
  readonly requestKey: string;
  /** The graph version that the writer looked at; what was done since to the same things is a conflict. Null to overlook it. */
  readonly basedOn: number | null;
}

/** What a write says beside its claims. All but claims can be told from the lines of all entries. */
export type Line =
  | { readonly source: Source }
  | { readonly package: PackageRecord }
  | { readonly proposed: Proposal }
  | { readonly decided: Decision };

/** A claim that somebody would have recorded. */
export interface Proposal {
  /** That of the claim; numbered if it was proposed before. */
  readonly key: string;
  readonly claim: StoredClaim;
  /** The source, if it is to be described with it. */
  readonly source: Source | null;
}

export interface Decision {
  /** Of the proposal. */
  readonly key: string;
  readonly accepted: boolean;
}

export interface PackageRecord {
  readonly name: string;
  readonly version: string;
  readonly digest: string;
  readonly recordedAt: number;
}

/** One write of the ledger: a link of a chain in which each holds the hash of the one before. */
export interface Entry {
  /** 1, 2, 3 and so on. */
  readonly number: number;
  /** In record time, in milliseconds since 1970: claims of this write carry it. */
  readonly at: number;
  /** Of the graph after it. */
  readonly graphVersion: number;
  readonly action: Action;
  readonly by: string;
  readonly reason?: string | null;
  readonly requestKey: string;
  /** A hash of what was asked, so that no request key stands for two things. */
  readonly asked: string;
  readonly added: number;
  readonly unchanged: number;
  readonly retracted: number;
  /** A hash of all that the write did. */
  readonly digest: string;
  /** Empty of the first. */
  readonly previousHash: string;
  /** A hash of all of the above. */
  readonly hash: string;
}

export const FIRST_PREVIOUS = '';

export const hashOf = (text: string): string =>
  createHash('sha256').update(text).digest('base64url');

export function seal(entry: Omit<Entry, 'hash'>): Entry {
  return { ...entry, hash: hashOfEntry(entry) };
}

export function hashOfEntry(entry: Omit<Entry, 'hash'>): string {
  const { number, at, graphVersion, action, by, reason, requestKey, asked } = entry;
  const { added, unchanged, retracted, digest, previousHash } = entry;
  const told = [number, at, graphVersion, action, by, reason, requestKey, asked];
  return hashOf(JSON.stringify([...told, added, unchanged, retracted, digest, previousHash]));
}

/** The same whatever the order in which things were written. */
export function digestOfParts(parts: readonly string[]): string {
  const hash = createHash('sha256');
  // One by one, as a text of all of them may be too long to have.
  let between = '';
  for (const part of [...parts].sort()) {
    hash.update(between + part);
    between = '\n';
  }
  return hash.digest('base64url');
}

/** Of a claim as it was recorded, whatever became of it later. */
export function hashOfRecording(claim: StoredClaim): string {
  const {
    retractedAt: _at,
    retractedBecause: _because,
    preferred: _preferred,
    ...recorded
  } = claim;
  const present = Object.entries(recorded).filter(
    ([, value]) => value !== null && value !== undefined,
  );
  return hashOf(JSON.stringify(present.sort(([a], [b]) => (a < b ? -1 : 1))));
}

export const hashOfRetraction = ({ key, retractedBecause }: StoredClaim): string =>
  hashOf(JSON.stringify(['retracted', key, retractedBecause]));

/** Of a claim that a curator came to prefer to its rivals, or ceased to. */
export const hashOfPreference = (key: string, isPreferred: boolean): string =>
  hashOf(JSON.stringify([isPreferred ? 'preferred' : 'not preferred', key]));

export const hashOfLine = (line: string): string => hashOf(line);
