import { isSmall } from '../model/words.ts';
import { likeness } from './likeness.ts';
import type { Query } from './query.ts';

/** How well a text answers a query. */
export interface Match {
  /** From 0 to 1. */
  readonly score: number;
  /** Whether it is the very text, but for case, accents and what stands between words. */
  readonly exact: boolean;
  /** How many letters of each word were matched. */
  readonly marks: readonly number[];
}

/** A word found elsewhere, in the key or in the name of the nation, counts less than one of the text. */
const ELSEWHERE = 0.8;
const LEAST_ANSWERED = 0.5;

/** Compares a query with the words of a text; `elsewhere` has words that help but do not suffice. */
export function match(
  query: Query,
  words: readonly string[],
  elsewhere: ReadonlySet<string> = new Set(),
): Match | null {
  const joined = words.join('');
  if (joined === query.joined) {
    return { score: 0.95, exact: true, marks: words.map(({ length }) => length) };
  }
  const covered = cover(query, words, elsewhere);
  if (!joined.startsWith(query.joined)) return covered;
  const share = query.joined.length / joined.length;
  const begun = { score: 0.7 + 0.2 * share, exact: false, marks: marksOf(query, words) };
  return covered && covered.score > begun.score ? covered : begun;
}

/** Spends the letters of the query on the words that it begins. */
function marksOf({ joined }: Query, words: readonly string[]): number[] {
  let left = joined.length;
  return words.map(({ length }) => {
    const mark = Math.min(left, length);
    left -= mark;
    return mark;
  });
}

/** Words in any order, some of them missing, unfinished or misspelt. */
function cover(
  query: Query,
  words: readonly string[],
  elsewhere: ReadonlySet<string>,
): Match | null {
  const pairs = pairsOf(query.words, words);
  if (!pairs.some(({ typed }) => !isSmall(query.words[typed] ?? ''))) return null;

  const likenesses = query.words.map((typed, index) => {
    const pair = pairs.find((pair) => pair.typed === index);
    return pair?.likeness ?? ELSEWHERE * bestOf(typed, elsewhere);
  });
  const answered = share(query.words, likenesses);
  if (answered < LEAST_ANSWERED) return null;
  const used = share(
    words,
    words.map((_, index) => pairs.find((pair) => pair.word === index)?.likeness ?? 0),
  );
  const marks = words.map((word, index) => {
    const pair = pairs.find((pair) => pair.word === index);
    if (!pair) return 0;
    const typed = query.words[pair.typed] ?? '';
    return word.startsWith(typed) ? typed.length : word.length;
  });
  return { score: 0.9 * answered ** 1.5 * (0.6 + 0.4 * used), exact: false, marks };
}

interface Pair {
  readonly typed: number;
  readonly word: number;
  readonly likeness: number;
}

/** Each typed word with a word of its own, the likest first. */
function pairsOf(typed: readonly string[], words: readonly string[]): Pair[] {
  const possible = typed
    .flatMap((text, index) =>
      words.map((word, at) => ({ typed: index, word: at, likeness: likeness(text, word) })),
    )
    .filter(({ likeness }) => likeness > 0)
    .sort((a, b) => b.likeness - a.likeness || a.typed - b.typed || a.word - b.word);
  const pairs: Pair[] = [];
  for (const pair of possible) {
    if (!pairs.some(({ typed, word }) => typed === pair.typed || word === pair.word)) {
      pairs.push(pair);
    }
  }
  return pairs;
}

function bestOf(typed: string, words: ReadonlySet<string>): number {
  if (words.has(typed)) return 1;
  let best = 0;
  for (const word of words) best = Math.max(best, likeness(typed, word));
  return best;
}

/** The share of words that is matched; a small word weighs a tenth. */
function share(words: readonly string[], likenesses: readonly number[]): number {
  let matched = 0;
  let whole = 0;
  for (const [index, word] of words.entries()) {
    const weight = isSmall(word) ? 0.1 : 1;
    matched += weight * (likenesses[index] ?? 0);
    whole += weight;
  }
  return whole === 0 ? 0 : matched / whole;
}
