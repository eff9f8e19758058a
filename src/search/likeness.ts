import { editsIn } from './query.ts';

/** How well a typed word stands for one of a name: 1 is the same, 0 another one. */
export function likeness(typed: string, word: string): number {
  if (typed === word) return 1;
  if (word.startsWith(typed)) return 0.6 + (0.4 * typed.length) / word.length;
  const most = editsIn(typed);
  if (most === 0 || Math.abs(typed.length - word.length) > most) return 0;
  const edits = editDistance(typed, word);
  return edits > most ? 0 : 0.9 - (1.2 * edits) / typed.length;
}

/** Letters put in, left out, replaced, or swapped with the next, between two words. */
export function editDistance(left: string, right: string): number {
  let before: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const same = left[row - 1] === right[column - 1];
      const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      current[column] = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    before = last;
    last = current;
  }
  return last[right.length] ?? 0;
}
