import { stringify } from 'csv-stringify/sync';
import type { Cell } from './cells.ts';

/** RFC 4180; spreadsheets take no cell for a formula. */
export const csvLines = (rows: readonly (readonly Cell[])[]): string =>
  stringify(rows as Cell[][], {
    record_delimiter: 'windows',
    escape_formulas: true,
    quoted_match: /[\r\n]/,
    cast: { boolean: String },
  });
