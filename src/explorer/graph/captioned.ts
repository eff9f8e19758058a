import { dayInWords } from '../words/dates.ts';
import { authorityLabels } from '../words/labels.ts';
import { type Drawing, type Mark, text } from './drawing.ts';
import { LINE_HEIGHT, widthOf } from './label.ts';
import { authorityLooks, quiet } from './looks.ts';

/** A picture that has left its page. */
export interface Captioned extends Drawing {
  readonly caption: readonly Mark[];
}

/** Says below a picture what it shows, on which date, and what the letters on its lines stand for. */
export function captioned(drawing: Drawing, title: string, at: string): Captioned {
  const authorities = new Set(drawing.links.flatMap(({ thing }) => thing.authority ?? []));
  const lines = [
    `${title}, on ${dayInWords(at)}`,
    ...[...authorities]
      .sort()
      .map((authority) => `${authorityLooks[authority].letter}: ${authorityLabels[authority]}`),
    'Dashed: merely possible on the date. +: neighbours that are not shown.',
  ];
  // The first is bold.
  const width = Math.max(
    drawing.width,
    ...lines.map((line) => Math.ceil(widthOf(line) * 1.1) + 24),
  );
  const [left, bottom] = [
    drawing.left - Math.floor((width - drawing.width) / 2),
    drawing.top + drawing.height,
  ];
  return {
    ...drawing,
    left,
    width,
    height: drawing.height + (lines.length + 1) * (LINE_HEIGHT + 2),
    caption: lines.map((line, index) =>
      text(
        line,
        { x: left + width / 2, y: bottom + (index + 1) * (LINE_HEIGHT + 2) },
        index === 0 ? { bold: true } : { fill: quiet },
      ),
    ),
  };
}
