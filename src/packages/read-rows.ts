import { type Cell, cellReader, refusal } from './cell.ts';
import type { Resource } from './descriptor.ts';
import { type Problem, ProblemError, shorten } from './problem.ts';
import { openTable } from './rows/open-table.ts';
import type { Place, SourceRow } from './rows/row.ts';
import type { Cells } from './template.ts';
import { type Part, unpivoter } from './unpivot.ts';

export interface RowPart extends Part {
  readonly placeOf: (column: string) => Place;
}

/** A row that could be read. */
export interface ReadRow {
  /** Where it begins. */
  readonly place: Place;
  /** The row itself, or what it comes apart into. */
  readonly parts: readonly RowPart[];
}

/** A row, or what is wrong with it. */
export type RowReading = { readonly row: ReadRow } | { readonly problems: readonly Problem[] };

/** Keys that rows of other tables refer to: of `table.column`. */
export type KnownKeys = ReadonlyMap<string, ReadonlySet<string>>;

/** Reads the rows of a table as its schema has them. Errors: ProblemError for what makes all of it unreadable. */
export async function* readRows(
  folder: string,
  resource: Resource,
  known: KnownKeys,
): AsyncGenerator<RowReading> {
  const { header, rows } = await openTable(folder, resource);
  const check = rowReader(resource, header, known);
  for await (const row of rows) if (!isBlank(row)) yield check(row);
}

const isBlank = ({ cells }: SourceRow): boolean => cells.every((cell) => cell.trim() === '');

/** Where each column of the schema stands in the file. */
function columnsIn({ cells, placeOf }: SourceRow, { path, schema }: Resource) {
  const names = cells.map((cell) => cell.trim());
  const missing = schema.fields.filter(({ name }) => !names.includes(name));
  const twice = names.filter((name, index) => name !== '' && names.indexOf(name) !== index);
  const problem = (
    index: number,
    code: 'COLUMN_MISSING' | 'COLUMN_DUPLICATE',
    expected: string,
    came: string,
  ): Problem => ({ file: path, ...placeOf(index), code, field: null, expected, came });
  const isHeader = missing.length < schema.fields.length;
  const problems = [
    ...(isHeader ? missing : missing.slice(0, 1)).map(({ name }) => {
      const expected = isHeader
        ? `a column ${name}`
        : `columns such as ${name}, or headerRows that say where their names stand`;
      return problem(0, 'COLUMN_MISSING', expected, shorten(names.join(', ')));
    }),
    ...twice.map((name) =>
      problem(names.lastIndexOf(name), 'COLUMN_DUPLICATE', 'each column once', shorten(name)),
    ),
  ];
  if (problems.length > 0) throw new ProblemError(problems);
  return { names, indexOf: (name: string) => names.indexOf(name) };
}

function rowReader(
  resource: Resource,
  header: SourceRow,
  known: KnownKeys,
): (row: SourceRow) => RowReading {
  const { name: table, path, schema } = resource;
  const { names, indexOf } = columnsIn(header, resource);
  const columns = schema.fields.map((field) => ({
    name: field.name,
    index: indexOf(field.name),
    read: cellReader(field, schema.missingValues),
  }));
  const apart = unpivoter(resource, header);
  const columnNames = new Set(columns.map(({ name }) => name));
  const isRepeated = repeatChecker(schema);
  const references = schema.foreignKeys.flatMap(({ fields, reference }) =>
    fields.map((name, index) => ({
      name,
      target: `${reference.resource || table}.${reference.fields[index]}`,
    })),
  );

  return (row) => {
    const { cells, placeOf } = row;
    const problems: Problem[] = [];
    const say = (
      index: number,
      code: Problem['code'],
      expected: string,
      came: string,
      field: string | null,
    ) => problems.push({ file: path, ...placeOf(index), code, field, expected, came });
    if (cells.length > names.length) {
      say(0, 'ROW_WIDTH', `${names.length} cells`, `${cells.length} cells`, null);
      return { problems };
    }
    const values: Record<string, string | null> = {};
    for (const { name, index, read } of columns) {
      const cell = cells[index] ?? '';
      const reading: Cell = read(cell);
      if ('expected' in reading) {
        const { code, expected, came } = refusal(cell, reading.expected);
        say(index, code, expected, came, name);
      } else values[name] = reading.value;
    }
    for (const { name, target } of references) {
      const value = values[name];
      if (value && known.get(target)?.has(value) === false) {
        const came = shorten(value);
        say(indexOf(name), 'REFERENCE_UNKNOWN', `a value of ${target}`, came, name);
      }
    }
    for (const { name, came } of problems.length > 0 ? [] : isRepeated(values)) {
      say(indexOf(name), 'KEY_DUPLICATE', 'each only once', shorten(came), name);
    }
    if (problems.length > 0) return { problems };
    const place = placeOf(0);
    const reading = apart?.(values, row) ?? { parts: [{ cells: values, place }] };
    if ('problems' in reading) return reading;
    const parts = reading.parts.map((part) => ({
      ...part,
      placeOf: (column: string) =>
        columnNames.has(column) ? placeOf(indexOf(column)) : part.place,
    }));
    return { row: { place, parts } };
  };
}

/** Keys that came before: of the primary key together, and of each column that is to be unique. */
function repeatChecker({ primaryKey, fields }: Resource['schema']) {
  const keys = [
    ...(primaryKey.length > 0 ? [primaryKey] : []),
    ...fields.filter(({ constraints }) => constraints.unique).map(({ name }) => [name]),
  ].map((columns) => ({ columns, seen: new Set<string>() }));
  return (values: Cells): { readonly name: string; readonly came: string }[] =>
    keys.flatMap(({ columns, seen }) => {
      const key = columns.map((name) => values[name] ?? '').join('\u001f');
      const isNew = !seen.has(key);
      seen.add(key);
      return isNew ? [] : [{ name: columns[0] ?? '', came: key.replaceAll('\u001f', ' ') }];
    });
}
