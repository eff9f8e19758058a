import readWorkbook from 'read-excel-file/node';
import type { Dialect } from '../descriptor.ts';
import { type SourceRow, unreadable } from './row.ts';

/** Rows of a sheet of an XLSX workbook; it is held in memory as a whole. */
export async function* workbookRows(
  file: string,
  shown: string,
  { sheetName }: Dialect,
): AsyncGenerator<SourceRow> {
  const sheets = await readWorkbook(file).catch((error: unknown) => {
    throw unreadable(shown, 'WORKBOOK_INVALID', 'an XLSX workbook', String(error));
  });
  const sheet =
    sheetName === undefined ? sheets[0] : sheets.find(({ sheet }) => sheet === sheetName);
  if (!sheet) {
    const expected = `one of the sheets ${sheets.map((one) => one.sheet).join(', ')}`;
    throw unreadable(shown, 'WORKBOOK_INVALID', expected, sheetName ?? 'none');
  }
  for (const [index, cells] of sheet.data.entries()) {
    yield {
      cells: cells.map(cellOf),
      placeOf: (column) => ({ line: index + 1, column: column + 1 }),
    };
  }
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return value instanceof Date
    ? value.toISOString().replace(/T00:00:00\.000Z$/, '')
    : String(value);
}
