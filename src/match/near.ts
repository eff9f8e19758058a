import { isSmall } from '../model/words.ts';
import { editDistance, likeness } from '../search/likeness.ts';
import { match } from '../search/match.ts';
import { LONGEST_TEXT, type Query } from '../search/query.ts';
import type { Bearer } from './bearer.ts';
import type { MatchIndex } from './match-index.ts';
import { formOf, initials, spelled } from './spelling.ts';

/** Who may be meant, and how well the name fits, from 0 to 1. */
export interface Scored {
  readonly bearer: Bearer;
  readonly score: number;
  /** Whether every telling word of the name was found in its names and places. */
  readonly isWhole: boolean;
}

export type Near = (name: string, fits: (bearer: Bearer) => boolean) => readonly Scored[];

/** Below this a word of the graph's names is not taken for a misspelt one. */
const LIKE = 0.6;
const MOST_PLACE_WORDS = 5;

/** Who is called nearly so, the best first. */
export function createNear(index: MatchIndex): Near {
  const like = remembering((typed: string) =>
    [...index.vocabulary].filter((word) => likeness(typed, word) >= LIKE),
  );
  const nations = [...new Set([...index.byCountry.values(), ...index.byKey.values()])].filter(
    ({ type }) => type === 'Nation',
  );
  return (name, fits) => {
    const words = spelled(name);
    if (words.length === 0 || name.length > LONGEST_TEXT) return [];
    const telling = words.filter((word) => !isSmall(word));
    const known = telling.flatMap((word) => (index.hasWord(word) ? word : like(word)));
    const bodies = index.withWords(new Set(known), fits);
    const wanted = {
      words,
      joined: words.join(''),
      bare: bareForms(name),
      places: placesIn(words, index),
    };
    return [
      ...bodies.map((bearer) => scoreBody(wanted, bearer, index)),
      ...nations.filter(fits).map((bearer) => scoreNation(wanted, bearer, index)),
    ]
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || (a.bearer.called < b.bearer.called ? -1 : 1));
  };
}

function remembering<Value>(find: (word: string) => Value): (word: string) => Value {
  const found = new Map<string, Value>();
  return (word) => {
    const known = found.get(word);
    if (known !== undefined) return known;
    const value = find(word);
    found.set(word, value);
    return value;
  };
}

interface Wanted extends Query {
  /** The forms of what stands within and without brackets, but for titles. */
  readonly bare: readonly string[];
  /** The places that the name speaks of, each as its words. */
  readonly places: readonly (readonly string[])[];
}

/**
 * The words of the body's names, or their initials, with its places helping. A body of another place is none,
 * nor is one sent by another nation than the first that the name speaks of: `Embassy of Turkey in Japan`.
 */
function scoreBody(wanted: Wanted, bearer: Bearer, index: MatchIndex): Scored {
  const { forms, words: placeWords, senders } = index.placesOf(bearer);
  const names = index.spelledNames(bearer);
  const isOwn = (place: readonly string[]): boolean =>
    forms.has(formOf(place)) || names.some((name) => speaksOf(name, place, index));
  const sender = wanted.places.map(formOf).find(index.isNation);
  const isSentByAnother = senders.size > 0 && sender !== undefined && !senders.has(sender);
  if (isSentByAnother || !wanted.places.every(isOwn)) return { bearer, score: 0, isWhole: false };

  const inOneWord = [...forms].filter((form) => !form.includes(' '));
  const helping = new Set([...wanted.places.flat(), ...inOneWord]);
  const short = names.flatMap((name) => initials(name, placeWords));
  const handles = [...names, ...short.map((letters) => [letters])];
  const score = Math.max(0, ...handles.map((words) => match(wanted, words, helping)?.score ?? 0));
  const own = [...new Set([...handles.flat(), ...helping])];
  const isFound = (word: string) => own.some((other) => likeness(word, other) >= LIKE);
  return { bearer, score, isWhole: wanted.words.every((word) => isSmall(word) || isFound(word)) };
}

/** Not so of Spain and an embassy in Port of Spain. */
const speaksOf = (name: readonly string[], place: readonly string[], index: MatchIndex): boolean =>
  placesIn(name, index).some((other) => formOf(other) === formOf(place));

/** The longest runs of words that are the name of a nation or city, none overlapping. */
function placesIn(words: readonly string[], index: MatchIndex): string[][] {
  const places: string[][] = [];
  for (let start = 0; start < words.length; ) {
    const longest = Math.min(MOST_PLACE_WORDS, words.length - start);
    let length = longest;
    while (length > 0 && !index.isPlace(formOf(words.slice(start, start + length)))) length -= 1;
    if (length > 0) places.push(words.slice(start, start + length));
    start += Math.max(1, length);
  }
  return places;
}

/** What is said of a nation without naming another: `Rep. of Montenegro`, `Government of Sweden`. */
const titles = new Set(['government', 'kingdom', 'republic']);
const TITLED = 0.9;
const MOST_EDITS = 2;

/**
 * A nation's name with a title too many, or beside another in brackets, or with a few letters wrong. A word
 * too many is no typing error: `S. Sudan` is not Sudan.
 */
function scoreNation(wanted: Wanted, bearer: Bearer, index: MatchIndex): Scored {
  const names = index.spelledNames(bearer);
  const forms = new Set(names.map(formOf));
  if (wanted.bare.some((form) => forms.has(form))) return { bearer, score: TITLED, isWhole: true };
  const alike = names.filter(({ length }) => length === wanted.words.length);
  const edits = Math.min(...alike.map((words) => editsBetween(wanted.joined, words.join(''))));
  if (edits <= MOST_EDITS) {
    return { bearer, score: 1 - edits / wanted.joined.length, isWhole: true };
  }
  const score = Math.max(0, ...names.map((words) => match(wanted, words)?.score ?? 0));
  return { bearer, score, isWhole: false };
}

const editsBetween = (typed: string, word: string): number =>
  Math.abs(typed.length - word.length) > MOST_EDITS
    ? Number.POSITIVE_INFINITY
    : editDistance(typed, word);

const bareForms = (name: string): string[] =>
  name
    .split(/[()[\]]/)
    .map((part) => formOf(spelled(part).filter((word) => !titles.has(word))))
    .filter((form) => form !== '');
