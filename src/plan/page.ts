import { badInput } from './bad-input.ts';
import type { Cursor, Position } from './cursor.ts';
import { isGiven } from './filters/at.ts';

export const DEFAULT_PAGE = 25;
export const LARGEST_PAGE = 100;

export interface Page {
  readonly size: number;
  /** Counted from the end. */
  readonly backward: boolean;
  readonly after: Position | null;
  readonly before: Position | null;
}

type PageArguments = Readonly<Record<string, unknown>>;

export function pageOf(args: PageArguments, cursors: Cursor, place: string): Page {
  const { first, last, after, before } = args;
  if (isGiven(first) && isGiven(last)) {
    throw badInput(`${place}(last:)`, 'either first or last', { first, last });
  }
  const size = isGiven(last) ? sizeOf(last, `${place}(last:)`) : sizeOf(first, `${place}(first:)`);
  return {
    size,
    backward: isGiven(last),
    after: typeof after === 'string' ? cursors.decode(after, `${place}(after:)`) : null,
    before: typeof before === 'string' ? cursors.decode(before, `${place}(before:)`) : null,
  };
}

export function sizeOf(value: unknown, place: string): number {
  if (!isGiven(value)) return DEFAULT_PAGE;
  if (typeof value === 'number' && value >= 1 && value <= LARGEST_PAGE) return value;
  throw badInput(place, `a whole number from 1 to ${LARGEST_PAGE}`, value);
}
