import { funding, type Measure } from '../model/measures.ts';

export const dimensions = [
  'FISCAL_YEAR',
  'NATION',
  'REGION',
  'COMMAND_AT_LENS',
  'COMMAND_AT_PERIOD',
  'STAGE',
  'SOURCE',
  'MEASURE',
] as const;
export type Dimension = (typeof dimensions)[number];

export const bases = ['REPORTED', 'SUM_OF_NATIONS', 'SUM_OF_FUNDING'] as const;
export type Basis = (typeof bases)[number];

/** What a table is to add up, and what tells its rows apart. */
export type Question = ObservationQuestion | SaleQuestion;

export interface ObservationQuestion {
  readonly of: 'observations';
  readonly measures: readonly Measure[];
  readonly by: readonly Dimension[];
  readonly basis: Basis;
}

interface SaleQuestion {
  readonly of: 'arms sales';
  readonly by: readonly Dimension[];
}

/** Whose figures: an agency's for all nations together, or those of nations. */
export type Level = 'ALL' | 'NATIONS';

/** Figures to add: of these measures, at this level. */
export interface Pick {
  readonly measures: readonly Measure[];
  readonly level: Level;
}

const byPlace: readonly Dimension[] = ['NATION', 'REGION', 'COMMAND_AT_LENS', 'COMMAND_AT_PERIOD'];

export const isByPlace = (by: readonly Dimension[]): boolean =>
  by.some((dimension) => byPlace.includes(dimension));

/** Whether each row is of something that sources report an amount for. */
export const isReported = (by: readonly Dimension[]): boolean =>
  by.includes('NATION') || !isByPlace(by);

/** Which figures make up the value, and which are reported for just the same. */
export function picksOf({ measures, by, basis }: ObservationQuestion): {
  readonly value: Pick;
  readonly reported: Pick | null;
} {
  const level: Level = isByPlace(by) ? 'NATIONS' : 'ALL';
  const reported = isReported(by) ? { measures, level } : null;
  switch (basis) {
    case 'REPORTED':
      return { value: { measures, level }, reported };
    case 'SUM_OF_NATIONS':
      return { value: { measures, level: 'NATIONS' }, reported };
    case 'SUM_OF_FUNDING':
      return { value: { measures: funding.parts, level }, reported };
  }
}
