import { describe, expect, test } from 'vitest';
import type { Dimension } from '../../../src/explorer/generated/graphql.ts';
import { DEFAULT } from '../../../src/explorer/lens/lens.ts';
import {
  amountsVariables,
  type Choice,
  choiceQuery,
  NO_CHOICE,
  readChoice,
  salesVariables,
} from '../../../src/explorer/tables/choice.ts';
import { columnsOf, type Row, sorted, totalOf } from '../../../src/explorer/tables/columns.ts';
import { csvRows, fileName } from '../../../src/explorer/tables/csv.ts';
import { amountsOfRow, salesOfRow } from '../../../src/explorer/tables/narrowed.ts';
import { withMeasures } from '../../../src/explorer/tables/presets.ts';
import { chartOf } from '../../../src/explorer/tables/series.ts';

const row = (keys: readonly string[], value: number | null, more: Partial<Row> = {}): Row => ({
  keys,
  entities: keys.map((key) =>
    key.includes('/') ? { __typename: 'Nation', id: key, key, name: key.slice(7) } : null,
  ),
  value,
  atLeast: value,
  atMost: value,
  rolling: null,
  count: 1,
  sourceCount: 1,
  ...more,
});

describe('the choice of an address', () => {
  test('is written as it was read, and only where it is not as without one', () => {
    const query = {
      measures: 'FMF,IMET',
      by: 'FISCAL_YEAR,COMMAND_AT_PERIOD',
      of: 'nation/JPN,nation/SAMM-YI',
      from: '2018',
      rolling: '3',
      sort: '-value',
    };
    const { choice, problems } = readChoice(query);
    expect(problems).toEqual([]);
    expect(choiceQuery(choice)).toEqual(query);
    expect(choiceQuery(NO_CHOICE)).toEqual({});
  });

  test('is told what is wrong with it, part by part, and is not guessed', () => {
    const { choice, problems } = readChoice({
      by: 'PLANET',
      of: 'nation/JPN,Korea',
      from: '18',
      sort: 'a b',
    });
    expect(choice).toEqual(NO_CHOICE);
    expect(problems).toHaveLength(4);
    expect(problems[1]).toBe(
      'of: expected keys of nations, as nation/JPN, with commas between, came “nation/JPN,Korea”.',
    );
    expect(problems[2]).toBe('from: expected a fiscal year, as 2018, came “18”.');
  });

  test('asks for arms sales of the days of the fiscal years, and for amounts of the years', () => {
    const choice: Choice = { ...NO_CHOICE, from: 2018, to: 2019 };
    expect(salesVariables(choice).where).toEqual({
      notifiedOn: { gte: '2017-10-01', lte: '2019-09-30' },
    });
    expect(amountsVariables({ ...choice, to: null }).where).toEqual({ fiscalYear: { gte: 2018 } });
    expect(amountsVariables({ ...choice, from: null }).where).toEqual({
      fiscalYear: { lte: 2019 },
    });
  });

  test('asks for what some nations were sold or given, where only they count', () => {
    const choice: Choice = { ...NO_CHOICE, of: ['nation/JPN', 'nation/KOR'], from: 2018 };
    expect(salesVariables(choice).where).toEqual({
      notifiedOn: { gte: '2017-10-01' },
      buyers: { some: { key: { in: choice.of } } },
    });
    expect(amountsVariables(choice).where).toEqual({
      fiscalYear: { gte: 2018 },
      subject: { key: { in: choice.of } },
    });
  });

  test('adds up nations where nothing is reported, unless it says otherwise', () => {
    const basis = (by: readonly Dimension[], more: Partial<Choice> = {}) =>
      amountsVariables({ ...NO_CHOICE, by, ...more }).basis;
    expect(basis(['FISCAL_YEAR'])).toBe('REPORTED');
    expect(basis(['REGION'])).toBe('SUM_OF_NATIONS');
    expect(basis(['REGION', 'NATION'])).toBe('REPORTED');
    expect(basis(['FISCAL_YEAR'], { of: ['nation/JPN'] })).toBe('SUM_OF_NATIONS');
    expect(basis(['NATION'], { of: ['nation/JPN'] })).toBe('REPORTED');
    expect(basis(['REGION'], { basis: 'REPORTED' })).toBe('REPORTED');
  });

  test('keeps its rows with other measures, but for what arms sales have not', () => {
    const choice: Choice = { ...NO_CHOICE, measures: ['FMF'], by: ['FISCAL_YEAR', 'MEASURE'] };
    expect(withMeasures(choice, ['IMET']).by).toEqual(['FISCAL_YEAR', 'MEASURE']);
    expect(withMeasures(choice, []).by).toEqual(['FISCAL_YEAR']);
    expect(withMeasures({ ...choice, by: ['SOURCE'] }, []).by).toEqual(['NATION']);
  });

  test('is narrowed to a row by what the row has for sure, and no further', () => {
    const choice: Choice = { ...NO_CHOICE, by: ['FISCAL_YEAR', 'NATION'], from: 2010, rolling: 3 };
    expect(amountsOfRow(choice, row(['2015', 'nation/ISR'], 1))).toEqual({
      measures: [],
      by: ['FISCAL_YEAR', 'NATION'],
      basis: 'REPORTED',
      where: { fiscalYear: { gte: 2015, lte: 2015 }, subject: { key: { in: ['nation/ISR'] } } },
    });
    expect(salesOfRow(choice, row(['UNDETERMINED', 'UNDETERMINED'], 1)).where).toEqual({
      notifiedOn: { gte: '2009-10-01' },
    });
  });
});

