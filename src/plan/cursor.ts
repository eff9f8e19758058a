import { createHash } from 'node:crypto';
import { badInput } from './bad-input.ts';

export type SortValue = string | number | boolean | null;

/** A row's place in a list: the sort values of the row, its key last. */
export interface Position {
  readonly values: readonly SortValue[];
  /** The key of the thing that the list belongs to; null in lists of the whole graph. */
  readonly owner: string | null;
}

/** Where a page begins or ends. */
export interface Cursor {
  encode(position: Position): string;
  /** Errors: BAD_USER_INPUT for a cursor of another list, order or lens. */
  decode(cursor: string, place: string): Position;
}

/** Cursors of one list: `list` names all that decides which rows it has in which order. */
export function cursorsOf(list: unknown, length: number): Cursor {
  const mark = createHash('sha256').update(JSON.stringify(list)).digest('base64url').slice(0, 8);
  return {
    encode: ({ owner, values }) =>
      Buffer.from(JSON.stringify([mark, owner, ...values])).toString('base64url'),
    decode(cursor, place) {
      const parts = parse(cursor);
      if (!Array.isArray(parts) || parts.length !== length + 2 || !parts.every(isSortValue)) {
        throw badInput(place, 'a cursor that this list gave out', cursor);
      }
      const [given, owner, ...values] = parts;
      if (given !== mark || !(owner === null || typeof owner === 'string')) {
        throw badInput(place, 'a cursor of this list with the same filter, order and lens', cursor);
      }
      return { owner, values };
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
