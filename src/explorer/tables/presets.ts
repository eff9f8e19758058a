import type { Dimension, Measure } from '../generated/graphql.ts';
import type { Choice } from './choice.ts';

interface Preset {
  readonly label: string;
  readonly measures: readonly Measure[];
  /** Where other rows would add what must not be added. */
  readonly by?: readonly Dimension[];
}

/** What is asked for most; every other choice of measures is one's own. */
export const presets: readonly Preset[] = [
  { label: 'Arms sales notified to Congress', measures: [] },
  {
    label: 'Foreign Military Sales: totals',
    measures: ['IMPLEMENTED_SALES', 'FMS_TOTAL', 'FMS_SYSTEM_SALES'],
    by: ['FISCAL_YEAR', 'MEASURE'],
  },
  {
    label: 'Foreign Military Sales: by who pays',
    measures: ['PARTNER_FUNDED', 'FMF_FUNDED', 'OTHER_US_FUNDED'],
    by: ['FISCAL_YEAR', 'MEASURE'],
  },
  {
    label: 'Foreign Military Sales: customers',
    measures: ['FMS_CUSTOMER_SALES'],
    by: ['NATION', 'FISCAL_YEAR'],
  },
  {
    label: 'Security assistance in the budget',
    measures: ['FMF', 'IMET', 'PKO', 'INCLE', 'NADR'],
  },
  {
    label: 'Security assistance obligated',
    measures: [
      'FMF_OBLIGATED',
      'IMET_OBLIGATED',
      'PKO_OBLIGATED',
      'INCLE_OBLIGATED',
      'NADR_OBLIGATED',
    ],
  },
  {
    label: 'Security assistance disbursed',
    measures: [
      'FMF_DISBURSED',
      'IMET_DISBURSED',
      'PKO_DISBURSED',
      'INCLE_DISBURSED',
      'NADR_DISBURSED',
    ],
  },
  { label: 'Foreign Military Financing (FMF)', measures: ['FMF'] },
  { label: 'Military education and training (IMET)', measures: ['IMET'] },
];

const isOf = (measures: readonly Measure[]) => (preset: Preset) =>
  preset.measures.length === measures.length &&
  preset.measures.every((measure) => measures.includes(measure));

export const presetOf = (measures: readonly Measure[]): Preset | undefined =>
  presets.find(isOf(measures));

/** What tells arms sales apart; the API refuses the rest. */
const ofSales: readonly Dimension[] = [
  'NATION',
  'FISCAL_YEAR',
  'REGION',
  'COMMAND_AT_PERIOD',
  'COMMAND_AT_LENS',
];

/** What a choice becomes with other measures: the rows stay unless they would mean nothing. */
export function withMeasures(
  choice: Choice,
  measures: readonly Measure[],
  by: readonly Dimension[] = choice.by,
): Choice {
  const kept = measures.length > 0 ? by : by.filter((dimension) => ofSales.includes(dimension));
  return {
    ...choice,
    measures,
    by: kept.length > 0 ? kept : ['NATION'],
    basis: null,
    sort: null,
  };
}
