import type { Dimension } from '../generated/graphql.ts';
import { amountsVariables, type Choice, salesVariables } from './choice.ts';
import { type Row, UNDETERMINED } from './columns.ts';

/** The key of a row for a dimension, if it has one that says something. */
function keyOf({ by }: Choice, { keys }: Row, dimension: Dimension): string | null {
  const key = keys[by.indexOf(dimension)];
  return key === undefined || key === UNDETERMINED ? null : key;
}

/** The choice narrowed to a row, as far as filters can: its year and its nation are all that it is made of. */
function narrowed(choice: Choice, row: Row): Choice {
  const year = keyOf(choice, row, 'FISCAL_YEAR');
  const nation = keyOf(choice, row, 'NATION');
  return {
    ...choice,
    rolling: null,
    least: null,
    ...(year !== null && { from: Number(year), to: Number(year) }),
    ...(nation !== null && { of: [nation] }),
  };
}

/** Asks for a row, and as little beside it as filters can leave out. */
export const amountsOfRow = (choice: Choice, row: Row) => amountsVariables(narrowed(choice, row));

/** The same of arms sales. */
export const salesOfRow = (choice: Choice, row: Row) => salesVariables(narrowed(choice, row));
