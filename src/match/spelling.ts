import { wordsIn } from '../model/words.ts';

/** Words that stand for others, as data sets shorten and spell them. */
const standsFor = new Map([
  ['amembassy', 'us embassy'],
  ['american', 'us'],
  ['centre', 'center'],
  ['coop', 'cooperation'],
  ['defence', 'defense'],
  ['dem', 'democratic'],
  ['dept', 'department'],
  ['e', 'east'],
  ['emb', 'embassy'],
  ['fed', 'federal'],
  ['govt', 'government'],
  ['intl', 'international'],
  ['is', 'islands'],
  ['mil', 'military'],
  ['milgp', 'military group'],
  ['min', 'ministry'],
  ['n', 'north'],
  ['natl', 'national'],
  ['organisation', 'organization'],
  ['rep', 'republic'],
  ['s', 'south'],
  ['so', 'south'],
  ['st', 'saint'],
  ['usa', 'us'],
  ['usmilgp', 'us military group'],
  ['w', 'west'],
]);

/** Words that names have or lack in English without becoming other names. */
const unspoken = new Set(['and', 'of', 'the']);

export const isUnspoken = (word: string): boolean => unspoken.has(word);

/** A text without anything but letters and digits: `Côte d’Ivoire` is `cotedivoire`. */
export const joined = (text: string): string =>
  wordsIn(text)
    .map(({ folded }) => folded)
    .join('');

/** The words of a text, all in one spelling. */
export function spelled(text: string): string[] {
  const words = wordsIn(text.replace(/[&+]/g, ' and ').replace(/\bco-op/gi, 'coop'))
    .map(({ folded }) => folded)
    .join(' ')
    .replace(/\bu s\b/g, 'us')
    .split(' ')
    .map((word) => standsFor.get(word) ?? word)
    .join(' ')
    .replace(/\bunited states(?: of america)?\b/g, 'us');
  return words === '' ? [] : words.split(' ');
}

/** The same for `U.S. Military Group, Chile` and `US Military Group of Chile`. */
export const phraseOf = (words: readonly string[]): string =>
  words.filter((word) => !isUnspoken(word)).join(' ');

/** The same for `Korea, Republic of` and `Republic of Korea`. */
export const formOf = (words: readonly string[]): string => phraseOf(words.toSorted());

/** What a body is called for short, but for its places: with and without the `o` of `MoD`. */
export function initials(words: readonly string[], places: ReadonlySet<string>): string[] {
  const own = words.filter((word) => isUnspoken(word) || !places.has(word));
  const letters = (some: readonly string[]) =>
    some.map((word) => (word === 'us' ? word : word.slice(0, 1))).join('');
  return [letters(own), letters(own.filter((word) => !isUnspoken(word)))].filter(
    ({ length }) => length > 1,
  );
}
