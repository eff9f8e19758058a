import type { Cell } from '../../export/cells.ts';

/** Rows as columns of text, the first of them above a line. */
export function tableOf(rows: readonly (readonly Cell[])[]): string {
  const texts = rows.map((row) => row.map(textOf));
  const widths = (texts[0] ?? []).map((_, column) =>
    Math.max(...texts.map((row) => [...(row[column] ?? '')].length)),
  );
  const line = (row: readonly string[]) =>
    row
      .map((text, column) => padded(text, widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  const [head = [], ...body] = texts;
  const rule = widths.map((width) => '─'.repeat(width));
  return [head, rule, ...body].map((row) => `${line(row)}\n`).join('');
}

/** A terminal would obey control characters. */
const textOf = (cell: Cell): string => String(cell ?? '').replace(/\p{Cc}+/gu, ' ');

const padded = (text: string, width: number): string => text + ' '.repeat(width - [...text].length);
