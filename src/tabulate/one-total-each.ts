import { firstOf, groupBy } from '../ledger/group.ts';
import { type Amounts, add } from './amounts.ts';
import { type Cell, sumOf } from './cell.ts';

/**
 * Two agencies that report the same total rival each other: it is one figure, known no better than
 * that one of them is right.
 */
export function oneTotalEach(cells: readonly Cell[]): readonly Cell[] {
  const totals = groupBy(
    cells.filter(({ reporter }) => reporter !== null),
    ({ measure, fiscalYear }) => `${measure} ${fiscalYear}`,
  );
  return [
    ...cells.filter(({ reporter }) => reporter === null),
    ...[...totals.values()].flatMap((rivals) =>
      new Set(rivals.map(({ reporter }) => reporter)).size > 1 ? [eitherOf(rivals)] : rivals,
    ),
  ];
}

function eitherOf(rivals: readonly Cell[]): Cell {
  const evidence = rivals.map(({ evidence }) => evidence);
  return {
    ...firstOf(rivals),
    amounts: [...groupBy(rivals, ({ reporter }) => String(reporter)).values()]
      .map(sumOf)
      .reduce(either),
    evidence: {
      figures: [],
      rivals: evidence.flatMap(({ figures, rivals }) => [
        ...figures.map(([, key]) => key),
        ...rivals,
      ]),
      sources: evidence.flatMap(({ sources }) => sources),
    },
  };
}

const either = (a: Amounts, b: Amounts): Amounts => ({
  ...add(a, b),
  count: 1,
  inexact: 1,
  low: a.low < b.low ? a.low : b.low,
  high: a.high === null || b.high === null ? null : a.high > b.high ? a.high : b.high,
});
