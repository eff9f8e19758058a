import { describe, expect, test } from 'vitest';
import { assertionKey } from '../../../src/ledger/claim.ts';
import { descriptorOf, folderOf, mappingOf, read, refusals } from './folder.ts';

const FIELDS = ['country', 'account', 'year', 'amount', 'item', 'page'].map((name) => ({
  name,
  ...(name === 'amount' && { type: 'integer' }),
}));
const TABLE = `locator: "{account}, {page}"
entities: { nation: { type: Nation, name: "{country}" } }
only: { account: [FMF, IMET] }
claims:
  - { of: nation, measure: FMF_OBLIGATED, fiscalYear: "{year}", amount: "{amount}", item: "{item}", total: true, only: { account: FMF } }
  - { of: nation, measure: IMET_OBLIGATED, fiscalYear: "{year}", amount: "{amount}", total: true, only: { account: IMET } }`;

const packageOf = (rows: readonly string[], table = TABLE) =>
  folderOf({
    'datapackage.json': descriptorOf({ path: 'rows.csv' }, FIELDS),
    'mapping.yaml': mappingOf(table),
    'rows.csv': ['country,account,year,amount,item,page', ...rows, ''].join('\n'),
  });

async function totalsOf(rows: readonly string[]) {
  const { package: pkg, problems } = await read(packageOf(rows));
  expect(problems).toEqual([]);
  return pkg.claims.map(({ assertion, locator }) => `${assertionKey(assertion)} (${locator})`);
}

describe('amounts of rows that share subject, measure, year and item', () => {
  test('are added up, and the locator says of how many rows, with what they share', async () => {
    const rows = [
      'Japan,FMF,2020,100,,1',
      'Japan,IMET,2020,7,,1',
      'France,FMF,2020,1,,1',
      'Japan,FMF,2020,-30,,1',
      'Japan,FMF,2021,5,,1',
      'Japan,FMF,2020,2,radar,1',
      'Japan,ESF,2020,1000,,1',
      'Japan,IMET,2020,3,,2',
    ];
    expect(await totalsOf(rows)).toEqual([
      'nation/JPN FMF_OBLIGATED 2020=70..70 (FMF, 1; sum of 2 rows)',
      'nation/JPN IMET_OBLIGATED 2020=10..10 (sum of 2 rows)',
      'nation/FRA FMF_OBLIGATED 2020=1..1 (FMF, 1; sum of 1 row)',
      'nation/JPN FMF_OBLIGATED 2021=5..5 (FMF, 1; sum of 1 row)',
      'nation/JPN FMF_OBLIGATED 2020 radar=2..2 (FMF, 1; sum of 1 row)',
    ]);
  });

  test('are exact where numbers would round on the way, and may come to less than nothing', async () => {
    const most = String(Number.MAX_SAFE_INTEGER);
    const rows = [`Japan,FMF,2020,${most},,`, 'Japan,FMF,2020,2,,', `Japan,FMF,2020,-${most},,`];
    expect(await totalsOf(rows)).toEqual(['nation/JPN FMF_OBLIGATED 2020=2..2 (sum of 3 rows)']);
    expect(await totalsOf(['Japan,FMF,2020,1,,', 'Japan,FMF,2020,-2,,'])).toEqual([
      'nation/JPN FMF_OBLIGATED 2020=-1..-1 (sum of 2 rows)',
    ]);
  });

  test('are unknown where one of them is', async () => {
    expect(
      await totalsOf(['Japan,FMF,2020,1,,', 'Japan,FMF,2020,,,', 'Japan,FMF,2021,1,,']),
    ).toEqual(['nation/JPN FMF_OBLIGATED 2021=1..1 (sum of 1 row)']);
  });

  test('are refused beyond what can be told exactly', async () => {
    const most = String(Number.MAX_SAFE_INTEGER);
    expect(await refusals(packageOf([`Japan,FMF,2020,${most},,`, 'Japan,FMF,2020,1,,']))).toEqual([
      'rows.csv:2:1 CLAIM_INVALID claims[0].amount: expected whole US dollars, at most 9007199254740991, came 9007199254740992',
    ]);
  });
});

describe('no total is too small without a word', () => {
  test.each([
    ['a cell that cannot be read', 'France,FMF,2020,many,,', /VALUE_INVALID amount/],
    ['a nation that nobody knows', 'Atlantis,FMF,2020,1,,', /ENTITY_UNKNOWN nation/],
    ['a year that is empty', 'France,FMF,,1,,', /a fiscal year of what is added up, came none/],
  ])('%s ends all totals of its table', async (_what, row, expected) => {
    const folder = packageOf(['Japan,FMF,2020,1,,', row, 'Japan,FMF,2020,2,,']);
    const { package: pkg, tables } = await read(folder);
    expect(pkg.claims).toEqual([]);
    expect(tables).toEqual([{ table: 'rows', rows: 3, leftOut: 0, rejected: 1, claims: 0 }]);
    expect(await refusals(folder)).toEqual([
      expect.stringMatching(expected),
      'rows.csv:1:1 TOTAL_INCOMPLETE: expected no rejected rows in rows, so that its totals are whole, came 1 rejected',
    ]);
  });

  test('but rows that the mapping or a decision leaves out are none of theirs', async () => {
    const rows = ['Japan,FMF,2020,1,,', 'Atlantis,ESF,2020,1,,', 'nobody,FMF,2020,1,,'];
    expect(await totalsOf(rows)).toEqual(['nation/JPN FMF_OBLIGATED 2020=1..1 (sum of 1 row)']);
  });
});

test('a total of what is no amount is refused in the mapping', async () => {
  const table =
    'entities: { a: { type: Agency, id: "{item}" } }\nclaims: [{ of: a, exists: true, total: true }]';
  expect(await refusals(packageOf([], table))).toEqual([
    expect.stringMatching(
      /^mapping.yaml:\d+:\d+ MAPPING_INVALID: expected total of a measure only/,
    ),
  ]);
});
