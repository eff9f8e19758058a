import { expect, test } from 'vitest';
import { format } from '../../../src/packages/problem.ts';
import { line, problemsOf } from './altered-seed.ts';

const SCOS = 'data/scos.csv';

test('a bad date is refused at its cell', () => {
  const problems = problemsOf(
    SCOS,
    line(8, (row) => row.replace(',1950,', ',19x7,')),
  );

  expect(problems.map(format)).toEqual([
    'seed/data/scos.csv:8:135 DATE_INVALID established: expected YYYY, YYYY-MM or YYYY-MM-DD, or two of these joined by /, came "19x7"',
  ]);
});

test('a day that no calendar has is refused', () => {
  const problems = problemsOf(
    'data/alliances.csv',
    line(2, (row) => row.replace('1949-04-04', '1949-02-30')),
  );

  expect(problems).toMatchObject([{ line: 2, code: 'DATE_INVALID', field: 'formed' }]);
});

test('an unknown reference is refused with the table that should have it', () => {
  const problems = problemsOf(
    SCOS,
    line(2, (row) => row.replace(',ALB,', ',ALX,')),
  );

  expect(problems).toMatchObject([
    {
      file: 'seed/data/scos.csv',
      line: 2,
      column: 93,
      code: 'REFERENCE_UNKNOWN',
      field: 'host_nation_iso3',
      expected: 'a key of nations.csv',
      came: '"ALX"',
    },
  ]);
});

test('an unknown neighbour inside a list is refused', () => {
  const problems = problemsOf(
    'data/nations.csv',
    line(2, (row) => row.replace('CHN;IRN', 'CHN;IRN;XXX')),
  );

  expect(problems).toMatchObject([{ code: 'REFERENCE_UNKNOWN', field: 'borders', came: '"XXX"' }]);
});

test('a border that only one of the neighbours lists is refused', () => {
  const problems = problemsOf(
    'data/nations.csv',
    line(2, (row) => row.replace('CHN;IRN', 'CHN')),
  );

  expect(problems).toMatchObject([
    {
      code: 'REFERENCE_ONE_SIDED',
      field: 'borders',
      expected: 'AFG to list IRN too',
      came: '"AFG"',
    },
  ]);
});

test('an unknown source is refused', () => {
  const problems = problemsOf(
    'data/fms_sales.csv',
    line(2, (row) => row.replace('S-FMS-FAS655', 'S-NONE')),
  );

  expect(problems).toMatchObject([{ line: 2, code: 'REFERENCE_UNKNOWN', field: 'source_id' }]);
});

test('a key that appears twice is refused on the later line, which names the earlier', () => {
  const problems = problemsOf(SCOS, (bytes) => {
    const lines = bytes.toString('utf8').split('\n');
    return [...lines.slice(0, 4), ...lines.slice(1)].join('\n');
  });

  expect(problems[0]).toMatchObject({
    line: 5,
    column: 1,
    code: 'KEY_DUPLICATE',
    field: 'id',
    expected: 'a key other than on line 2',
    came: '"odc-albania"',
  });
});

test('a file in Latin-1 is refused at the first byte that is not UTF-8', () => {
  const problems = problemsOf(SCOS, (bytes) => Buffer.from(bytes.toString('utf8'), 'latin1'));

  expect(problems).toMatchObject([
    {
      line: 14,
      code: 'ENCODING_INVALID',
      field: null,
      expected: 'UTF-8',
      came: 'byte 0xed',
    },
  ]);
});

test('text that already lost its encoding is refused', () => {
  const problems = problemsOf(
    SCOS,
    line(14, (row) => row.replace('Brasília', 'Bras\uFFFDlia')),
  );

  expect(problems).toMatchObject([{ line: 14, code: 'ENCODING_INVALID', field: 'city' }]);
});

test('a missing column is refused by name, once', () => {
  const problems = problemsOf(
    SCOS,
    line(1, (header) => header.replace(',confidence', '')),
  );

  expect(problems).toMatchObject([
    { line: 1, code: 'COLUMN_MISSING', expected: 'a column confidence' },
  ]);
});

test('an unknown column is refused at its place', () => {
  const problems = problemsOf(
    'data/alliances.csv',
    line(1, (header) => header.replace('formed', 'founded')),
  );

  expect(problems).toMatchObject([
    { line: 1, column: 14, code: 'COLUMN_UNKNOWN', came: '"founded"' },
    { line: 1, code: 'COLUMN_MISSING', expected: 'a column formed' },
  ]);
});

