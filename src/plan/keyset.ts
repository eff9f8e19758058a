import type { SortValue } from './cursor.ts';
import type { Writer } from './writer.ts';

export interface SortKey {
  /** A Cypher variable or property. */
  readonly text: string;
  readonly descending: boolean;
  /** Never null: an index that has the same order can then be read as it is. */
  readonly known?: true;
}

/** Sorts by the keys in turn, the unknown last; from the end when reading backward. */
export const orderBy = (keys: readonly SortKey[], backward: boolean): string =>
  keys
    .map(({ text, descending, known }) => {
      const sorted = `${text} ${descending === backward ? 'ASC' : 'DESC'}`;
      return known ? sorted : `(${text} IS NULL) ${backward ? 'DESC' : 'ASC'}, ${sorted}`;
    })
    .join(', ');

/** Whether a row comes after these values in that order; true or false, never null. */
export function comesAfter(
  writer: Writer,
  keys: readonly SortKey[],
  values: readonly SortValue[],
): string {
  const branches: string[] = [];
  const same: string[] = [];
  keys.forEach(({ text, descending, known }, index) => {
    const value = values[index] ?? null;
    if (value === null) {
      same.push(`${text} IS NULL`);
      return;
    }
    const parameter = writer.parameter(value);
    const further = `${text} ${descending ? '<' : '>'} ${parameter}`;
    branches.push([...same, known ? further : `(${further} OR ${text} IS NULL)`].join(' AND '));
    same.push(known ? `${text} = ${parameter}` : `${text} IS NOT NULL AND ${text} = ${parameter}`);
  });
  return branches.length === 0
    ? 'false'
    : `(${branches.map((branch) => `(${branch})`).join(' OR ')})`;
}

/** Whether a row comes before these values: neither after them nor the same row, told by its key. */
export function comesBefore(
  writer: Writer,
  keys: readonly SortKey[],
  values: readonly SortValue[],
): string {
  const key = keys.at(-1);
  const parameter = writer.parameter(values.at(-1) ?? null);
  return `(NOT ${comesAfter(writer, keys, values)} AND ${key?.text} <> ${parameter})`;
}
