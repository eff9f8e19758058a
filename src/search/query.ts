import { isSmall, wordsIn } from '../model/words.ts';
import { badInput } from '../plan/bad-input.ts';

/** What somebody looks for, as words. */
export interface Query {
  /** Up to the last that counts. */
  readonly words: readonly string[];
  /** All words without anything between them: `jusmag k` and `JUSMAGK` are the same. */
  readonly joined: string;
}

export const LONGEST_TEXT = 500;
const MOST_WORDS = 12;
const LONGEST_WORD = 40;

/** Errors: BAD_USER_INPUT for an empty or too long text. */
export function queryOf(text: string, place: string): Query {
  if (text.trim() === '') throw badInput(place, 'a text that is not empty', text);
  if (text.length > LONGEST_TEXT) {
    throw badInput(place, `at most ${LONGEST_TEXT} characters`, text);
  }
  const words = wordsIn(text).map(({ folded }) => folded);
  const telling = words.flatMap((word, index) => (isSmall(word) ? [] : [index]));
  return { words: words.slice(0, telling[MOST_WORDS]), joined: words.join('') };
}

/** The words that say something: not `of`, unless that is all there is. */
export const tellingWords = ({ words }: Query): readonly string[] => {
  const telling = words.filter((word) => !isSmall(word));
  return (telling.length > 0 ? telling : words).slice(0, MOST_WORDS);
};

/**
 * The query in Lucene's syntax: each word as it is, as a beginning, and with a typing error. Folded
 * words have only letters and digits, lower case, so that none of them is syntax.
 */
export function luceneOf(query: Query): string {
  const words = tellingWords(query).map((word) => [...word].slice(0, LONGEST_WORD).join(''));
  return words
    .flatMap((word) => [
      `${word}^4`,
      ...(word.length > 1 || words.length === 1 ? [`${word}*^2`] : []),
      ...(editsIn(word) > 0 ? [`${word}~${editsIn(word)}`] : []),
    ])
    .join(' ');
}

/** How many letters of a word may be wrong: none of a number, where each digit matters. */
export function editsIn(word: string): number {
  if (word.length < 4 || /\p{N}/u.test(word)) return 0;
  return word.length < 8 ? 1 : 2;
}
