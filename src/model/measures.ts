export const stages = [
  'BUDGETED',
  'OBLIGATED',
  'DISBURSED',
  'NOTIFIED',
  'AUTHORIZED',
  'AGREED',
  'IMPLEMENTED',
  'DELIVERED',
] as const;
export type Stage = (typeof stages)[number];

/** What came back is taken off: an amount is below zero where more did in the year. */
const NET: readonly Stage[] = ['OBLIGATED', 'DISBURSED'];

interface MeasureRule {
  readonly stage: Stage;
  /** Figures of one family count the same thing under different definitions: rivals, never summands. */
  readonly family: string;
  readonly definition: string;
}

/** What an amount counts. All are nominal US dollars for a US fiscal year. */
const rules = {
  AGREEMENTS: {
    stage: 'AGREED',
    family: 'FMS',
    definition: 'Value of Foreign Military Sales agreements signed in the year.',
  },
  IMPLEMENTED_SALES: {
    stage: 'IMPLEMENTED',
    family: 'FMS',
    definition: "DSCA's yearly total of implemented cases, whoever pays for them.",
  },
  FMS_PROGRAM: {
    stage: 'IMPLEMENTED',
    family: 'FMS',
    definition:
      'Government-to-government Foreign Military Sales only, without pseudo-FMS cases that build partner capacity.',
  },
  FMS_TOTAL: {
    stage: 'IMPLEMENTED',
    family: 'FMS',
    definition:
      'Articles, services and security cooperation activities under the Foreign Military Sales system, as the State Department or the press totals them.',
  },
  FMS_SYSTEM_SALES: {
    stage: 'IMPLEMENTED',
    family: 'FMS',
    definition:
      "DSCA's figure of sales through the FMS system as quoted by others; lower than State's.",
  },
  NON_FMS_CASES: {
    stage: 'IMPLEMENTED',
    family: 'NON_FMS_CASES',
    definition: 'Pseudo-FMS and other security cooperation cases that the United States pays for.',
  },
  PARTNER_FUNDED: {
    stage: 'IMPLEMENTED',
    family: 'PARTNER_FUNDED',
    definition: 'The part of the sales total that partners pay for themselves.',
  },
  FMF_FUNDED: {
    stage: 'IMPLEMENTED',
    family: 'FMF_FUNDED',
    definition: 'The part of the sales total paid from Foreign Military Financing.',
  },
  OTHER_US_FUNDED: {
    stage: 'IMPLEMENTED',
    family: 'OTHER_US_FUNDED',
    definition: 'The part of the sales total paid from other US programmes and authorities.',
  },
  FMS_CUSTOMER_SALES: {
    stage: 'IMPLEMENTED',
    family: 'FMS',
    definition: 'Sales to one customer, as DSCA names its largest customers of the year.',
  },
  MAJOR_IMPLEMENTED_CASE: {
    stage: 'IMPLEMENTED',
    family: 'MAJOR_IMPLEMENTED_CASE',
    definition: 'One large case implemented in the year.',
  },
  NOTIFIED_OR_REGISTERED: {
    stage: 'NOTIFIED',
    family: 'NOTIFIED_OR_REGISTERED',
    definition: 'Sum of the deals that a list names for the year; not implemented sales.',
  },
  DELIVERIES: {
    stage: 'DELIVERED',
    family: 'DELIVERIES',
    definition: 'Deliveries under Foreign Military Sales (section 655 report).',
  },
  DCS_AUTHORIZATIONS: {
    stage: 'AUTHORIZED',
    family: 'DCS',
    definition: 'Direct commercial sales licences; not Foreign Military Sales.',
  },
  FMF: {
    stage: 'BUDGETED',
    family: 'FMF',
    definition: 'Foreign Military Financing in the State Department budget tables.',
  },
  IMET: {
    stage: 'BUDGETED',
    family: 'IMET',
    definition:
      'International Military Education and Training in the State Department budget tables.',
  },
  PKO: {
    stage: 'BUDGETED',
    family: 'PKO',
    definition: 'Peacekeeping Operations account in the State Department budget tables.',
  },
  INCLE: {
    stage: 'BUDGETED',
    family: 'INCLE',
    definition:
      'International Narcotics Control and Law Enforcement in the State Department budget tables.',
  },
  NADR: {
    stage: 'BUDGETED',
    family: 'NADR',
    definition:
      'Nonproliferation, Anti-terrorism, Demining and Related Programs in the State Department budget tables.',
  },
  FMF_OBLIGATED: {
    stage: 'OBLIGATED',
    family: 'FMF_OBLIGATED',
    definition:
      'Foreign Military Financing that agencies committed themselves in the year to pay, less what they took back.',
  },
  IMET_OBLIGATED: {
    stage: 'OBLIGATED',
    family: 'IMET_OBLIGATED',
    definition:
      'International Military Education and Training that agencies committed themselves in the year to pay, less what they took back.',
  },
  PKO_OBLIGATED: {
    stage: 'OBLIGATED',
    family: 'PKO_OBLIGATED',
    definition:
      'Peacekeeping Operations account that agencies committed themselves in the year to pay, less what they took back.',
  },
  INCLE_OBLIGATED: {
    stage: 'OBLIGATED',
    family: 'INCLE_OBLIGATED',
    definition:
      'International Narcotics Control and Law Enforcement that agencies committed themselves in the year to pay, less what they took back.',
  },
  NADR_OBLIGATED: {
    stage: 'OBLIGATED',
    family: 'NADR_OBLIGATED',
    definition:
      'Nonproliferation, Anti-terrorism, Demining and Related Programs that agencies committed themselves in the year to pay, less what they took back.',
  },
  FMF_DISBURSED: {
    stage: 'DISBURSED',
    family: 'FMF_DISBURSED',
    definition: 'Foreign Military Financing that agencies paid in the year, less what came back.',
  },
  IMET_DISBURSED: {
    stage: 'DISBURSED',
    family: 'IMET_DISBURSED',
    definition:
      'International Military Education and Training that agencies paid in the year, less what came back.',
  },
  PKO_DISBURSED: {
    stage: 'DISBURSED',
    family: 'PKO_DISBURSED',
    definition:
      'Peacekeeping Operations account that agencies paid in the year, less what came back.',
  },
  INCLE_DISBURSED: {
    stage: 'DISBURSED',
    family: 'INCLE_DISBURSED',
    definition:
      'International Narcotics Control and Law Enforcement that agencies paid in the year, less what came back.',
  },
  NADR_DISBURSED: {
    stage: 'DISBURSED',
    family: 'NADR_DISBURSED',
    definition:
      'Nonproliferation, Anti-terrorism, Demining and Related Programs that agencies paid in the year, less what came back.',
  },
  SECURITY_AID: {
    stage: 'BUDGETED',
    family: 'SECURITY_AID',
    definition:
      'Security aid under all programmes of the State and Defense Departments, as the Security Assistance Monitor adds it up from budget documents: actual, estimated or requested.',
  },
  ARMS_SALES_NOTIFIED: {
    stage: 'NOTIFIED',
    family: 'ARMS_SALES_NOTIFIED',
    definition:
      'Arms sales notified to Congress in the year, as the Security Assistance Monitor adds them up; may never become sales.',
  },
  ARMS_SALES_AUTHORIZED: {
    stage: 'AUTHORIZED',
    family: 'ARMS_SALES_AUTHORIZED',
    definition:
      'Arms sales authorized in the year, commercial licences and what is reported of Foreign Military Sales together, as the Security Assistance Monitor adds them up.',
  },
  ARMS_SALES_DELIVERED: {
    stage: 'DELIVERED',
    family: 'ARMS_SALES_DELIVERED',
    definition:
      'Arms delivered in the year, under commercial licences and Foreign Military Sales together, as the Security Assistance Monitor adds them up.',
  },
} as const satisfies Record<string, MeasureRule>;

