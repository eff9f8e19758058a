import { cellsOf, valueAt } from '../../export/cells.ts';
import { csvLines } from '../../export/csv-lines.ts';
import type { ExportRequest } from '../../export/request.ts';
import { rowsIn } from '../../export/rows.ts';
import { schema } from '../../server/schema.ts';
import { tableOf } from './table.ts';

const writers = { csv: csvLines, table: tableOf };

/** How answers to a request are written: a row for each item of its list, below the names of its leaves. */
export function layOut(
  format: keyof typeof writers,
  request: ExportRequest,
): (data: unknown) => string {
  const { path, columns } = rowsIn(schema, request);
  return (data) => {
    const rows = valueAt(data, path);
    const cells = Array.isArray(rows) ? rows.map((row) => cellsOf(row, columns)) : [];
    return writers[format]([columns.map((names) => names.join('.')), ...cells]);
  };
}
