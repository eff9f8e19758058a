import { fold } from '../model/fold.ts';

export const ALPHA_2 = 'ISO 3166-1 alpha-2';
export const ALPHA_3 = 'ISO 3166-1 alpha-3';
export const NUMERIC = 'ISO 3166-1 numeric';
export const M49 = 'UN M49';
export const GEC = 'GEC';
export const COW = 'COW';

/** What people call the code systems, by the system's own name. */
const called: Readonly<Record<string, readonly string[]>> = {
  [ALPHA_2]: ['ISO', 'ISO 3166', 'ISO 3166-1', 'ISO2', 'ISO2C', 'alpha-2', 'ISO alpha-2'],
  [ALPHA_3]: ['ISO', 'ISO 3166', 'ISO 3166-1', 'ISO3', 'ISO3C', 'alpha-3', 'ISO alpha-3'],
  [NUMERIC]: ['ISO', 'ISO 3166', 'ISO 3166-1', 'ISO numeric', 'ISO3N', 'M49', 'UN M49'],
  [M49]: ['M49', 'UN'],
  [GEC]: ['FIPS', 'FIPS 10-4', 'FIPS10'],
  [COW]: ['COWC', 'COWN', 'CCODE', 'Correlates of War'],
  SAMM: ['DSCA', 'DSCA buyer code'],
};

const plain = (scheme: string): string => fold(scheme).replace(/[^\p{L}\p{N}]/gu, '');

const systems = new Map<string, string[]>();
for (const [system, names] of Object.entries(called)) {
  for (const name of [system, ...names]) {
    const others = systems.get(plain(name)) ?? [];
    systems.set(plain(name), [...others, system]);
  }
}

/** The code systems that a name stands for; any other name is a system of its own. */
export const schemesCalled = (name: string): readonly string[] =>
  systems.get(plain(name)) ?? [name];

/** A code as it is compared: capitals, and numbers without leading zeros, which spreadsheets lose. */
export const plainCode = (code: string): string =>
  code
    .trim()
    .toUpperCase()
    .replace(/^0+(?=\d+$)/, '');
