import type { AdapterCase } from '../adapter-case.ts';

export const adapter: AdapterCase = {
  files: {
    'unroca.json': JSON.stringify([
      {
        table: 'major_export',
        year: '2015',
        exporter: 'Japan',
        importer: 'Congo',
        category: 'Combat aircraft',
        num_items: '2',
        state_of_origin: '',
        intermediate_locations: '',
        description: '',
        comments: '',
      },
      {
        table: 'small_arms_import',
        year: '2015',
        exporter: 'Germany',
        importer: 'Japan',
        category: 'Rifles',
        num_items: '',
        description: 'Sporting rifles',
      },
      {
        table: 'major_import',
        year: '2015',
        exporter: 'Germany',
        importer: 'Japan',
        category: 'Warships',
        num_items: '0',
      },
      { table: 'military_holdings', year: '2015', country: 'Japan', category: 'Warships' },
      {
        table: 'major_export',
        year: '2015',
        exporter: 'Germany',
        importer: 'Various',
        category: 'Warships',
        num_items: '1',
      },
    ]),
  },
  claims: ['nation/JPN SUPPLIES_ARMS_TO nation/COG', 'nation/DEU SUPPLIES_ARMS_TO nation/JPN'],
  links: [
    '2015-01-01 to 2016-01-01: 2 items, as the exporter reported.',
    '2015-01-01 to 2016-01-01: An unknown number of items, as the importer reported. Sporting rifles',
  ],
  problems: [
    'unroca.json:5:4 ENTITY_UNKNOWN recipient: expected a name or code of a known Nation, or a decision, came "Various"',
  ],
};
