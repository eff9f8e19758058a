import type { Options } from 'minisearch';

/** What is found, as the index keeps it: its address is its id. */
export interface Found {
  readonly id: string;
  readonly heading: string;
  readonly title: string;
  readonly text: string;
}

/** Words as they stand, and the words that a name is put together of: `armsSales`, arms, sales. */
const words = (text: string): string[] =>
  text
    .split(/[^\p{L}\p{N}]+/u)
    .flatMap((word) => [word, ...word.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ').split(' ')])
    .filter((word, at, all) => word !== '' && all.indexOf(word) === at);

/** The same for who makes the index and for who asks it. */
export const options: Options<Found> = {
  fields: ['heading', 'title', 'text'],
  storeFields: ['heading', 'title'],
  tokenize: words,
  processTerm: (term) => term.toLowerCase(),
  searchOptions: {
    boost: { heading: 4, title: 2 },
    // What is typed last is perhaps not whole yet; what stands before it is.
    prefix: (_term, at, terms) => at === terms.length - 1,
    fuzzy: (term) => (term.length > 4 ? 0.2 : false),
    combineWith: 'AND',
  },
};
