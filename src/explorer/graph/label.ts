/** Of the labels' font, in pixels. */
export const FONT_SIZE = 12;
export const LINE_HEIGHT = 14;

/** Letters in a line, and lines in a label. */
const WIDE = 19;
const MOST_LINES = 3;

/** A name in short lines; where it is too long for them, it ends with an ellipsis. */
export function linesOf(name: string): readonly string[] {
  const lines: string[] = [];
  for (const word of name.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= WIDE) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  if (lines.length <= MOST_LINES) return lines.map((line) => cut(line));
  const shown = lines.slice(0, MOST_LINES);
  return shown.map((line, index) => cut(index === MOST_LINES - 1 ? `${line} …` : line));
}

const cut = (line: string): string => (line.length <= WIDE + 2 ? line : `${line.slice(0, WIDE)}…`);

/** Of letters of most fonts, in ems: what is drawn must be as wide wherever it is drawn. */
const widths: readonly (readonly [letters: RegExp, ems: number])[] = [
  [/[ijlI.,:;'’|!]/, 0.3],
  [/[frt() -]/, 0.38],
  [/[mwMW…]/, 0.92],
  [/[A-Z]/, 0.7],
];
const USUAL = 0.6;

/** How wide a line is about, in pixels; rather too wide. */
export const widthOf = (line: string): number =>
  [...line].reduce(
    (sum, letter) => sum + (widths.find(([letters]) => letters.test(letter))?.[1] ?? USUAL),
    0,
  ) * FONT_SIZE;
