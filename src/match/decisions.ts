import type { Wanted } from './matcher.ts';

/** What somebody decided that a name or code means. */
export interface Decision {
  readonly wanted: Wanted;
  /** Null if it is to be left out. */
  readonly key: string | null;
}

/** By the question that each answers. */
export type Decisions = ReadonlyMap<string, Decision>;

/** Stands in place of a key for what is to be left out. */
export const SKIP = 'skip';

/** What a question says beside its types. */
export const askedFields = ['name', 'code', 'scheme', 'place', 'kind'] as const;

/** What a question shows to whoever decides. */
export const shownFields = ['found', 'reason', 'seen', 'first', 'candidates'] as const;

/** The same for the same question. */
export const questionOf = (wanted: Wanted): string =>
  JSON.stringify([typesOf(wanted), ...askedFields.map((field) => wanted[field] ?? null)]);

export const typesOf = ({ type }: Wanted): string => [type].flat().sort().join(' ');
