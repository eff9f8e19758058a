import type { Basis, Dimension, Measure } from '../generated/graphql.ts';

/** In the order in which they are offered; what each counts is the schema's to say. */
export const measureLabels: Readonly<Record<Measure, string>> = {
  IMPLEMENTED_SALES: 'Implemented sales, all who pay',
  FMS_TOTAL: 'FMS system, as State totals it',
  FMS_SYSTEM_SALES: 'FMS system, as DSCA is quoted',
  FMS_PROGRAM: 'FMS programme alone',
  NON_FMS_CASES: 'Cases that are not FMS',
  AGREEMENTS: 'FMS agreements signed',
  FMS_CUSTOMER_SALES: 'FMS to its largest customers',
  MAJOR_IMPLEMENTED_CASE: 'Large implemented cases',
  PARTNER_FUNDED: 'Paid by partners',
  FMF_FUNDED: 'Paid from FMF',
  OTHER_US_FUNDED: 'Paid from other US programmes',
  NOTIFIED_OR_REGISTERED: 'Notified or registered deals',
  DELIVERIES: 'FMS deliveries',
  DCS_AUTHORIZATIONS: 'Commercial licences (DCS)',
  FMF: 'FMF',
  IMET: 'IMET',
  PKO: 'PKO',
  INCLE: 'INCLE',
  NADR: 'NADR',
  FMF_OBLIGATED: 'FMF obligated',
  IMET_OBLIGATED: 'IMET obligated',
  PKO_OBLIGATED: 'PKO obligated',
  INCLE_OBLIGATED: 'INCLE obligated',
  NADR_OBLIGATED: 'NADR obligated',
  FMF_DISBURSED: 'FMF disbursed',
  IMET_DISBURSED: 'IMET disbursed',
  PKO_DISBURSED: 'PKO disbursed',
  INCLE_DISBURSED: 'INCLE disbursed',
  NADR_DISBURSED: 'NADR disbursed',
  SECURITY_AID: 'Security aid (Security Assistance Monitor)',
  ARMS_SALES_NOTIFIED: 'Arms sales notified (Security Assistance Monitor)',
  ARMS_SALES_AUTHORIZED: 'Arms sales authorized (Security Assistance Monitor)',
  ARMS_SALES_DELIVERED: 'Arms delivered (Security Assistance Monitor)',
};

export const dimensionLabels: Readonly<Record<Dimension, string>> = {
  NATION: 'Nation',
  FISCAL_YEAR: 'Fiscal year',
  REGION: 'Region',
  COMMAND_AT_PERIOD: 'Command as then',
  COMMAND_AT_LENS: 'Command as on the date',
  MEASURE: 'Measure',
  STAGE: 'Stage',
  SOURCE: 'Source',
};

export const basisLabels: Readonly<Record<Basis, string>> = {
  REPORTED: 'As reported',
  SUM_OF_NATIONS: 'Sum of single nations',
  SUM_OF_FUNDING: 'Sum by who pays',
};
