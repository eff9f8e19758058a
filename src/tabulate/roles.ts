import type { Cell } from './cell.ts';
import { type Pick, picksOf, type Question } from './question.ts';

interface Roles {
  readonly isValue: (cell: Cell) => boolean;
  readonly isReported: (cell: Cell) => boolean;
  /** What value and report must have alike to be compared. */
  readonly coverage: (cell: Cell) => string;
}

/** What cells are in a table: parts of the value, or what is reported for just the same. */
export function rolesIn(question: Question): Roles {
  if (question.of === 'arms sales') {
    return { isValue: () => true, isReported: () => false, coverage: () => '' };
  }
  const { value, reported } = picksOf(question);
  return {
    isValue: (cell) => isPicked(value, cell),
    isReported: (cell) => reported !== null && isPicked(reported, cell),
    coverage:
      question.basis === 'SUM_OF_FUNDING'
        ? ({ fiscalYear }) => String(fiscalYear)
        : ({ measure, fiscalYear }) => `${measure} ${fiscalYear}`,
  };
}

/** A cell without a measure holds all that are asked for. */
const isPicked = ({ measures, level }: Pick, { measure, reporter }: Cell): boolean =>
  (measure === null || measures.includes(measure)) && (reporter === null) === (level === 'NATIONS');
