import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** The package's files, read without any of the code that loads them. */
const seed = new URL('../../seed/', import.meta.url);

export type Row = Readonly<Record<string, string>>;

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly schema: {
    readonly primaryKey: readonly string[];
    readonly fields: readonly { readonly name: string }[];
  };
}

export const resources: readonly Resource[] = JSON.parse(
  readFileSync(new URL('datapackage.json', seed), 'utf8'),
).resources;

export const resource = (table: string): Resource => {
  const found = resources.find(({ name }) => name === table);
  if (!found) throw new Error(`the package has no table ${table}`);
  return found;
};

const read = new Map<string, readonly Row[]>();

export function rowsOf(table: string): readonly Row[] {
  const rows =
    read.get(table) ??
    (parse(readFileSync(new URL(resource(table).path, seed)), {
      columns: true,
      bom: true,
    }) as Row[]);
  read.set(table, rows);
  return rows;
}

export const rowKey = (table: string, row: Row): string =>
  resource(table)
    .schema.primaryKey.map((column) => row[column])
    .filter((cell) => cell !== '')
    .join(' ');

export const cell = (row: Row, column: string): string => {
  const value = row[column];
  if (value === undefined) throw new Error(`the table has no column ${column}`);
  return value;
};

/** What `;` separates in a cell. */
export const listed = (value: string): string[] => (value === '' ? [] : value.split(';'));

export interface Bound {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** The days that a date of any precision, or an interval, leaves open. */
export function daysOf(text: string): Bound {
  const [from = '', to = from] = text.split('/');
  const [year = '', month = '12'] = to.split('-');
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
  return {
    earliest: `${from}-01-01`.slice(0, from.length === 4 ? 10 : 0) || `${from}-01`.slice(0, 10),
    latest: to.length === 10 ? to : last,
  };
}
