import type { AdapterCase } from '../adapter-case.ts';

/** What stands above the header, which names no column three times. */
const PREAMBLE = [
  "Transfers of major conventional arms from All countries  to All countries . Deals with deliveries made for the year range '2017' to '2020' ",
  ...Array.from({ length: 8 }, (_, line) =>
    line === 7 ? '' : `Explanation ${line + 1}, with commas.`,
  ),
  'Source: SIPRI Arms Transfers Database (c) SIPRI.',
  'Data generated: 18 May 2026 2:29:20 PM',
];

export const adapter: AdapterCase = {
  files: {
    'trade-register.csv': Buffer.from(
      [
        ...PREAMBLE,
        'Recipient,Supplier,Year of order, ,Number ordered, ,Weapon designation,Weapon description,Number delivered, ,Year(s) of delivery,status,Comments,SIPRI TIV per unit,SIPRI TIV for total order,SIPRI TIV of delivered weapons',
        'Japan,United States,2016,,2,?,Büchse,rifle,2,?,2017; 2019,New,,4.29,8.58,8.58',
        'Congo,Turkiye,2007,,24,,M-114 155mm,towed gun,24,,2007,Second hand,Second-hand; aid,0.2,4.8,4.8',
        'Hezbollah (Lebanon)*,Iran,2007,,24,,M-114 155mm,towed gun,24,,2007,New,,0.2,4.8,4.8',
        'Rebels (Lebanon)*,Soviet Union,1985,,24,,M-114 155mm,towed gun,,,,New,,0.2,4.8,',
      ].join('\n'),
      'latin1',
    ),
  },
  claims: [
    'nation/USA SUPPLIES_ARMS_TO nation/JPN',
    'nation/USA SUPPLIES_ARMS_TO nation/JPN',
    'nation/TUR SUPPLIES_ARMS_TO nation/COG',
  ],
  links: [
    '2017-01-01 to 2018-01-01: rifle, ordered 2016; in all years 2 delivered, TIV 8.58.',
    '2019-01-01 to 2020-01-01: rifle, ordered 2016; in all years 2 delivered, TIV 8.58.',
    '2007-01-01 to 2008-01-01: towed gun, ordered 2007; in all years 24 delivered, TIV 4.8.',
  ],
  problems: [
    'trade-register.csv:16:1 ENTITY_AMBIGUOUS recipient: expected what means just one Nation, or a decision, came "Rebels (Lebanon)*"',
  ],
};
