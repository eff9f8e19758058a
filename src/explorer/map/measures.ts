import type { MapFigureFragment, MapMeasuresQuery, Measure } from '../generated/graphql.ts';
import { dollars, fieldLabel } from '../words/labels.ts';

/** Arms sales are no observations, but told by year and buyer all the same. */
export const SALES = 'SALES';

export type Choice = Measure | typeof SALES;

/** Measures of which sources give amounts for single nations, the most asked for first. */
export const measures = [
  'FMS_CUSTOMER_SALES',
  'FMF',
  'IMET',
  'INCLE',
  'NADR',
  'PKO',
  'DELIVERIES',
  'DCS_AUTHORIZATIONS',
  'FMF_OBLIGATED',
  'IMET_OBLIGATED',
  'INCLE_OBLIGATED',
  'NADR_OBLIGATED',
  'PKO_OBLIGATED',
  'FMF_DISBURSED',
  'IMET_DISBURSED',
  'INCLE_DISBURSED',
  'NADR_DISBURSED',
  'PKO_DISBURSED',
  'SECURITY_AID',
  'ARMS_SALES_NOTIFIED',
  'ARMS_SALES_AUTHORIZED',
  'ARMS_SALES_DELIVERED',
] as const satisfies readonly Measure[];

export const choices: readonly Choice[] = [SALES, ...measures];

const names: Readonly<Partial<Record<Choice, string>>> = {
  SALES: 'Arms sales notified to Congress',
  FMS_CUSTOMER_SALES: 'Foreign Military Sales to the largest customers',
  FMF: 'Foreign Military Financing',
  IMET: 'Military education and training (IMET)',
  INCLE: 'Narcotics control and law enforcement (INCLE)',
  NADR: 'Nonproliferation, anti-terrorism, demining (NADR)',
  PKO: 'Peacekeeping operations (PKO)',
  DCS_AUTHORIZATIONS: 'Direct commercial sales authorized',
};

export const measureLabel = (choice: Choice): string =>
  names[choice] ??
  fieldLabel(choice).replace(/^(Fmf|Imet|Incle|Nadr|Pko)/, (name) => name.toUpperCase());

const isYear = (text: string | undefined): text is string => /^\d{4}$/.test(text ?? '');

/** The years of which there are figures of nations, by measure, the last first. */
export function yearsOf({ graph }: MapMeasuresQuery): ReadonlyMap<Choice, readonly number[]> {
  const rows = [
    ...graph.tabulate.rows.map(({ keys: [name, year], count }) => ({ name, year, count })),
    ...graph.tabulateArmsSales.rows.map(({ keys: [year], count }) => ({
      name: SALES,
      year,
      count,
    })),
  ].filter(({ year, count }) => count > 0 && isYear(year));
  const yearsIn = (choice: Choice) =>
    rows.filter(({ name }) => name === choice).map(({ year }) => Number(year));
  return new Map(
    choices
      .map((choice) => [choice, yearsIn(choice).toSorted((one, other) => other - one)] as const)
      .filter(([, years]) => years.length > 0),
  );
}

/** An amount of a nation; null where it is not known what it is at least. */
export interface Figure {
  readonly key: string | null;
  readonly name: string;
  readonly amount: number | null;
  readonly isExact: boolean;
  readonly words: string;
}

export function figureOf({ keys, entities, value, atLeast }: MapFigureFragment): Figure {
  const [entity] = entities;
  const bound = atLeast === null ? 'amount unknown' : `at least ${dollars(atLeast)}`;
  return {
    key: entity?.key ?? null,
    name: entity?.name ?? `${keys[0] === 'UNDETERMINED' ? 'Several buyers' : keys[0]}`,
    amount: value ?? atLeast,
    isExact: value !== null,
    words: value === null ? bound : dollars(value),
  };
}
