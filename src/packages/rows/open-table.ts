import { stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Dialect, Resource } from '../descriptor.ts';
import { delimitedRows } from './delimited.ts';
import { jsonLinesRows, jsonRows } from './items.ts';
import { type SourceRow, type SourceTable, unreadable } from './row.ts';
import { workbookRows } from './workbook.ts';

/** In bytes: these formats are held in memory as a whole. */
const LARGEST_WHOLE = 64 * 1024 * 1024;

const formats = ['csv', 'tsv', 'json', 'jsonl', 'ndjson', 'xlsx'] as const;
type Format = (typeof formats)[number];

/** Opens a table of a package; its rows are read as they are asked for, but for JSON and XLSX. Errors: ProblemError. */
export async function openTable(folder: string, resource: Resource): Promise<SourceTable> {
  const { path, encoding, dialect, schema } = resource;
  const file = join(folder, path);
  const size = (await stat(file).catch(() => null))?.size;
  if (size === undefined) throw unreadable(path, 'FILE_MISSING', 'a file', 'none');
  const format = formatOf(resource);
  if ((format === 'json' || format === 'xlsx') && size > LARGEST_WHOLE) {
    const expected = `at most ${LARGEST_WHOLE} bytes of ${format}, or CSV or JSON Lines`;
    throw unreadable(path, 'FILE_TOO_LARGE', expected, `${size} bytes`);
  }
  const columns = schema.fields.map(({ name }) => name);
  switch (format) {
    case 'json':
      return underHeader(columns, jsonRows(file, path, dialect, columns));
    case 'jsonl':
    case 'ndjson':
      return underHeader(columns, jsonLinesRows(file, path, encoding, columns));
    case 'xlsx':
      return underTheirs(resource, workbookRows(file, path, dialect));
    case 'tsv':
      return underTheirs(resource, delimitedRows(file, path, inTabs(resource)));
    case 'csv':
      return underTheirs(resource, delimitedRows(file, path, { encoding, dialect }));
  }
}

const inTabs = ({ encoding, dialect }: Resource) => ({
  encoding,
  dialect: { delimiter: '\t', ...dialect },
});

function formatOf({ path, format }: Resource): Format {
  const told = format ?? extname(path).slice(1).toLowerCase();
  const known = formats.find((one) => one === told);
  if (known) return known;
  throw unreadable(path, 'FORMAT_UNKNOWN', `one of ${formats.join(', ')}`, told || 'none');
}

const underHeader = (columns: readonly string[], rows: AsyncIterable<SourceRow>): SourceTable => ({
  header: { cells: columns, placeOf: (index) => ({ line: 1, column: index + 1 }) },
  rows,
});

async function underTheirs(
  { path, dialect }: Resource,
  rows: AsyncGenerator<SourceRow>,
): Promise<SourceTable> {
  const header = await headerOf(rows, dialect);
  if (header) return { header, rows };
  const { headerRows } = dialect;
  if (!headerRows) throw unreadable(path, 'COLUMN_MISSING', 'a header', 'an empty file');
  const expected = `names of columns in row ${headerRows.join(' and ')}`;
  throw unreadable(path, 'COLUMN_MISSING', expected, 'none');
}

/** Reads on to the last row of the header; null where one is not there. */
async function headerOf(
  rows: AsyncGenerator<SourceRow>,
  { headerRows, headerJoin }: Dialect,
): Promise<SourceRow | null> {
  const parts: SourceRow[] = [];
  for (let next = await rows.next(); !next.done; next = await rows.next()) {
    if (!headerRows) return next.value;
    const { line } = next.value.placeOf(0);
    if (headerRows.includes(line)) parts.push(next.value);
    if (line >= Math.max(...headerRows)) break;
  }
  const last = parts.at(-1);
  if (!last || parts.length < (headerRows?.length ?? 0)) return null;
  const names = (index: number) => parts.map(({ cells }) => cells[index]?.trim()).filter(Boolean);
  const width = Math.max(...parts.map(({ cells }) => cells.length));
  return {
    cells: Array.from({ length: width }, (_, index) => names(index).join(headerJoin)),
    placeOf: last.placeOf,
  };
}
