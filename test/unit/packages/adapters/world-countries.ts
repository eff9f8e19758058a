import type { AdapterCase } from '../adapter-case.ts';

export const adapter: AdapterCase = {
  files: {
    'countries.json': JSON.stringify([
      {
        name: { common: 'Japan', official: 'Japan' },
        cca3: 'JPN',
        ccn3: '392',
        cioc: 'JPN',
        capital: ['Tokyo'],
        translations: { fra: { official: 'Japon', common: 'Japon' }, deu: { common: 'Japan' } },
      },
      { name: { common: 'Aruba' }, cca3: 'ABW', ccn3: '533', cioc: 'ARU', translations: {} },
    ]),
  },
  claims: [
    'nation/JPN reference UN-M49=392',
    'nation/JPN reference IOC=JPN',
    'nation/JPN alias@de=Japan',
    'nation/JPN alias@fr=Japon',
  ],
  problems: [
    'countries.json:2:1 ENTITY_UNKNOWN nation: expected a name or code of a known Nation, or a decision, came "ABW"',
  ],
};
