import { type Problem, type ProblemCode, shorten } from '../src/packages/problem.ts';
import type { CsvRow } from './read-csv.ts';
import { keyOf } from './row-key.ts';
import type { Row, Table, TableName } from './table.ts';
import type { ReadRow, ReadTable } from './validate.ts';

/** Checks what rows say of each other: keys, references and the order of dates. */
export function* checkRelations(tables: readonly ReadTable[]): Generator<Problem> {
  const keys = new Map(tables.map(({ table, rows }) => [table.name, singleKeys(table, rows)]));
  for (const table of tables) {
    yield* checkKeys(table);
    yield* checkReferences(table, keys);
    yield* checkMutual(table);
    yield* checkPeriods(table);
  }
}

const singleKeys = ({ key }: Table<Row>, rows: readonly ReadRow[]): ReadonlySet<unknown> =>
  new Set(rows.map(({ row }) => Reflect.get(row, key[0] ?? '')));

function* checkKeys(read: ReadTable): Generator<Problem> {
  const { key } = read.table;
  const seen = new Map<string, number>();
  for (const { row, csv } of read.rows) {
    const text = keyOf(read.table, row);
    const [column = ''] = key;
    const first = seen.get(text);
    const { line } = csv.placeOf(0);
    if (first === undefined) seen.set(text, line);
    else yield at(read, csv, column, 'KEY_DUPLICATE', `a key other than on line ${first}`, text);
  }
}

function* checkReferences(
  read: ReadTable,
  keys: ReadonlyMap<TableName, ReadonlySet<unknown>>,
): Generator<Problem> {
  const references = Object.entries(read.table.references) as [string, readonly TableName[]][];
  for (const { row, csv } of read.rows) {
    for (const [column, targets] of references) {
      for (const value of [Reflect.get(row, column)].flat()) {
        if (value === null || targets.some((target) => keys.get(target)?.has(value))) continue;
        const expected = `a key of ${targets.map((target) => `${target}.csv`).join(' or ')}`;
        yield at(read, csv, column, 'REFERENCE_UNKNOWN', expected, String(value));
      }
    }
  }
}

/** What only one of two rows says of both is a slip of either. */
function* checkMutual(read: ReadTable): Generator<Problem> {
  for (const column of read.table.mutual ?? []) {
    const listed = (row: Row): readonly unknown[] => Reflect.get(row, column);
    const lists = new Map(read.rows.map(({ row }) => [keyOf(read.table, row), listed(row)]));
    for (const { row, csv } of read.rows) {
      const key = keyOf(read.table, row);
      for (const other of listed(row).map(String)) {
        if (lists.get(other)?.includes(key) ?? true) continue;
        yield at(read, csv, column, 'REFERENCE_ONE_SIDED', `${other} to list ${key} too`, other);
      }
    }
  }
}

function* checkPeriods(read: ReadTable): Generator<Problem> {
  for (const { row, csv } of read.rows) {
    for (const [startColumn, endColumn] of read.table.periods ?? []) {
      const start = Reflect.get(row, startColumn);
      const end = Reflect.get(row, endColumn);
      if (start === null || end === null || end.latest >= start.earliest) continue;
      const expected = `no date before ${startColumn} ${start.text}`;
      yield at(read, csv, endColumn, 'DATES_REVERSED', expected, end.text);
    }
  }
}

function at(
  { file, names }: ReadTable,
  csv: CsvRow,
  field: string,
  code: ProblemCode,
  expected: string,
  came: string,
): Problem {
  return { file, ...csv.placeOf(names.indexOf(field)), code, field, expected, came: shorten(came) };
}
