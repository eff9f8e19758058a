import type { AdapterCase } from '../adapter-case.ts';

const LIBYA = `Transmittal No. 13-74
Notice of Proposed Issuance of Letter of Offer Pursuant to Section
36(b)(1) of the Arms Export Control Act, as amended
    (i) Prospective Purchaser: Libya
    (ii) Total Estimated Value:

Major Defense Equipment*.................  $ 0 million
Other....................................  $600 million
                                          ------------------------------
  Total..................................  $600 million

    (viii) Date Report Delivered to Congress: January 22, 2014`;

const notice = (number: string, date: string, dockets: readonly string[]) => ({
  document_number: number,
  title: 'Arms Sales Notification',
  publication_date: date,
  docket_ids: dockets,
});

export const adapter: AdapterCase = {
  files: {
    'documents.json': JSON.stringify({
      count: 4,
      total_pages: 1,
      results: [
        { ...notice('2014-01988', '2014-01-31', ['Transmittal Nos. 13-74']), text: LIBYA },
        notice('2024-11111', '2024-05-20', ['Transmittal No. 24-04']),
        notice('2024-22222', '2024-06-20', ['Transmittal No. 24-0G']),
        {
          ...notice('2013-10630', '2013-05-06', ['Transmittal Nos. 13-06']),
          text: '(i) Prospective Purchaser: North Atlantic Treaty Organization\n  TOTAL.....  $1.2 billion.\n',
        },
      ],
    }),
  },
  claims: [
    'sale/DSCA-13-74 existence=exists',
    'sale/DSCA-13-74 transmittalNumber=13-74',
    'sale/DSCA-13-74 alias=Transmittal No. 13-74',
    'sale/DSCA-13-74 reference Federal-Register=2014-01988',
    'sale/DSCA-13-74 SOLD_TO nation/LBY',
    'sale/DSCA-13-74 notifiedOn=2014-01-22',
    'sale/DSCA-13-74 estimatedValueUsd=600000000',
    'sale/DSCA-24-04 existence=exists',
    'sale/DSCA-24-04 transmittalNumber=24-04',
    'sale/DSCA-24-04 alias=Transmittal No. 24-04',
    'sale/DSCA-24-04 reference Federal-Register=2024-11111',
    'sale/DSCA-13-06 existence=exists',
    'sale/DSCA-13-06 transmittalNumber=13-06',
    'sale/DSCA-13-06 alias=Transmittal No. 13-06',
    'sale/DSCA-13-06 reference Federal-Register=2013-10630',
    'sale/DSCA-13-06 SOLD_TO alliance/NATO',
    'sale/DSCA-13-06 estimatedValueUsd=1200000000',
  ],
  problems: [],
};
