import type { z } from 'zod';
import { type Problem, type ProblemCode, shorten } from '../src/packages/problem.ts';
import type { CsvRow } from './read-csv.ts';
import type { Row, Table } from './table.ts';

const LONGEST_CELL = 4_000;
/** Control characters, and those that reorder the text around them; a cell is one line. */
const unprintable = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/u;
const REPLACEMENT = '\uFFFD';

/** A row that could be read, and where it stands. */
export interface ReadRow {
  readonly row: Row;
  readonly csv: CsvRow;
}

export interface ReadTable {
  readonly table: Table<Row>;
  readonly file: string;
  /** The columns in the file's own order. */
  readonly names: readonly string[];
  readonly rows: readonly ReadRow[];
  readonly problems: readonly Problem[];
}

type Say = (at: CsvRow, index: number, code: ProblemCode, expected: string, came: string) => void;

/** Checks the header, and each row by itself. */
export function validate(table: Table<Row>, file: string, csv: readonly CsvRow[]): ReadTable {
  const problems: Problem[] = [];
  const [header, ...body] = csv;
  const names = header?.cells ?? [];
  const say: Say = (at, index, code, expected, came) =>
    problems.push({
      file,
      ...at.placeOf(index),
      code,
      field: at === header ? null : (names[index] ?? null),
      expected,
      came,
    });

  if (header === undefined) {
    const expected = Object.keys(table.columns).join(',');
    const place = { line: 1, column: 1, field: null };
    problems.push({ file, ...place, code: 'COLUMN_MISSING', expected, came: 'an empty file' });
  } else {
    checkHeader(table, header, say);
  }
  if (problems.length > 0) return { table, file, names, rows: [], problems };

  const rows = body.flatMap((csvRow) => {
    const row = readRow(table, names, csvRow, say);
    return row === null ? [] : [{ row, csv: csvRow }];
  });
  return { table, file, names, rows, problems };
}

function checkHeader({ columns }: Table<Row>, header: CsvRow, say: Say): void {
  const expected = Object.keys(columns);
  header.cells.forEach((name, index) => {
    if (!expected.includes(name)) {
      say(header, index, 'COLUMN_UNKNOWN', `one of ${expected.join(', ')}`, shorten(name));
    } else if (header.cells.indexOf(name) !== index) {
      say(header, index, 'COLUMN_DUPLICATE', 'each column once', shorten(name));
    }
  });
  for (const name of expected.filter((name) => !header.cells.includes(name))) {
    say(header, header.cells.length, 'COLUMN_MISSING', `a column ${name}`, 'none');
  }
}

function readRow(table: Table<Row>, names: readonly string[], csv: CsvRow, say: Say): Row | null {
  if (csv.cells.length !== names.length) {
    say(csv, 0, 'ROW_WIDTH', `${names.length} cells`, `${csv.cells.length} cells`);
    return null;
  }
  let isReadable = true;
  const entries = names.map((name, index) => {
    const cell = csv.cells[index] ?? '';
    const refuse = (code: ProblemCode, expected: string, came = shorten(cell)) => {
      isReadable = false;
      say(csv, index, code, expected, came);
    };
    const unreadable = flawOf(cell);
    if (unreadable) refuse(...unreadable);
    const parsed = unreadable ? undefined : columnOf(table, name)?.safeParse(cell || null);
    for (const issue of parsed?.error?.issues ?? []) {
      const [code, came] = cell === '' ? ['VALUE_MISSING' as const, 'nothing'] : [codeOf(issue)];
      refuse(code, issue.message, came);
    }
    return [name, parsed?.data];
  });
  return isReadable ? (Object.fromEntries(entries) as Row) : null;
}

const columnOf = ({ columns }: Table<Row>, name: string): z.ZodType | undefined =>
  (columns as Readonly<Record<string, z.ZodType>>)[name];

function flawOf(cell: string): [ProblemCode, string, string?] | null {
  if (cell.length > LONGEST_CELL) {
    return ['CELL_TOO_LONG', `at most ${LONGEST_CELL} characters`, `${cell.length} characters`];
  }
  if (cell.includes(REPLACEMENT)) return ['ENCODING_INVALID', 'text whose encoding was not lost'];
  if (unprintable.test(cell)) return ['CONTROL_CHARACTER', 'printable text on one line'];
  return null;
}

const codeOf = (issue: z.core.$ZodIssue): ProblemCode =>
  issue.code === 'custom' ? (issue.params?.code ?? 'VALUE_INVALID') : 'VALUE_INVALID';
