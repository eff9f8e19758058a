import { createHash } from 'node:crypto';
import { badInput } from './bad-input.ts';

export type SortValue = string | number | boolean | null;

/** Where a page begins or ends: the sort values of a row, its key last. */
export interface Cursor {
  encode(values: readonly SortValue[]): string;
  /** Errors: BAD_USER_INPUT for a cursor of another list, order or lens. */
  decode(cursor: string, place: string): readonly SortValue[];
}

/** Cursors of one list: `list` names all that decides which rows it has in which order. */
export function cursorsOf(list: unknown, length: number): Cursor {
  const mark = createHash('sha256').update(JSON.stringify(list)).digest('base64url').slice(0, 8);
  return {
    encode: (values) => Buffer.from(JSON.stringify([mark, ...values])).toString('base64url'),
    decode(cursor, place) {
      const parts = parse(cursor);
      if (!Array.isArray(parts) || parts.length !== length + 1 || !parts.every(isSortValue)) {
        throw badInput(place, 'a cursor that this list gave out', cursor);
      }
      const [given, ...values] = parts;
      if (given !== mark) {
        throw badInput(place, 'a cursor of this list with the same filter, order and lens', cursor);
      }
      return values;
    },
  };
}

const isSortValue = (value: unknown): value is SortValue =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value);

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}
