import type { AdapterCase } from '../adapter-case.ts';

/** As in the file of 2022; that of 2025 has five more. */
const HEADER = [
  'Country ID,Country Code,Country Name,Region ID,Region Name,Income Group ID,Income Group Name,Income Group Acronym',
  'Managing Agency ID,Managing Agency Acronym,Managing Agency Name,Managing Sub-agency or Bureau ID',
  'Managing Sub-agency or Bureau Acronym,Managing Sub-agency or Bureau Name,Implementing Partner Category ID',
  'Implementing Partner Category Name,Implementing Partner Sub-category ID,Implementing Partner Sub-category Name',
  'Implementing Partner ID,Implementing Partner Name,International Category ID,International Category Name',
  'International Sector Code,International Sector Name,International Purpose Code,International Purpose Name',
  'US Category ID,US Category Name,US Sector ID,US Sector Name,Submission ID,Funding Acount ID,Funding Account Name',
  'Funding Agency ID,Funding Agency Name,Funding Agency Acronym,Foreign Assistance Objective ID',
  'Foreign Assistance Objective Name,Aid Type Group ID,Aid Type Group Name,Activity ID,Activity Name',
  'Activity Description,Activity Project Number,Activity Start Date,Activity End Date,Transaction Type ID',
  'Transaction Type Name,Fiscal Year,Current Dollar Amount,Constant Dollar Amount',
].join(',');

const TAIWAN = '158,TWN,Taiwan,1,East Asia and Oceania,4,High Income Country,HIC';
const EGYPT = '818,EGY,Egypt,2,Middle East and North Africa,2,Lower Middle Income Country,LMIC';
const DSCA =
  '7,DOD,Department of Defense,16,DSCA,Defense Security Cooperation Agency,1,Government,Government - United States,1,1000003,U.S. Government - Department of Defense,3,Governance,152,"Conflict, Peace, and Security",15210,Security system management and reform,,,3,Stabilization Operations and Security Sector Reform,27';
const IMET =
  '11x1081,International Military Education and Training,2,Department of State,STATE,2,Military,4,Technical Assistance,30652,DOD - IMET';
const FMF =
  '11x1082,Foreign Military Financing Program,2,Department of State,STATE,2,Military,3,Project-Type,1,DOD - FMF';
const LOANS =
  '11x1085,"Foreign Military Financing, Direct Loan Program Account",2,Department of State,STATE,2,Military,3,Project-Type,30656,Loans';
const [OBLIGATED, DISBURSED] = ['2,Obligations', '3,Disbursements'];
const WORLD = '998,WLD,World,9,World,,,';

const row = (country: string, account: string, type: string, rest: string): string =>
  [country, DSCA, account, '"A course, of some days",NULL,,8/28/19', type, rest].join(',');

export const adapter: AdapterCase = {
  files: {
    'us_foreign_aid_complete.csv': [
      HEADER,
      row(TAIWAN, LOANS, OBLIGATED, '1978,23500000,75733161'),
      row(TAIWAN, IMET, OBLIGATED, '1978,545000,1756365'),
      row(TAIWAN, IMET, OBLIGATED, '1977,457000,1572067'),
      row(EGYPT, FMF, OBLIGATED, '2019,1300000000,1315000000'),
      row(EGYPT, FMF, OBLIGATED, '2019,-3000000,-3035000'),
      row(EGYPT, FMF, DISBURSED, '2019,1178000000,1192000000'),
      row(EGYPT, IMET, DISBURSED, '2019,-20,-20'),
      row(WORLD, FMF, OBLIGATED, '2019,70000000,70800000'),
      row(EGYPT, FMF, OBLIGATED, '1976tq,1,1'),
    ].join('\n'),
  },
  claims: [
    'nation/TWN IMET_OBLIGATED 1978=545000..545000',
    'nation/TWN IMET_OBLIGATED 1977=457000..457000',
    'nation/EGY FMF_OBLIGATED 2019=1297000000..1297000000',
    'nation/EGY FMF_DISBURSED 2019=1178000000..1178000000',
    'nation/EGY IMET_DISBURSED 2019=-20..-20',
  ],
  problems: [],
};
