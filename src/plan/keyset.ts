import type { SortValue } from './cursor.ts';
import type { Writer } from './writer.ts';

export interface SortKey {
  /** A Cypher variable or property. */
  readonly text: string;
  readonly descending: boolean;
}

/** Sorts by the keys in turn, the unknown last; from the end when reading backward. */
export const orderBy = (keys: readonly SortKey[], backward: boolean): string =>
  keys
    .map(({ text, descending }) => {
      const direction = descending === backward ? 'ASC' : 'DESC';
      return `(${text} IS NULL) ${backward ? 'DESC' : 'ASC'}, ${text} ${direction}`;
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
  keys.forEach(({ text, descending }, index) => {
    const value = values[index] ?? null;
    if (value === null) {
      same.push(`${text} IS NULL`);
      return;
    }
    const parameter = writer.parameter(value);
    const further = `(${text} ${descending ? '<' : '>'} ${parameter} OR ${text} IS NULL)`;
    branches.push([...same, further].join(' AND '));
    same.push(`${text} IS NOT NULL AND ${text} = ${parameter}`);
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
