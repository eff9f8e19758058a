import { describe, expect, test } from 'vitest';
import { entityPath, PAGES, pageAddress } from '../../../src/explorer/address.ts';
import { DEFAULT, lensQuery, lensVariables, readLens } from '../../../src/explorer/lens/lens.ts';

describe('the lens of an address', () => {
  test('is the server’s own where the address says nothing, and then asks for nothing', () => {
    const { lens, problems } = readLens({});
    expect([lens, problems, lensVariables(lens)]).toEqual([DEFAULT, [], {}]);
  });

  test('comes back from the address that is made of it', () => {
    const query = {
      at: '2020-06-01',
      knownAt: '2026-01-01T00:00:00Z',
      minConfidence: 'HIGH',
      certainty: 'CERTAIN',
      minSources: '2',
    };
    const { lens } = readLens(query);
    expect(lensQuery(lens)).toEqual(query);
    expect(lensVariables(lens)).toEqual({
      at: '2020-06-01',
      knownAt: '2026-01-01T00:00:00Z',
      evidence: { minConfidence: 'HIGH', certainty: 'CERTAIN', minSources: 2 },
    });
  });

  test.each([
    ['at', '2021-02-30', 'a day, as 2020-06-01'],
    ['at', '', 'a day, as 2020-06-01'],
    ['knownAt', 'yesterday', 'a moment, as 2026-06-01T00:00:00Z'],
    ['minConfidence', 'high', 'LOW or MEDIUM or HIGH'],
    ['certainty', 'SURE', 'CERTAIN or POSSIBLE'],
    ['minSources', '0', 'a whole number from 1'],
  ])('refuses %s “%s” and says what it expected', (name, value, expected) => {
    expect(readLens({ [name]: value })).toEqual({
      lens: DEFAULT,
      problems: [`${name}: expected ${expected}, came “${value}”.`],
    });
  });
});

test('an address holds the page’s own state and what the lens has of its own', () => {
  expect(pageAddress('/', {}, DEFAULT)).toBe('/');
  expect(
    pageAddress(entityPath('nation/ISR'), { kind: 'BORDERS' }, { ...DEFAULT, at: '2020-06-01' }),
  ).toBe('/e/nation/ISR?kind=BORDERS&at=2020-06-01');
});

test.each([
  ['/', true],
  ['/?at=2020-06-01', true],
  ['/e/nation/ISR', true],
  ['/graph?of=nation/ISR', true],
  ['/export/csv', false],
  ['/graphql?query=x', false],
])('%s is a page of the explorer: %s', (address, isPage) => {
  expect(PAGES.test(address)).toBe(isPage);
});
