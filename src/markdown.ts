/** A table of cells that are Markdown; numbers stand to the right. */
export function markdownTable(
  columns: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const sides = columns.map((_, at) =>
    rows.length > 0 && rows.every((row) => typeof row[at] === 'number') ? '--:' : '---',
  );
  return [columns, sides, ...rows]
    .map((cells) => `| ${cells.map(cellOf).join(' | ')} |`)
    .join('\n');
}

const cellOf = (cell: string | number): string => String(cell).replaceAll('|', '\\|');

/** Text of others as Markdown that shows it as it is. */
export const escaped = (text: string): string =>
  text.replace(/[\\*`<>[\]]/g, '\\$&').replace(/\s*\n\s*/g, ' ');
