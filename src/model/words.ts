import { fold } from './fold.ts';

/** A word of a text: where it stands there, and how it is compared. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
}

/** Letters and digits; neither the dots of `U.S.` nor the apostrophe of `d'Ivoire` part a word. */
const word =
  /\p{L}\p{M}*(?:\.\p{L}\p{M}*)+(?![\p{L}\p{N}])|[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’](?=\p{L}))*/gu;

/** Also what folding leaves of a fraction, and the apostrophes that count as letters. */
const noPartOfWords = /[^\p{L}\p{N}]|[ʻʼ]/gu;

export const foldWord = (text: string): string => fold(text).replace(noPartOfWords, '');

export const wordsIn = (text: string): Word[] =>
  [...text.matchAll(word)]
    .map(({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
      folded: foldWord(found),
    }))
    .filter(({ folded }) => folded !== '');

/** The words of some texts as the full-text index holds them. */
export const indexedWords = (texts: readonly string[]): string =>
  texts.flatMap((text) => wordsIn(text).map(({ folded }) => folded)).join(' ');

/** Words that names have or lack without becoming other names. */
const smallWords = new Set(
  'a an and at by da das de del der des di die do dos du e el et for in la las le les los of on the to und y'.split(
    ' ',
  ),
);

export const isSmall = (folded: string): boolean => smallWords.has(folded);
