import { cellReader, refusal } from './cell.ts';
import type { Resource } from './descriptor.ts';
import { type Problem, ProblemError, shorten } from './problem.ts';
import type { Place, SourceRow } from './rows/row.ts';
import type { Cells } from './template.ts';

/** What one row of a file says by itself, or what one cell of it says together with the rest. */
export interface Part {
  readonly cells: Cells;
  readonly place: Place;
}

type Parts = { readonly parts: readonly Part[] } | { readonly problems: readonly Problem[] };

/**
 * How a row comes apart into a part for each filled cell under the columns that are read as rows; null for
 * a table without such columns. Errors: ProblemError where they are missing, or two have one name.
 */
export function unpivoter(
  { path, schema, unpivot }: Resource,
  header: SourceRow,
): ((cells: Cells, row: SourceRow) => Parts) | null {
  if (!unpivot) return null;
  const refused = (index: number, problem: Omit<Problem, 'file' | 'line' | 'column'>) =>
    new ProblemError([{ file: path, ...header.placeOf(index), ...problem }]);
  const named = new Set(schema.fields.map(({ name }) => name));
  const columns = header.cells.flatMap((cell, index) => {
    const column = cell.trim();
    const [all, told] = unpivot.columns.exec(column) ?? [];
    return all === undefined || named.has(column) ? [] : [{ column, index, name: told ?? all }];
  });
  if (columns.length === 0) {
    const came = shorten(header.cells.map((cell) => cell.trim()).join(', '));
    const expected = `columns such as ${unpivot.columns.source.slice(4, -2)}`;
    throw refused(0, { code: 'COLUMN_MISSING', field: null, expected, came });
  }
  const names = columns.map(({ name }) => name);
  const twice = columns.find(({ name }, index) => names.indexOf(name) < index);
  if (twice) {
    const expected = `one column of the ${unpivot.name} ${twice.name}`;
    const came = shorten(twice.column);
    throw refused(twice.index, { code: 'COLUMN_DUPLICATE', field: null, expected, came });
  }
  const read = cellReader(unpivot.value, schema.missingValues);

  return (cells, row) => {
    const parts: Part[] = [];
    const problems: Problem[] = [];
    for (const { column, index, name } of columns) {
      const cell = row.cells[index] ?? '';
      const reading = read(cell);
      if ('expected' in reading) {
        const problem = refusal(cell, reading.expected);
        problems.push({ file: path, ...row.placeOf(index), field: column, ...problem });
      } else if (reading.value !== null) {
        const made = { [unpivot.name]: name, [unpivot.value.name]: reading.value };
        parts.push({ cells: { ...cells, ...made }, place: row.placeOf(index) });
      }
    }
    return problems.length > 0 ? { problems } : { parts };
  };
}
