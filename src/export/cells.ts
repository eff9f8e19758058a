export type Cell = string | number | boolean | null;

/** What a row has in each column. */
export const cellsOf = (row: unknown, columns: readonly (readonly string[])[]): Cell[] =>
  columns.map((path) => cellOf(valueAt(row, path)));

/** Of a path that leads through lists, all values: those at the same place in two columns belong together. */
export function valueAt(value: unknown, path: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => valueAt(item, path));
  const [name, ...rest] = path;
  if (name === undefined || typeof value !== 'object' || value === null) return value;
  return valueAt((value as Readonly<Record<string, unknown>>)[name], rest);
}

function cellOf(value: unknown): Cell {
  if (Array.isArray(value)) return joined(value.flat(Number.POSITIVE_INFINITY));
  if (value === undefined || value === null) return null;
  if (typeof value === 'object') return JSON.stringify(value);
  // A text that is a plain number is no formula, whatever it begins with.
  if (typeof value === 'string') return String(Number(value)) === value ? Number(value) : value;
  return value as number | boolean;
}

export const joined = (values: readonly unknown[]): string =>
  values.map((value) => cellOf(value) ?? '').join('; ');
