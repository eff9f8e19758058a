import type { RelationshipKind, TimeAxis } from '../generated/graphql.ts';
import { isDay, type Lens, lensVariables } from '../lens/lens.ts';
import { kindLabels } from '../words/labels.ts';
import { unexpected } from '../words/unexpected.ts';

/** The kinds of change, as the API has them, the most telling first. */
export const sections = [
  'altered',
  'founded',
  'dissolved',
  'renamed',
  'opened',
  'closed',
  'uncertain',
] as const;

export type Section = (typeof sections)[number];

/** Which changes are asked for; null for all of them. */
export interface Asked {
  readonly from: string;
  readonly to: string;
  readonly axis: TimeAxis;
  readonly show: Section | null;
  readonly kind: RelationshipKind | null;
  /** The key of what they have to touch. */
  readonly of: string | null;
}

/** The launch of DSCS, which the page begins with. */
export const LAUNCH: Asked = {
  from: '2024-09-30',
  to: '2024-10-01',
  axis: 'WORLD',
  show: null,
  kind: null,
  of: null,
};

interface Part {
  readonly expected: string;
  readonly fits: (text: string) => boolean;
}

const aDay: Part = { expected: 'a day, as 2020-06-01', fits: isDay };

const oneOf = (words: readonly string[]): Part => ({
  expected: words.join(' or '),
  fits: (text) => words.includes(text),
});

const parts: Readonly<Record<keyof Asked, Part>> = {
  from: aDay,
  to: aDay,
  axis: oneOf(['WORLD', 'KNOWN']),
  show: oneOf(sections),
  kind: oneOf(Object.keys(kindLabels)),
  of: { expected: 'a key or a name', fits: (text) => text.trim() !== '' },
};

const names = Object.keys(parts) as (keyof Asked)[];

/** What an address asks for, and what is wrong with it in words. */
export function readAsked(query: Readonly<Record<string, string>>): {
  readonly asked: Asked;
  readonly problems: readonly string[];
} {
  const given = names.filter((name) => query[name] !== undefined);
  const wrong = given
    .filter((name) => !parts[name].fits(query[name] ?? ''))
    .map((name) => unexpected(name, parts[name].expected, query[name] ?? ''));
  if (wrong.length > 0) return { asked: LAUNCH, problems: wrong };
  const told = Object.fromEntries(given.map((name) => [name, query[name]]));
  const asked: Asked = { ...LAUNCH, ...told };
  const inOrder = asked.from < asked.to;
  const problems = inOrder ? [] : [unexpected('to', `a day after ${asked.from}`, asked.to)];
  return { asked, problems };
}

/** What an address says: always both days, else only what is asked for. */
export const askedQuery = ({ from, to, ...rest }: Asked): Record<string, string> => ({
  from,
  to,
  ...Object.fromEntries(
    Object.entries(rest).filter(
      ([name, value]) => value !== null && value !== LAUNCH[name as keyof Asked],
    ),
  ),
});

/** A day of the world, or the moment at which a day of knowledge begins. */
export const lensOn = (day: string, { axis }: Asked): Partial<Lens> =>
  axis === 'WORLD' ? { at: day } : { knownAt: `${day}T00:00:00Z` };

/** What every question about changes takes: it shows things as they are on the later day. */
export function changeVariables(asked: Asked, lens: Lens) {
  const { from, to, axis, of } = asked;
  const seen = { ...lens, ...lensOn(to, asked) };
  return {
    ...lensVariables(seen),
    from,
    to,
    axis,
    ...(of !== null && { within: { key: { eq: of } } }),
  };
}

/** Entities and names are of no kind of relationship. */
export const hasKinds = (section: Section): boolean =>
  !['founded', 'dissolved', 'renamed'].includes(section);
