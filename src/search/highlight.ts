import { foldWord, wordsIn } from '../model/words.ts';

/** A piece of a text, matched or not; all pieces in turn are the text. */
export interface HighlightPart {
  readonly text: string;
  readonly matched: boolean;
}

/** Parts a text where its words were matched; `marks` counts the folded letters of each word. */
export function highlight(text: string, marks: readonly number[]): HighlightPart[] {
  const parts: HighlightPart[] = [];
  let end = 0;
  for (const [index, word] of wordsIn(text).entries()) {
    const mark = marks[index] ?? 0;
    if (mark === 0) continue;
    const to = word.start + lengthOf(text.slice(word.start, word.end), mark);
    if (word.start > end) parts.push({ text: text.slice(end, word.start), matched: false });
    parts.push({ text: text.slice(word.start, to), matched: true });
    end = to;
  }
  if (end < text.length) parts.push({ text: text.slice(end), matched: false });
  return parts;
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** How much of a word folds to that many letters: `ß` is one letter of the word and two folded. */
function lengthOf(word: string, folded: number): number {
  let length = 0;
  for (const { segment } of graphemes.segment(word)) {
    if (foldWord(word.slice(0, length)).length >= folded) break;
    length += segment.length;
  }
  return length;
}
