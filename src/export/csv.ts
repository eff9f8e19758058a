import { stringify } from 'csv-stringify/sync';
import type { Format } from './format.ts';
import { SOURCES } from './operation.ts';
import { sourcesOf } from './things.ts';

/** RFC 4180; spreadsheets take no cell for a formula. */
export const csv: Format = {
  name: 'csv',
  mediaType: 'text/csv; charset=utf-8; header=present',
  extension: 'csv',
  contents: 'rows',

  async *write({ columns, pages, rowsOf }) {
    yield lines([[...columns.map((path) => path.join('.')), SOURCES]]);
    for await (const page of pages) {
      yield lines(
        rowsOf(page).map(({ row, ledHere }) => [
          ...columns.map((path) => cellOf(valueAt(row, path))),
          joined(sourcesOf([row, ledHere]).map(({ key }) => key)),
        ]),
      );
    }
  },
};

type Cell = string | number | boolean | null;

const lines = (rows: readonly (readonly Cell[])[]): string =>
  stringify(rows as Cell[][], {
    record_delimiter: 'windows',
    escape_formulas: true,
    quoted_match: /[\r\n]/,
    cast: { boolean: String },
  });

/** Of a path that leads through lists, all values: those at the same place in two columns belong together. */
function valueAt(value: unknown, path: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => valueAt(item, path));
  const [name, ...rest] = path;
  if (name === undefined || typeof value !== 'object' || value === null) return value;
  return valueAt((value as Readonly<Record<string, unknown>>)[name], rest);
}

function cellOf(value: unknown): Cell {
  if (Array.isArray(value)) return joined(value.flat(Number.POSITIVE_INFINITY));
  if (value === undefined || value === null) return null;
  if (typeof value === 'object') return JSON.stringify(value);
  // A text that is a plain number is no formula, whatever it begins with.
  if (typeof value === 'string') return String(Number(value)) === value ? Number(value) : value;
  return value as number | boolean;
}

const joined = (values: readonly unknown[]): string =>
  values.map((value) => cellOf(value) ?? '').join('; ');
