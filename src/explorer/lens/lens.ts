import type { Certainty, Confidence, EvidenceInput, InputMaybe } from '../generated/graphql.ts';
import { unexpected } from '../words/unexpected.ts';

/** What the graph is seen through; null is the server's own today and now. */
export interface Lens {
  readonly at: string | null;
  readonly knownAt: string | null;
  readonly minConfidence: Confidence;
  readonly certainty: Certainty;
  readonly minSources: number;
}

/** The variables that every operation of a page takes. */
export interface LensVariables {
  readonly at?: InputMaybe<string>;
  readonly knownAt?: InputMaybe<string>;
  readonly evidence?: InputMaybe<EvidenceInput>;
}

export const DEFAULT: Lens = {
  at: null,
  knownAt: null,
  minConfidence: 'LOW',
  certainty: 'POSSIBLE',
  minSources: 1,
};

interface Part {
  readonly expected: string;
  readonly fits: (text: string) => boolean;
}

const oneOf = (...words: readonly string[]): Part => ({
  expected: words.join(' or '),
  fits: (text) => words.includes(text),
});

const parts: Readonly<Record<keyof Lens, Part>> = {
  at: { expected: 'a day, as 2020-06-01', fits: isDay },
  knownAt: {
    expected: 'a moment, as 2026-06-01T00:00:00Z',
    fits: (text) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text) && isDay(text.slice(0, 10)),
  },
  minConfidence: oneOf('LOW', 'MEDIUM', 'HIGH'),
  certainty: oneOf('CERTAIN', 'POSSIBLE'),
  minSources: { expected: 'a whole number from 1', fits: (text) => /^[1-9]\d{0,3}$/.test(text) },
};

const names = Object.keys(parts) as (keyof Lens)[];

export function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d\d-\d\d$/.test(text) &&
    !Number.isNaN(day.getTime()) &&
    day.toISOString().startsWith(text)
  );
}

/** The lens of an address, and what is wrong with it in words. */
export function readLens(query: Readonly<Record<string, string>>): {
  readonly lens: Lens;
  readonly problems: readonly string[];
} {
  const given = names.filter((name) => query[name] !== undefined);
  const problems = given
    .filter((name) => !parts[name].fits(query[name] ?? ''))
    .map((name) => unexpected(name, parts[name].expected, query[name] ?? ''));
  if (problems.length > 0) return { lens: DEFAULT, problems };
  const told = Object.fromEntries(given.map((name) => [name, query[name]]));
  const minSources = Number(query.minSources ?? DEFAULT.minSources);
  return { lens: { ...DEFAULT, ...told, minSources }, problems };
}

/** What an address says of a lens: only what is not as by default. */
export const lensQuery = (lens: Lens): Record<string, string> =>
  Object.fromEntries(
    names.filter((name) => lens[name] !== DEFAULT[name]).map((name) => [name, String(lens[name])]),
  );

export const isLensPart = (name: string): boolean => Object.hasOwn(parts, name);

export function lensVariables({ at, knownAt, ...evidence }: Lens): LensVariables {
  const isAsked =
    evidence.minConfidence !== DEFAULT.minConfidence ||
    evidence.certainty !== DEFAULT.certainty ||
    evidence.minSources !== DEFAULT.minSources;
  return {
    ...(at !== null && { at }),
    ...(knownAt !== null && { knownAt }),
    ...(isAsked && { evidence }),
  };
}
