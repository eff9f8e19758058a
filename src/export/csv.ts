import { cellsOf, joined } from './cells.ts';
import { csvLines } from './csv-lines.ts';
import type { Format } from './format.ts';
import { SOURCES } from './operation.ts';
import { sourcesOf } from './things.ts';

export const csv: Format = {
  name: 'csv',
  mediaType: 'text/csv; charset=utf-8; header=present',
  extension: 'csv',
  contents: 'rows',

  async *write({ columns, pages, rowsOf }) {
    yield csvLines([[...columns.map((path) => path.join('.')), SOURCES]]);
    for await (const page of pages) {
      yield csvLines(
        rowsOf(page).map(({ row, ledHere }) => [
          ...cellsOf(row, columns),
          joined(sourcesOf([row, ledHere]).map(({ key }) => key)),
        ]),
      );
    }
  },
};
