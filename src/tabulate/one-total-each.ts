import { firstOf, groupBy } from '../ledger/group.ts';
import { type Amounts, add, exactSum } from './amounts.ts';
import { type Cell, sumOf } from './cell.ts';

/**
 * Two agencies that report the same total are one figure. Where they do not say the same they rival
 * each other, and it is known no better than that one of them is right.
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

function eitherOf(reports: readonly Cell[]): Cell {
  const sums = [...groupBy(reports, ({ reporter }) => String(reporter)).values()].map(sumOf);
  const [said, ...more] = sums.map(exactSum);
  const isAgreed = said !== null && more.every((other) => other === said);
  const evidence = reports.map(({ evidence }) => evidence);
  const figures = evidence.flatMap(({ figures }) => figures);
  const rivals = evidence.flatMap(({ rivals }) => rivals);
  return {
    ...firstOf(reports),
    amounts: isAgreed ? firstOf(sums) : sums.reduce(either),
    evidence: {
      figures: isAgreed ? figures : [],
      rivals: isAgreed ? rivals : [...figures.map(([, key]) => key), ...rivals],
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
