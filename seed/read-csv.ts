import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import { CsvError, parse } from 'csv-parse/sync';
import type { Problem, ProblemCode } from '../src/packages/problem.ts';

const LARGEST_FILE = 64 * 1024 * 1024;
const NEWLINE = 0x0a;

/** Where a cell starts: line and character, both from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface CsvRow {
  readonly cells: readonly string[];
  readonly placeOf: (index: number) => Place;
}

export type CsvReading = { readonly rows: readonly CsvRow[] } | { readonly problem: Problem };

interface ParsedRecord {
  readonly record: readonly string[];
  readonly info: { readonly bytes: number };
}

/** Reads a CSV file as it is, the header first, and refuses what cannot be read as UTF-8 and CSV. */
export function readCsv(file: URL, shown: string): CsvReading {
  const refuse = (code: ProblemCode, expected: string, came: string, place?: Place) => ({
    problem: {
      file: shown,
      ...(place ?? { line: 1, column: 1 }),
      code,
      field: null,
      expected,
      came,
    },
  });

  const size = statSync(file, { throwIfNoEntry: false })?.size;
  if (size === undefined) return refuse('FILE_MISSING', 'a file', 'none');
  if (size > LARGEST_FILE) {
    return refuse('FILE_TOO_LARGE', `at most ${LARGEST_FILE} bytes`, `${size} bytes`);
  }
  const bytes = readFileSync(file);
  if (!isUtf8(bytes)) {
    const { place, byte } = firstByteNotUtf8(bytes);
    return refuse('ENCODING_INVALID', 'UTF-8', `byte 0x${byte.toString(16)}`, place);
  }
  try {
    return { rows: parseRows(bytes) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? error.lines : 1;
    return refuse('CSV_INVALID', 'quoted cells to be closed', error.code, { line, column: 1 });
  }
}

function parseRows(bytes: Buffer): CsvRow[] {
  const records = parse(bytes, {
    bom: true,
    info: true,
    relax_column_count: true,
  }) as unknown as readonly ParsedRecord[];
  const lines = lineStarts(bytes);
  return records.map(({ record }, index) => {
    const start = records[index - 1]?.info.bytes ?? 0;
    return {
      cells: record,
      placeOf: (cell) => placeAt(bytes, lines, cellStart(bytes, start, cell)),
    };
  });
}

/** The byte at which the nth cell of the record that starts at `start` begins. */
function cellStart(bytes: Buffer, start: number, index: number): number {
  let cell = 0;
  let isQuoted = false;
  for (let at = start; at < bytes.length; at += 1) {
    if (cell === index) return at;
    const character = String.fromCharCode(bytes[at] ?? 0);
    if (character === '"') isQuoted = !isQuoted;
    else if (character === ',' && !isQuoted) cell += 1;
    else if (character === '\n' && !isQuoted) return at;
  }
  return bytes.length;
}

function lineStarts(bytes: Buffer): number[] {
  const starts = [0];
  for (let at = bytes.indexOf(NEWLINE); at !== -1; at = bytes.indexOf(NEWLINE, at + 1)) {
    starts.push(at + 1);
  }
  return starts;
}

function placeAt(bytes: Buffer, lines: readonly number[], at: number): Place {
  const line = lines.findLastIndex((start) => start <= at);
  const before = bytes.subarray(lines[line] ?? 0, at).toString('utf8');
  return { line: line + 1, column: [...before.replace(/^\uFEFF/, '')].length + 1 };
}

function firstByteNotUtf8(bytes: Buffer): { place: Place; byte: number } {
  const lines = lineStarts(bytes);
  const line = lines.findIndex((start, index) => !isUtf8(bytes.subarray(start, lines[index + 1])));
  const start = lines[line] ?? 0;
  // What decodes before the first replacement takes as many bytes again as it did.
  const [before = ''] = bytes
    .subarray(start, lines[line + 1])
    .toString('utf8')
    .split('\uFFFD');
  const at = start + Buffer.byteLength(before);
  return { place: placeAt(bytes, lines, at), byte: bytes[at] ?? 0 };
}