export type Measure = keyof typeof rules;

export const measures = Object.keys(rules) as readonly Measure[];

export const measureRule = (measure: Measure): MeasureRule => rules[measure];

export const isNet = (measure: Measure): boolean => NET.includes(rules[measure].stage);

/** Measures of one family count the same thing: measure → family's measures. */
export const families: Readonly<Record<string, readonly Measure[]>> = Object.fromEntries(
  measures.map((measure) => [
    measure,
    measures.filter((other) => rules[other].family === rules[measure].family),
  ]),
);

interface Sum {
  readonly parts: readonly Measure[];
  /** Measures that hold all of the parts already. */
  readonly totals: readonly Measure[];
}

/** The sales total by who pays for it. */
export const funding: Sum = {
  parts: ['PARTNER_FUNDED', 'FMF_FUNDED', 'OTHER_US_FUNDED'],
  totals: ['IMPLEMENTED_SALES', 'FMS_TOTAL'],
};

/** All measures that may be added up; no others may. */
const sums: readonly Sum[] = [
  funding,
  { parts: ['FMS_PROGRAM', 'NON_FMS_CASES'], totals: funding.totals },
  { parts: ['FMF', 'IMET', 'PKO', 'INCLE', 'NADR'], totals: ['SECURITY_AID'] },
  {
    parts: [
      'FMF_OBLIGATED',
      'IMET_OBLIGATED',
      'PKO_OBLIGATED',
      'INCLE_OBLIGATED',
      'NADR_OBLIGATED',
    ],
    totals: [],
  },
  {
    parts: [
      'FMF_DISBURSED',
      'IMET_DISBURSED',
      'PKO_DISBURSED',
      'INCLE_DISBURSED',
      'NADR_DISBURSED',
    ],
    totals: [],
  },
];

/** Why these measures do not add up; null if they do. */
export function whyNotAdded(asked: readonly Measure[]): string | null {
  for (const [index, one] of asked.entries()) {
    for (const other of asked.slice(index + 1)) {
      const reason = sums.some(({ parts }) => parts.includes(one) && parts.includes(other))
        ? null
        : whyApart(one, other);
      if (reason !== null) return reason;
    }
  }
  return null;
}

function whyApart(one: Measure, other: Measure): string {
  const isPartOf = (part: Measure, total: Measure) =>
    sums.some(({ parts, totals }) => parts.includes(part) && totals.includes(total));
  const both = `${one} and ${other}`;
  if (isPartOf(one, other)) return `${one} is a part of ${other} and would count twice`;
  if (isPartOf(other, one)) return `${other} is a part of ${one} and would count twice`;
  if (rules[one].family === rules[other].family) {
    return `${both} count the same thing under different definitions`;
  }
  const [stage, otherStage] = [rules[one].stage, rules[other].stage];
  return stage === otherStage
    ? `${both} are not parts of one total`
    : `${one} counts what is ${stage}, ${other} what is ${otherStage}`;
}
