import type { Measure } from '../model/measures.ts';

const BILLION = 1_000_000_000;

/** Sales for 117.9 billion in fiscal year 2024, the highest year of all nations by any definition. */
const SALES = 240 * BILLION;
/** Licences for 200.8 billion, the highest year the State Department reported. */
const LICENCES = 400 * BILLION;

/**
 * The most US dollars that an amount for a fiscal year can well be: about twice the highest total for all
 * nations. A slip by a power of ten in a large figure, or thousands taken for dollars, lies above it.
 */
export const mostPlausible: Readonly<Record<Measure, number>> = {
  AGREEMENTS: SALES,
  IMPLEMENTED_SALES: SALES,
  FMS_PROGRAM: SALES,
  FMS_TOTAL: SALES,
  FMS_SYSTEM_SALES: SALES,
  NON_FMS_CASES: SALES,
  PARTNER_FUNDED: SALES,
  FMF_FUNDED: SALES,
  OTHER_US_FUNDED: SALES,
  FMS_CUSTOMER_SALES: SALES,
  MAJOR_IMPLEMENTED_CASE: SALES,
  NOTIFIED_OR_REGISTERED: SALES,
  DELIVERIES: SALES,
  DCS_AUTHORIZATIONS: LICENCES,
  // The highest totals in the State Department's tables, 2008 to 2017: 5.9, 0.11, 0.50, 1.9 and 1.0 billion.
  FMF: 12 * BILLION,
  IMET: BILLION / 4,
  PKO: BILLION,
  INCLE: 4 * BILLION,
  NADR: 2 * BILLION,
  FMF_OBLIGATED: 12 * BILLION,
  IMET_OBLIGATED: BILLION / 4,
  PKO_OBLIGATED: BILLION,
  INCLE_OBLIGATED: 4 * BILLION,
  NADR_OBLIGATED: 2 * BILLION,
  FMF_DISBURSED: 12 * BILLION,
  IMET_DISBURSED: BILLION / 4,
  PKO_DISBURSED: BILLION,
  INCLE_DISBURSED: 4 * BILLION,
  NADR_DISBURSED: 2 * BILLION,
  // More than 19 billion in fiscal year 2015, of all nations and programmes, by the Security Assistance Monitor.
  SECURITY_AID: 40 * BILLION,
  ARMS_SALES_NOTIFIED: SALES,
  ARMS_SALES_AUTHORIZED: LICENCES,
  ARMS_SALES_DELIVERED: SALES,
};
