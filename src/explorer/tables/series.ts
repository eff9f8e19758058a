import type { Dimension } from '../generated/graphql.ts';
import { addsUp, keysInWords, type Row } from './columns.ts';

/** What a chart can tell apart by colour. */
const MOST_SERIES = 7;
const MOST_BARS = 20;
const OTHERS = 'all others';

export interface Mark {
  readonly series: string;
  readonly label: string;
  readonly year: number | null;
  /** The value, or the least that it is. */
  readonly dollars: number;
  readonly rolling: number | null;
  readonly isExact: boolean;
}

export interface Chart {
  /** Bars of amounts on each other, lines beside each other where they are no parts of a whole, or ranked bars. */
  readonly kind: 'stack' | 'lines' | 'ranking';
  readonly marks: readonly Mark[];
  readonly series: readonly string[];
  /** What it leaves out, in words. */
  readonly notes: readonly string[];
}

/** How a table is drawn: by year if it has years, otherwise as a ranking in the table's order. */
export function chartOf(by: readonly Dimension[], rows: readonly Row[], rolls: boolean): Chart {
  const years = by.indexOf('FISCAL_YEAR');
  const marks = rows.flatMap((row) => markOf(by, row, years));
  const notes = [
    ...left(rows.length - marks.length, years < 0 ? 'figure' : 'figure or fiscal year'),
    ...(marks.some(({ isExact }) => !isExact)
      ? ['What is pale is not exact: the least that it is.']
      : []),
  ];
  return years < 0 ? ranking(marks, notes) : byYear(marks, notes, addsUp(by), rolls);
}

const left = (count: number, what: string): readonly string[] =>
  count === 0 ? [] : [`${count} ${count === 1 ? 'row' : 'rows'} without a ${what} not drawn.`];

function markOf(by: readonly Dimension[], row: Row, years: number): readonly Mark[] {
  const dollars = row.value ?? row.atLeast;
  const year = years < 0 ? null : Number(row.keys[years]);
  if (dollars === null || Number.isNaN(year)) return [];
  const label = keysInWords(by, row)
    .filter((_words, at) => at !== years)
    .join(' · ');
  const { rolling } = row;
  return [{ series: label, label, year, dollars, rolling, isExact: row.value !== null }];
}

const ranking = (marks: readonly Mark[], notes: readonly string[]): Chart => ({
  kind: 'ranking',
  marks: marks.slice(0, MOST_BARS).map((mark) => ({ ...mark, series: '' })),
  series: [],
  notes: [
    ...(marks.length > MOST_BARS
      ? [`The first ${MOST_BARS} rows of ${marks.length}, in the table’s order.`]
      : []),
    ...notes,
  ],
});

function byYear(
  marks: readonly Mark[],
  notes: readonly string[],
  adds: boolean,
  rolls: boolean,
): Chart {
  const sums = new Map<string, number>();
  for (const { series, dollars } of marks) sums.set(series, (sums.get(series) ?? 0) + dollars);
  const largest = [...sums].toSorted((a, b) => b[1] - a[1]).map(([series]) => series);
  const shown = largest.slice(0, MOST_SERIES);
  const rest = largest.length - shown.length;
  const isOne = largest.length === 1;
  if (isOne || (adds && !rolls)) {
    return {
      kind: 'stack',
      marks: merged(marks, shown),
      series: isOne ? [] : [...shown, ...(rest > 0 ? [OTHERS] : [])],
      notes,
    };
  }
  const drawn = marks.filter(({ series }) => shown.includes(series));
  return {
    kind: 'lines',
    marks: rolls
      ? drawn.flatMap((mark) =>
          mark.rolling === null ? [] : [{ ...mark, dollars: mark.rolling, isExact: true }],
        )
      : drawn,
    series: shown,
    notes: [
      ...(rolls ? ['Lines are the averages.'] : []),
      ...(rest > 0 ? [`The ${shown.length} largest of ${largest.length}.`] : []),
      ...notes,
    ],
  };
}

/** Those beyond what colours can tell apart, added up for each year. */
function merged(marks: readonly Mark[], shown: readonly string[]): readonly Mark[] {
  const named = marks.filter(({ series }) => shown.includes(series));
  const others = new Map<number | null, Mark>();
  for (const mark of marks) {
    if (shown.includes(mark.series)) continue;
    const before = others.get(mark.year);
    others.set(mark.year, {
      ...mark,
      series: OTHERS,
      label: OTHERS,
      rolling: null,
      dollars: mark.dollars + (before?.dollars ?? 0),
      isExact: mark.isExact && (before?.isExact ?? true),
    });
  }
  return [...named, ...others.values()];
}
