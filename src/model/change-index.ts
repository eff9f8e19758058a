import { BEGINNING, type EpochDay } from './time.ts';

/**
 * The full-text indexes that changes are found by. A range index knows one relationship type only, so
 * that a search through all kinds would be as many branches, which take seconds to plan.
 */
export const changeIndexes = {
  relationships: 'relationship_changes',
  values: 'value_changes',
  entities: 'entity_changes',
} as const;

/**
 * What each of them indexes: bounds of beginning and end, of the time of knowledge, and of a
 * relationship its line, which is its kind and, after a dot, its authority, and the types of its ends.
 */
export const changeFields = [
  'opensFrom',
  'opensBy',
  'closesFrom',
  'closesBy',
  'learned',
  'forgotten',
  'line',
  'fromType',
  'toType',
] as const;

export type ChangeField = (typeof changeFields)[number];

/** When what is known still was forgotten: a word that sorts after all digits. */
export const NOT_FORGOTTEN = 'never';

const DAY_WIDTH = 7;
const TIME_WIDTH = 15;

/** A day as digits of one width, which sort as days do. */
export const dayDigits = (day: EpochDay): string =>
  String(day - BEGINNING).padStart(DAY_WIDTH, '0');

/** A moment since 1970 as digits of one width; nothing is known earlier. */
export const timeDigits = (milliseconds: number): string =>
  String(Math.max(milliseconds, 0)).padStart(TIME_WIDTH, '0');
