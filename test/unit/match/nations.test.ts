import { describe, expect, test } from 'vitest';
import { createMatcher } from '../../../src/match/matcher.ts';
import { matcher, meant, reasonFor, seeded } from './seeded-matcher.ts';

const nation = (name: string) => meant({ type: 'Nation', name });
const coded = (code: string, scheme?: string) =>
  meant({ type: 'Nation', code, ...(scheme !== undefined && { scheme }) });

describe('a nation is found by any usual form of its name', () => {
  test.each([
    ['Turkey', 'TUR'],
    ['Türkiye', 'TUR'],
    ['TURKIYE', 'TUR'],
    ['Republic of Korea', 'KOR'],
    ['ROK', 'KOR'],
    ['Korea, South', 'KOR'],
    ['Korea (Seoul)', 'KOR'],
    ['Korea, Dem. People’s Rep.', 'PRK'],
    ['Burma', 'MMR'],
    ['Cote d’Ivoire', 'CIV'],
    ['Holy See', 'VAT'],
    ['Congo (Kinshasa)', 'COD'],
    ['Congo, the Democratic Republic of the', 'COD'],
    ['The Bahamas', 'BHS'],
    ['Bahamas, The', 'BHS'],
    ['Czechia', 'CZE'],
    ['Swaziland', 'SWZ'],
    ['Macedonia', 'MKD'],
    ['U.S.', 'USA'],
    ['United States of America', 'USA'],
    ['St. Kitts & Nevis', 'KNA'],
    ['Trinidad + Tobago', 'TTO'],
    ['Iran (Islamic Republic of)', 'IRN'],
    ['China, Republic of', 'TWN'],
    ['S. Sudan', 'SSD'],
    ['N. Korea', 'PRK'],
    ['Allemagne', 'DEU'],
    ['日本', 'JPN'],
  ])('%s', (name, iso3) => {
    expect(nation(name)).toBe(`nation/${iso3}`);
  });
});

describe('a nation is found by its code in a code system', () => {
  test.each([
    ['TU', 'GEC', 'TUR'],
    ['TU', 'SAMM', 'TUN'],
    ['TR', 'ISO', 'TUR'],
    ['tur', 'ISO3', 'TUR'],
    ['640', 'COW', 'TUR'],
    ['AUS', 'COW', 'AUT'],
    ['AU', 'FIPS', 'AUT'],
    ['AT', 'SAMM', 'AUS'],
    ['792', 'UN M49', 'TUR'],
    ['008', 'ISO numeric', 'ALB'],
    ['8', 'M49', 'ALB'],
    ['XKX', 'ISO3', 'UNK'],
  ])('%s of %s', (code, scheme, iso3) => {
    expect(coded(code, scheme)).toBe(`nation/${iso3}`);
  });
});

test('a code without a system is ambiguous where systems differ, with what each means', () => {
  expect(nation('TU')).toBe('ambiguous: nation/TUN nation/TUR');
  expect(reasonFor({ type: 'Nation', code: 'AUS' })).toBe(
    'ISO 3166-1 alpha-3: Australia; COW: Austria',
  );
  expect(nation('TUR')).toBe('nation/TUR');
});

test('a name that two nations share is ambiguous', () => {
  expect(nation('Korea')).toBe('ambiguous: nation/KOR nation/PRK');
  expect(nation('Congo')).toBe('ambiguous: nation/COD nation/COG');
});

test('a state that ended is itself or nobody, never one of those that came after it', () => {
  expect(nation('Yugoslavia')).toBe('nation/SAMM-YU');
  expect(coded('345', 'COW')).toBe('ambiguous: nation/SAMM-YU nation/SRB');
  expect(nation('Zaire')).toBe('unmatched: nation/COD');
  expect(nation('South Vietnam')).toBe('unmatched: nation/VNM');
  expect(nation('USSR')).toMatch(/^unmatched: .*nation\/RUS/);
  expect(coded('CZE', 'COW')).toBe('unmatched: nation/CZE nation/SVK');
  expect(reasonFor({ type: 'Nation', name: 'USSR' })).toBe(
    'Soviet Union ended in 1991 and is not in the graph',
  );
});

test('a country that the graph does not hold is not taken for one with a similar name', () => {
  expect(nation('Guam')).toBe('unmatched:');
  expect(reasonFor({ type: 'Nation', code: 'GU', scheme: 'ISO' })).toBe(
    'Guam (GUM) is not in the graph',
  );
});

test('a few letters wrong are a match by score, unless two nations are as near', () => {
  expect(matcher.match({ type: 'Nation', name: 'Phillipines' })).toEqual({
    outcome: 'matched',
    key: 'nation/PHL',
    by: 'score',
    score: 0.818,
  });
  expect(nation('Government of Sweden')).toBe('nation/SWE');
  expect(nation('Nigera')).toBe('ambiguous: nation/NER nation/NGA');
});

test.each([
  'Bali',
  'Salvador',
  'Somaliland',
  'Q Sudan',
  'Inner Mongolia',
  'Turkish Republic of Northern Cyprus',
  'Republic of Florence',
  'United Nations',
  'Ministry of Foreign Affairs of the Russian Federation',
  'xx',
  '—',
])('%s is no nation', (name) => {
  expect(nation(name)).toMatch(/^unmatched/);
});

test('two names in brackets are two answers', () => {
  expect(nation('Spain (Portugal)')).toBe('ambiguous: nation/PRT nation/ESP');
});

test('a name decides between the meanings of a code, and one that disagrees makes it ambiguous', () => {
  expect(meant({ type: 'Nation', code: '345', scheme: 'COW', name: 'Serbia' })).toBe('nation/SRB');
  expect(meant({ type: 'Nation', code: 'TU', scheme: 'SAMM', name: 'Turkey' })).toBe(
    'ambiguous: nation/TUN nation/TUR',
  );
});

test('what a package brings is found beside what the graph holds, and as one where both have it', () => {
  const brought = createMatcher([
    ...seeded,
    {
      key: 'nation/TUR',
      type: 'Nation',
      names: ['Land of the Crescent'],
      codes: [{ scheme: 'Olympic', code: 'CRE' }],
      kinds: [],
      cities: [],
      nations: [],
      senders: [],
    },
  ]);

  const keys = [{ name: 'Land of the Crescent' }, { name: 'Turkey' }, { code: 'CRE' }].map(
    (wanted) => brought.match({ type: 'Nation', ...wanted }),
  );

  expect(keys).toEqual([
    { outcome: 'matched', key: 'nation/TUR', by: 'name', score: 1 },
    { outcome: 'matched', key: 'nation/TUR', by: 'name', score: 1 },
    { outcome: 'matched', key: 'nation/TUR', by: 'code', score: 1 },
  ]);
});
