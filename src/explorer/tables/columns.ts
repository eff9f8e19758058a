import type { Dimension, Measure, RowFragment } from '../generated/graphql.ts';
import { fieldLabel } from '../words/labels.ts';
import { dimensionLabels, measureLabels } from '../words/measures.ts';
import type { Choice, Sort } from './choice.ts';

/** A row of either table: arms sales have nothing reported to compare with, and no rivals. */
export type Row = RowFragment & {
  readonly reported?: number | null;
  readonly unreconciled?: number | null;
  readonly rivals?: readonly { readonly id: string }[];
};

/** Null where there is no figure, which is not 0. */
export type Cell = string | number | null;

export interface Column {
  readonly id: string;
  readonly label: string;
  readonly unit: 'US$' | null;
  /** Where the column is one of those that tell the rows apart. */
  readonly dimension: Dimension | null;
  readonly cell: (row: Row) => Cell;
}

export const UNDETERMINED = 'UNDETERMINED';

/** What a key of a row is called. */
export function keyInWords(dimension: Dimension, key: string, name: string | undefined): string {
  if (key === UNDETERMINED) return 'undetermined';
  if (dimension === 'MEASURE') return measureLabels[key as Measure];
  return dimension === 'STAGE' ? fieldLabel(key) : (name ?? key);
}

export const keysInWords = (by: readonly Dimension[], { keys, entities }: Row): readonly string[] =>
  by.map((dimension, at) => keyInWords(dimension, keys[at] ?? '', entities[at]?.name));

const dollarColumn = (id: keyof Row, label: string): Column => ({
  id,
  label,
  unit: 'US$',
  dimension: null,
  cell: (row) => {
    const figure = row[id] as number | null | undefined;
    // Averages are not of whole dollars.
    return typeof figure === 'number' ? Math.round(figure) : null;
  },
});

const countColumn = (id: string, label: string, cell: (row: Row) => number): Column => ({
  id,
  label,
  unit: null,
  dimension: null,
  cell,
});

const isBound = ({ value, atLeast, atMost }: Row): boolean =>
  value === null && (atLeast !== null || atMost !== null);

/** What a table shows: bounds, rivals and what is reported only where there are any. */
export function columnsOf(
  by: readonly Dimension[],
  rows: readonly Row[],
  rolling: number | null,
  ofSales: boolean,
): readonly Column[] {
  const compares = rows.some(({ reported, value }) => (reported ?? value) !== value);
  return [
    ...by.map(
      (dimension, at): Column => ({
        id: dimension,
        label: dimensionLabels[dimension],
        unit: null,
        dimension,
        cell: (row) => keysInWords(by, row)[at] ?? null,
      }),
    ),
    dollarColumn('value', 'Value'),
    ...(rows.some(isBound)
      ? [dollarColumn('atLeast', 'At least'), dollarColumn('atMost', 'At most')]
      : []),
    ...(rolling === null ? [] : [dollarColumn('rolling', `Average of ${rolling} years`)]),
    ...(compares
      ? [dollarColumn('reported', 'Reported'), dollarColumn('unreconciled', 'Reported less value')]
      : []),
    countColumn('count', ofSales ? 'Sales' : 'Figures', ({ count }) => count),
    ...(rows.some(({ rivals = [] }) => rivals.length > 0)
      ? [countColumn('rivals', 'Rivals', ({ rivals = [] }) => rivals.length)]
      : []),
    countColumn('sourceCount', 'Sources', ({ sourceCount }) => sourceCount),
  ];
}

/** Years as they follow, all else the largest first. */
export const sortOf = ({ sort, by }: Pick<Choice, 'sort' | 'by'>): Sort =>
  sort ??
  (by.includes('FISCAL_YEAR')
    ? { column: by[0] ?? '', descending: false }
    : { column: 'value', descending: true });

/** What has no figure, or cannot be said, comes last whichever way; ties stay as the API has them. */
export function sorted(
  rows: readonly Row[],
  columns: readonly Column[],
  { column, descending }: Sort,
): readonly Row[] {
  const by = columns.find(({ id }) => id === column);
  if (!by) return rows;
  const isLast = (cell: Cell) => cell === null || cell === keyInWords('NATION', UNDETERMINED, '');
  return rows.toSorted((a, b) => {
    const [one, other] = [by.cell(a), by.cell(b)];
    if (isLast(one) || isLast(other)) return Number(isLast(one)) - Number(isLast(other));
    return compare(one, other) * (descending ? -1 : 1);
  });
}

const compare = (one: Cell, other: Cell): number =>
  typeof one === 'number' && typeof other === 'number'
    ? one - other
    : String(one).localeCompare(String(other), 'en', { numeric: true });

/** Whether rows are parts of a whole: different measures, stages and sources count the same dollars again. */
export const addsUp = (by: readonly Dimension[]): boolean =>
  !by.some((dimension) => ['MEASURE', 'STAGE', 'SOURCE'].includes(dimension));

/** The sum of all rows under a column; null where it has none, or one row has no figure. */
export function totalOf(rows: readonly Row[], { id, cell }: Column): number | null {
  if (!['value', 'atLeast', 'count'].includes(id) || rows.length === 0) return null;
  const figures = rows.map(cell);
  if (!figures.every((figure) => typeof figure === 'number')) return null;
  const sum = figures.reduce((total, figure) => total + figure, 0);
  return Number.isSafeInteger(sum) ? sum : null;
}
