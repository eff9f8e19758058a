import type { Dimension } from '../generated/graphql.ts';
import { amountsVariables, type Choice, salesVariables } from './choice.ts';
import { type Row, UNDETERMINED } from './columns.ts';

/** The key of a row for a dimension, if it has one that says something. */
function keyOf({ by }: Choice, { keys }: Row, dimension: Dimension): string | null {
  const key = keys[by.indexOf(dimension)];
  return key === undefined || key === UNDETERMINED ? null : key;
}

/** The year of a row, where it has one, is all years that it is made of. */
function ofYear(choice: Choice, row: Row): Choice {
  const year = keyOf(choice, row, 'FISCAL_YEAR');
  const unshaped = { ...choice, rolling: null, least: null };
  return year === null ? unshaped : { ...unshaped, from: Number(year), to: Number(year) };
}

/** Asks for a row, and as little beside it as filters can leave out. */
export function amountsOfRow(choice: Choice, row: Row) {
  const { where, ...variables } = amountsVariables(ofYear(choice, row));
  const nation = keyOf(choice, row, 'NATION');
  return {
    ...variables,
    where: { ...where, ...(nation && { subject: { key: { eq: nation } } }) },
  };
}

/** The same of arms sales. */
export function salesOfRow(choice: Choice, row: Row) {
  const { where, ...variables } = salesVariables(ofYear(choice, row));
  const nation = keyOf(choice, row, 'NATION');
  return {
    ...variables,
    where: { ...where, ...(nation && { buyers: { some: { key: { eq: nation } } } }) },
  };
}