describe('a table', () => {
  const by: readonly Dimension[] = ['NATION'];
  const rows = [
    row(['nation/B'], 0),
    row(['nation/A'], 30),
    row(['nation/C'], null, { atLeast: 7, atMost: null }),
    row(['UNDETERMINED'], 50),
  ];
  const columns = columnsOf(by, rows, null, true);
  const named = (id: string) => columns.find((column) => column.id === id) ?? expect.fail(id);
  const order = (column: string, descending: boolean) =>
    sorted(rows, columns, { column, descending }).map(({ keys }) => keys[0]);

  test('has bounds, rivals, averages and what is reported only where there are any', () => {
    const ids = (some: readonly Row[], rolling: number | null = null) =>
      columnsOf(by, some, rolling, false).map(({ id }) => id);
    expect(ids([row(['nation/A'], 1)])).toEqual(['NATION', 'value', 'count', 'sourceCount']);
    expect(
      ids([row(['nation/A'], 1, { reported: 2, unreconciled: 1, rivals: [{ id: 'x' }] })], 3),
    ).toEqual([
      'NATION',
      'value',
      'rolling',
      'reported',
      'unreconciled',
      'count',
      'rivals',
      'sourceCount',
    ]);
  });

  test('is sorted with what has no figure and what is undetermined last, whichever way', () => {
    expect(order('value', true)).toEqual(['UNDETERMINED', 'nation/A', 'nation/B', 'nation/C']);
    expect(order('value', false)).toEqual(['nation/B', 'nation/A', 'UNDETERMINED', 'nation/C']);
    expect(order('NATION', false)).toEqual(['nation/A', 'nation/B', 'nation/C', 'UNDETERMINED']);
    expect(order('NATION', true)).toEqual(['nation/C', 'nation/B', 'nation/A', 'UNDETERMINED']);
  });

  test('has a total of bounds but not of values where one value is not exact', () => {
    expect(totalOf(rows, named('value'))).toBeNull();
    expect(totalOf(rows, named('atLeast'))).toBe(87);
    expect(totalOf(rows.slice(0, 2), named('value'))).toBe(30);
    expect(totalOf(rows, named('sourceCount'))).toBeNull();
  });

  test('is the same as a file, where 0 is a figure and none is an empty cell', () => {
    expect(csvRows(by, columns, rows)).toEqual([
      [
        'Nation',
        'Nation (key)',
        'Value (US$)',
        'At least (US$)',
        'At most (US$)',
        'Sales',
        'Sources',
      ],
      ['B', 'nation/B', 0, 0, 0, 1, 1],
      ['A', 'nation/A', 30, 30, 30, 1, 1],
      ['C', 'nation/C', null, 7, null, 1, 1],
      ['undetermined', null, 50, 50, 50, 1, 1],
    ]);
  });

  test('has a file whose name tells the choice and the lens', () => {
    const lens = { ...DEFAULT, at: '2020-06-01', certainty: 'CERTAIN' } as const;
    expect(fileName({ ...NO_CHOICE, from: 2018 }, lens)).toBe(
      'arms-sales-by-nation-from-2018-at-2020-06-01-certainty-certain.csv',
    );
  });
});

describe('the chart of a table', () => {
  const years: readonly Dimension[] = ['FISCAL_YEAR', 'NATION'];

  test('stacks parts of a whole, the largest first and the smallest together', () => {
    const rows = Array.from({ length: 9 }, (_none, at) => row(['2020', `nation/${at}`], at + 1));
    const { kind, series, marks } = chartOf(years, rows, false);
    expect(kind).toBe('stack');
    expect(series).toEqual(['8', '7', '6', '5', '4', '3', '2', 'all others']);
    expect(marks.find(({ series: name }) => name === 'all others')?.dollars).toBe(1 + 2);
  });

  test('never stacks different measures, which are lines', () => {
    const rows = [row(['2020', 'FMS_TOTAL'], 5), row(['2020', 'IMPLEMENTED_SALES'], 6)];
    expect(chartOf(['FISCAL_YEAR', 'MEASURE'], rows, false).kind).toBe('lines');
  });

  test('ranks rows without years in their order, and says how many it leaves out', () => {
    const rows = Array.from({ length: 30 }, (_none, at) => row([`nation/${at}`], 30 - at));
    const { kind, marks, notes } = chartOf(['NATION'], rows, false);
    expect(kind).toBe('ranking');
    expect(marks).toHaveLength(20);
    expect(notes).toContain('The first 20 rows of 30, in the table’s order.');
  });

  test('draws the least that something is as not exact, and nothing where nothing is known', () => {
    const rows = [
      row(['2020', 'nation/A'], null, { atLeast: 4 }),
      row(['2021', 'nation/A'], null),
      row(['UNDETERMINED', 'nation/A'], 9),
    ];
    const { marks, notes } = chartOf(years, rows, false);
    expect(marks.map(({ year, dollars, isExact }) => [year, dollars, isExact])).toEqual([
      [2020, 4, false],
    ]);
    expect(notes[0]).toBe('2 rows without a figure or fiscal year not drawn.');
  });
});
