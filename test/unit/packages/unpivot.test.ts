import { expect, test } from 'vitest';
import { assertionKey } from '../../../src/ledger/claim.ts';
import { descriptorOf, folderOf, mappingOf, read, refusals } from './folder.ts';

const VALUE = { name: 'thousands', type: 'number', groupChar: ',', bareNumber: false };
const UNPIVOT = { columns: 'FY ?(\\d{4})', name: 'year', value: VALUE };
const TABLE = `locator: "{country}, {year}"
except: { country: Total }
entities: { buyer: { type: Nation, name: "{country}" } }
claims:
  - { of: buyer, measure: AGREEMENTS, fiscalYear: "{year}", amount: "{thousands|times:1000}" }`;

const packageOf = (rows: string, table = TABLE, unpivot: object = UNPIVOT) =>
  folderOf({
    'datapackage.json': descriptorOf({ path: 'rows.csv', unpivot }, [{ name: 'country' }]),
    'mapping.yaml': mappingOf(table),
    'rows.csv': rows,
  });

const HEADER = 'country,note,FY2019,FY 2020,FY2019-2020\n';

test('columns become rows, but for empty cells, which are unknown', async () => {
  const folder = packageOf(
    `${HEADER}Japan,x,"$1,200",(3),9\nFrance,,,2.5,\nTotal,,1,1,2\nAs of 2021,,,,\n`,
    TABLE.replace('AGREEMENTS', 'FMF_OBLIGATED'),
  );
  const { package: pkg, problems, tables } = await read(folder);
  expect(problems).toEqual([]);
  expect(pkg.claims.map((claim) => [assertionKey(claim.assertion), claim.locator])).toEqual([
    ['nation/JPN FMF_OBLIGATED 2019=1200000..1200000', 'Japan, 2019'],
    ['nation/JPN FMF_OBLIGATED 2020=-3000..-3000', 'Japan, 2020'],
    ['nation/FRA FMF_OBLIGATED 2020=2500..2500', 'France, 2020'],
  ]);
  expect(tables).toEqual([{ table: 'rows', rows: 4, leftOut: 2, rejected: 0, claims: 3 }]);
});

test('problems name the column of the file, and what is wrong with the row only once', async () => {
  const folder = packageOf(
    `${HEADER}Japan,,1,many,\nAtlantis,,1,2,\nFrance,,1,0.0001,\nBulgaria,,-1,2,\n`,
  );
  expect(await refusals(folder)).toEqual([
    'rows.csv:2:10 VALUE_INVALID FY 2020: expected a value of type number with , between groups, came "many"',
    'rows.csv:3:1 ENTITY_UNKNOWN buyer: expected a name or code of a known Nation, or a decision, came "Atlantis"',
    'rows.csv:4:11 CLAIM_INVALID claims[0]: expected a number that 1000 makes whole, came 0.0001',
    'rows.csv:5:11 CLAIM_INVALID claims[0].amount.low: expected no negative amount, came -1000',
  ]);
});

test('a column that the schema names is none of these', async () => {
  const folder = packageOf('country,2019\nJapan,1\n', TABLE, { ...UNPIVOT, columns: '.+' });
  const { package: pkg } = await read(folder);
  expect(pkg.claims).toHaveLength(1);
});

test('a table without such columns is refused, as is one with two for the same', async () => {
  expect(await refusals(packageOf('country,2019\nJapan,1\n'))).toEqual([
    'rows.csv:1:1 COLUMN_MISSING: expected columns such as FY ?(\\d{4}), came "country, 2019"',
  ]);
  expect(await refusals(packageOf('country,FY2019,FY 2019\nJapan,1,1\n'))).toEqual([
    'rows.csv:1:16 COLUMN_DUPLICATE: expected one column of the year 2019, came "FY 2019"',
  ]);
});

test('what is no regular expression is refused in datapackage.json', async () => {
  expect(await refusals(packageOf(HEADER, TABLE, { ...UNPIVOT, columns: '(' }))).toEqual([
    'datapackage.json:1:1 PACKAGE_INVALID: expected a regular expression, came resources.0.unpivot.columns',
  ]);
});
