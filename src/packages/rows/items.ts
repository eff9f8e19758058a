import { readFile } from 'node:fs/promises';
import type { Dialect } from '../descriptor.ts';
import { decoded } from './decode.ts';
import { type SourceRow, unreadable } from './row.ts';

type Item = Readonly<Record<string, unknown>>;

/** Items of JSON as rows with these columns; what an item has beside them is not read. */
export async function* jsonRows(
  file: string,
  shown: string,
  { property }: Dialect,
  columns: readonly string[],
): AsyncGenerator<SourceRow> {
  const whole = parsed(await readFile(file, 'utf8'), shown, 1);
  const list = property === undefined ? whole : (whole as Item | null)?.[property];
  if (!Array.isArray(list)) {
    const expected = property === undefined ? 'a list of objects' : `a list under "${property}"`;
    throw unreadable(shown, 'JSON_INVALID', expected, typeof list);
  }
  yield* rowsOf(list, shown, columns);
}

/** The same of a text with one item on each line. */
export async function* jsonLinesRows(
  file: string,
  shown: string,
  encoding: string | undefined,
  columns: readonly string[],
): AsyncGenerator<SourceRow> {
  let [rest, line] = ['', 0];
  for await (const piece of decoded(file, shown, encoding)) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    for (const text of lines) {
      line += 1;
      if (text.trim() !== '') yield rowOf(parsed(text, shown, line), shown, line, columns);
    }
  }
  if (rest.trim() !== '') yield rowOf(parsed(rest, shown, line + 1), shown, line + 1, columns);
}

function parsed(text: string, shown: string, line: number): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const came = error instanceof Error ? error.message : String(error);
    throw unreadable(shown, 'JSON_INVALID', 'JSON', came, { line, column: 1 });
  }
}

function* rowsOf(list: readonly unknown[], shown: string, columns: readonly string[]) {
  for (const [index, item] of list.entries()) yield rowOf(item, shown, index + 1, columns);
}

function rowOf(item: unknown, shown: string, line: number, columns: readonly string[]): SourceRow {
  if (!isItem(item)) {
    const came = Array.isArray(item) ? 'a list' : typeof item;
    throw unreadable(shown, 'JSON_INVALID', 'an object', came, { line, column: 1 });
  }
  return {
    cells: columns.map((column) => cellOf(valueAt(item, column))),
    placeOf: (index) => ({ line, column: index + 1 }),
  };
}

/** `name.common` is what is called `common` within `name`, unless the item itself has something of that name. */
function valueAt(item: Item, column: string): unknown {
  if (Object.hasOwn(item, column)) return item[column];
  return column
    .split('.')
    .reduce<unknown>((value, name) => (isItem(value) ? value[name] : undefined), item);
}

const isItem = (value: unknown): value is Item =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A list of plain values is one cell, with `|` between them. */
function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value) && value.every((one) => typeof one !== 'object')) return value.join('|');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
