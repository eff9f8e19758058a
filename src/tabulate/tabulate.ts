import { firstOf, groupBy } from '../ledger/group.ts';
import type { Lens } from '../lens/lens.ts';
import { exactSum } from './amounts.ts';
import { type Cell, sumOf } from './cell.ts';
import { evidenceOf } from './evidence.ts';
import { keyOf } from './keys.ts';
import { oneTotalEach } from './one-total-each.ts';
import type { Question } from './question.ts';
import { rolesIn } from './roles.ts';
import { rolled } from './rolling.ts';
import type { Keys, Row } from './row.ts';
import { settled } from './settle.ts';

interface Shown {
  readonly lens: Pick<Lens, 'at' | 'certainty'>;
  readonly rollingYears: number | null;
}

/** Adds up cells row by row, sorted by key. */
export function tabulate(
  cells: readonly Cell[],
  question: Question,
  { lens, rollingYears }: Shown,
): Row[] {
  const { by } = question;
  const { isValue, isReported, coverage } = rolesIn(question);
  const groups = groupBy(
    cells
      .map(settled)
      .filter((cell) => cell !== null)
      .map((cell) => ({ cell, keys: by.map((dimension) => keyOf(dimension, cell, lens)) })),
    ({ keys }) => JSON.stringify(keys),
  );
  const rows = [...groups.values()].map((group) => {
    const within = oneTotalEach(group.map(({ cell }) => cell));
    const [value, reported] = [within.filter(isValue), within.filter(isReported)];
    return {
      keys: firstOf(group).keys,
      amounts: sumOf(value),
      ...compare(value, reported, coverage),
      evidence: evidenceOf(value),
    };
  });
  return rolled(rows, by.indexOf('FISCAL_YEAR'), rollingYears).sort((a, b) =>
    compareKeys(a.keys, b.keys),
  );
}

function compare(
  value: readonly Cell[],
  reported: readonly Cell[],
  coverage: (cell: Cell) => string,
): Pick<Row, 'reported' | 'unreconciled'> {
  const [sum, report] = [exactSum(sumOf(value)), exactSum(sumOf(reported))];
  const covered = (cells: readonly Cell[]) => [...new Set(cells.map(coverage))].sort().join();
  const isSame = covered(value) === covered(reported);
  return {
    reported: report,
    unreconciled: sum !== null && report !== null && isSame ? report - sum : null,
  };
}

/** What cannot be said comes last. */
function compareKeys(a: Keys, b: Keys): number {
  for (const [index, key] of a.entries()) {
    const other = b[index] ?? null;
    if (key === other) continue;
    if (key === null || other === null) return key === null ? 1 : -1;
    return key < other ? -1 : 1;
  }
  return 0;
}