test('a cell of a million characters is refused without being shown', () => {
  const problems = problemsOf(
    SCOS,
    line(2, (row) => row.replace('Tirana', 'T'.repeat(1_000_000))),
  );

  expect(problems).toMatchObject([
    { line: 2, code: 'CELL_TOO_LONG', field: 'city', came: '1000000 characters' },
  ]);
  expect(format(problems[0] ?? expect.fail()).length).toBeLessThan(200);
});

test.each([
  ['NUL', '\0'],
  ['a line break', '\n'],
  ['an override of the direction of text', '\u202E'],
])('%s in a cell is refused', (_what, character) => {
  const problems = problemsOf(
    SCOS,
    line(2, (row) => row.replace('Tirana', `"Tir${character}ana"`)),
  );

  expect(problems).toMatchObject([{ line: 2, code: 'CONTROL_CHARACTER', field: 'city' }]);
});

test('an end before its start is refused', () => {
  const problems = problemsOf(
    'data/memberships.csv',
    line(3, (row) => row.replace(',1986,', ',1950,')),
  );

  expect(problems).toMatchObject([
    {
      line: 3,
      code: 'DATES_REVERSED',
      field: 'to_date',
      expected: 'no date before from_date 1952-04-29',
      came: '"1950"',
    },
  ]);
});

test.each(['9500000000.50', '-1', '1e9', '9,500', '9007199254740993', '007'])(
  'an amount written %s is refused',
  (amount) => {
    const problems = problemsOf(
      'data/fms_sales.csv',
      line(2, (row) => row.replace('9500000000', JSON.stringify(amount))),
    );

    expect(problems).toMatchObject([
      { line: 2, code: 'NUMBER_INVALID', field: 'amount_usd', expected: 'whole US dollars' },
    ]);
  },
);

test('a row with a cell too many is refused', () => {
  const problems = problemsOf(
    'data/alliances.csv',
    line(4, (row) => `${row},`),
  );

  expect(problems).toMatchObject([
    { line: 4, column: 1, code: 'ROW_WIDTH', expected: '6 cells', came: '7 cells' },
  ]);
});

test('an empty cell is refused where a value must be', () => {
  const problems = problemsOf(
    'data/alliances.csv',
    line(2, (row) => row.replace('North Atlantic Treaty Organization', '')),
  );

  expect(problems).toMatchObject([{ code: 'VALUE_MISSING', field: 'name', came: 'nothing' }]);
});

test('a quote that is never closed is refused', () => {
  const problems = problemsOf(
    'data/alliances.csv',
    line(2, (row) => row.replace('North', '"North')),
  );

  expect(problems).toMatchObject([{ file: 'seed/data/alliances.csv', code: 'CSV_INVALID' }]);
});

test('an empty file is refused', () => {
  const problems = problemsOf('data/alliances.csv', () => '');

  expect(problems).toMatchObject([{ line: 1, code: 'COLUMN_MISSING', came: 'an empty file' }]);
});

test('a descriptor without a version is refused', () => {
  const problems = problemsOf('datapackage.json', () => '{"name": "seed"}');

  expect(problems).toMatchObject([
    { file: 'seed/datapackage.json', code: 'PACKAGE_INVALID', came: '"version"' },
  ]);
});

test('a row that other rows count on without a reference is missed', () => {
  const problems = problemsOf('data/organizations.csv', (bytes) =>
    bytes
      .toString('utf8')
      .split('\n')
      .filter((row) => !row.startsWith('NGB,'))
      .join('\n'),
  );

  expect(problems[0]).toMatchObject({
    file: 'seed/data/state_partnership.csv',
    line: 2,
    code: 'REFERENCE_UNKNOWN',
    came: '"agency/NGB"',
  });
});

test('all problems are told at once, in the order of the files', () => {
  const problems = problemsOf('data/alliances.csv', (bytes) =>
    bytes.toString('utf8').replaceAll('COLLECTIVE_DEFENSE_TREATY', 'CLUB'),
  );

  expect(problems.map(({ line }) => line)).toEqual([2, 4, 5, 9]);
});

test('a file may end its lines in the manner of Windows and start with a byte order mark', () => {
  const problems = problemsOf(
    SCOS,
    (bytes) => `\uFEFF${bytes.toString('utf8').replaceAll('\n', '\r\n')}`,
  );

  expect(problems).toEqual([]);
});
