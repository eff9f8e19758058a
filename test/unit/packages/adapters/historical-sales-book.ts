import type { AdapterCase } from '../adapter-case.ts';

export const adapter: AdapterCase = {
  files: {
    'agreements.csv': [
      'Country,FY1950,FY2009,FY2010,FY1950-FY2010',
      'Australia,-,"818,687","$1,503,206","2,321,893"',
      'Atlantis,,1,,1',
      'Total,-,"818,688","1,503,206","2,321,894"',
    ].join('\n'),
    'deliveries.csv': 'Country,2009,2010\nAustralia,"613,600",(25)\nNATO,,7.5\n',
  },
  claims: [
    'nation/AUS AGREEMENTS 2009=818687000..818687000',
    'nation/AUS AGREEMENTS 2010=1503206000..1503206000',
    'alliance/NATO DELIVERIES 2010=7500..7500',
  ],
  problems: [
    'agreements.csv:3:1 ENTITY_UNKNOWN buyer: expected a name or code of a known Nation or Alliance, or a decision, came "Atlantis"',
    'deliveries.csv:2:21 CLAIM_INVALID claims[0].amount.low: expected no negative amount, came -25000',
  ],
};
