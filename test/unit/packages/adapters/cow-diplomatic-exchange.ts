import type { AdapterCase } from '../adapter-case.ts';

export const adapter: AdapterCase = {
  files: {
    'Diplomatic_Exchange_2006v1.csv': [
      '"ccode1","ccode2","year","DR_at_1","DR_at_2","DE","version"',
      '2,54,2000,3,0,1,2006.0999755859375',
      '2,55,1985,3,1,1,2006.0999755859375',
      '2,20,1955,9,9,1,2006.0999755859375',
      '2,40,1985,9,9,0,2006.0999755859375',
      '2,300,1914,3,3,1,2006.0999755859375',
      '20,31,1975,3,3,1,2006.0999755859375',
    ].join('\n'),
  },
  claims: [
    'nation/DMA REPRESENTED_IN nation/USA',
    'nation/GRD REPRESENTED_IN nation/USA',
    'nation/USA REPRESENTED_IN nation/GRD',
    'nation/CAN REPRESENTED_IN nation/USA',
    'nation/USA REPRESENTED_IN nation/CAN',
  ],
  links: [
    '2000-01-01 to 2001-01-01: Ambassador.',
    '1985-01-01 to 1986-01-01: Ambassador.',
    "1985-01-01 to 1986-01-01: Chargé d'affaires.",
    '1955-01-01 to 1956-01-01: Level not recorded.',
    '1955-01-01 to 1956-01-01: Level not recorded.',
  ],
  problems: [],
};
