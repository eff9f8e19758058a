import type { Dimension } from '../generated/graphql.ts';
import { type Lens, lensQuery } from '../lens/lens.ts';
import { today } from '../words/dates.ts';
import { type Choice, choiceQuery } from './choice.ts';
import type { Cell, Column, Row } from './columns.ts';

/** The table as it is shown, header first; keys stand beside the names of what has a page. */
export function csvRows(
  by: readonly Dimension[],
  columns: readonly Column[],
  rows: readonly Row[],
): readonly (readonly Cell[])[] {
  const hasKeys = by.map((_dimension, at) => rows.some(({ entities }) => entities[at]));
  const wide = columns.flatMap(({ label, unit, cell, dimension }) => {
    const at = dimension ? by.indexOf(dimension) : -1;
    return [
      { head: unit ? `${label} (${unit})` : label, cell },
      ...(hasKeys[at]
        ? [{ head: `${label} (key)`, cell: (row: Row) => row.entities[at]?.key ?? null }]
        : []),
    ];
  });
  return [wide.map(({ head }) => head), ...rows.map((row) => wide.map(({ cell }) => cell(row)))];
}

/** Says what is in the file, and through which lens it was seen. */
export function fileName(choice: Choice, lens: Lens): string {
  const { at, ...evidence } = lensQuery(lens);
  const {
    sort: _sort,
    measures = 'arms-sales',
    by = choice.by.join(),
    ...narrowed
  } = choiceQuery(choice);
  const parts = [
    measures,
    'by',
    by,
    ...Object.entries({ ...narrowed, at: at ?? today(), ...evidence }).flat(),
  ];
  return `${parts
    .join('-')
    .replace(/[^\w-]+/g, '-')
    .toLowerCase()}.csv`;
}
