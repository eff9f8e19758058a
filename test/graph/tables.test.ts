import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../support/run.ts';
import { cell, daysOf, type Row, rowsOf } from './package-rows.ts';
import { seededGraph } from './seeded-graph.ts';

const { ask, refusal } = seededGraph();

const ACCOUNTS = ['FMF', 'IMET', 'PKO', 'INCLE', 'NADR'];

interface TabledRow {
  readonly keys: readonly string[];
  readonly [field: string]: Answer;
}

async function tabulate(args: string, fields = 'value count', lens = ''): Promise<TabledRow[]> {
  const { graph } = await ask(`{ graph${lens} { tabulate(${args}) { rows { keys ${fields} } } } }`);
  return graph.tabulate.rows;
}

async function tabulateSales(args: string, fields = 'value count'): Promise<TabledRow[]> {
  const { graph } = await ask(
    `{ graph { tabulateArmsSales(${args}) { rows { keys ${fields} } } } }`,
  );
  return graph.tabulateArmsSales.rows;
}

/** Adds up the rows of a file by a text that each belongs to. */
function sums(rows: readonly Row[], amount: string, keyOf: (row: Row) => string) {
  const found = new Map<string, { value: number; count: number }>();
  for (const row of rows) {
    const key = keyOf(row);
    const { value, count } = found.get(key) ?? { value: 0, count: 0 };
    found.set(key, { value: value + Number(cell(row, amount)), count: count + 1 });
  }
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const byKeys = (rows: readonly TabledRow[]) =>
  Object.fromEntries(
    rows
      .map(({ keys, value, count }) => [keys.join(' '), { value, count }] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

const ofNations = () => rowsOf('security_assistance').filter((row) => row.nation_iso3 !== '');
const ofAll = () => rowsOf('security_assistance').filter((row) => row.nation_iso3 === '');

describe('Foreign Military Sales by fiscal year', () => {
  const implemented = () =>
    rowsOf('fms_sales').filter(({ measure }) => measure === 'IMPLEMENTED_SALES');

  test('are the totals that are reported for all nations', async () => {
    expect(byKeys(await tabulate('measures: [IMPLEMENTED_SALES], by: [FISCAL_YEAR]'))).toEqual(
      sums(implemented(), 'amount_usd', (row) => cell(row, 'fiscal_year')),
    );
  });

  test('average over three years only where all three are there: a gap is not zero', async () => {
    const amounts = new Map(
      implemented().map((row) => [Number(row.fiscal_year), Number(row.amount_usd)]),
    );
    const expected = [...amounts.keys()].sort().map((year) => {
      const three = [year, year - 1, year - 2].map((one) => amounts.get(one) ?? Number.NaN);
      const average = three.reduce((a, b) => a + b) / 3;
      return [String(year), Number.isNaN(average) ? null : average];
    });
    const rows = await tabulate(
      'measures: [IMPLEMENTED_SALES], by: [FISCAL_YEAR], rollingYears: 3',
      'rolling',
    );
    expect(rows.map(({ keys, rolling }) => [keys[0], rolling])).toEqual(expected);
    expect(expected).toContainEqual(['2014', null]);
    expect(expected).toContainEqual(['2018', 43_730_000_000]);
  });

  test('stand side by side under each definition, with their rivals', async () => {
    const rows = await tabulate(
      'measures: [FMS_SYSTEM_SALES, FMS_TOTAL], by: [FISCAL_YEAR, MEASURE], where: {fiscalYear: {eq: 2022}}',
      'value rivals { measure amount claims { source { title } } }',
    );
    expect(rows).toMatchObject([
      {
        keys: ['2022', 'FMS_SYSTEM_SALES'],
        value: 49_700_000_000,
        rivals: [{ measure: 'FMS_TOTAL', amount: 51_900_000_000 }],
      },
      {
        keys: ['2022', 'FMS_TOTAL'],
        value: 51_900_000_000,
        rivals: [{ measure: 'FMS_SYSTEM_SALES', amount: 49_700_000_000 }],
      },
    ]);
    expect(rows[0]?.rivals[0].claims[0].source.title).not.toBe('');
  });

  test('of 2008 are the better supported of two amounts, never both', async () => {
    const [row] = await tabulate(
      'measures: [AGREEMENTS], by: [FISCAL_YEAR], where: {fiscalYear: {eq: 2008}}',
      'value count sourceCount rivals { amount } observations { amount }',
    );
    expect(row).toMatchObject({ value: 36_400_000_000, count: 1, sourceCount: 1 });
    expect(row?.rivals).toEqual([{ amount: 36_000_000_000 }]);
    expect(row?.observations).toEqual([{ amount: 36_400_000_000 }]);
  });

  test('of 2024 rest on the amount and on the bound that agrees with it', async () => {
    const [row] = await tabulate(
      'measures: [FMS_TOTAL], by: [FISCAL_YEAR], where: {fiscalYear: {eq: 2024}}',
      'value count sourceCount rivals { key } observations { atLeast atMost }',
    );
    expect(row).toMatchObject({ value: 117_900_000_000, count: 1, sourceCount: 2, rivals: [] });
    expect(row?.observations).toEqual([
      { atLeast: 117_900_000_000, atMost: 117_900_000_000 },
      { atLeast: 100_000_000_000, atMost: null },
    ]);
  });

  test('of 2006 are only a bound, which no sum takes for exact', async () => {
    const fields = 'value atLeast atMost average minimum count inexact';
    const where = 'where: {fiscalYear: {in: [2005, 2006]}}';
    const [, year] = await tabulate(`measures: [AGREEMENTS], by: [FISCAL_YEAR], ${where}`, fields);
    const [both] = await tabulate(`measures: [AGREEMENTS], by: [MEASURE], ${where}`, fields);
    const open = { value: null, average: null, minimum: null, atMost: null, inexact: 1 };
    expect(year).toMatchObject({ ...open, atLeast: 18_000_000_000, count: 1 });
    expect(both).toMatchObject({ ...open, atLeast: 27_500_000_000, count: 2 });
  });

  test('by who pays show what the parts leave unexplained', async () => {
    const rows = await tabulate(
      'measures: [FMS_TOTAL], by: [FISCAL_YEAR], basis: SUM_OF_FUNDING, where: {fiscalYear: {gte: 2023}}',
      'value reported unreconciled',
    );
    expect(rows).toEqual([
      { keys: ['2023'], value: 80_900_000_000, reported: 80_900_000_000, unreconciled: 0 },
      {
        keys: ['2024'],
        value: 96_900_000_000,
        reported: 117_900_000_000,
        unreconciled: 21_000_000_000,
      },
    ]);
  });

  test('to one customer of two cases add up: two items of one measure are no rivals', async () => {
    const [row] = await tabulate(
      'measures: [MAJOR_IMPLEMENTED_CASE], by: [NATION], where: {subject: {key: {eq: "nation/JPN"}}}',
      'value count rivals { key } observations { rivals { key } }',
    );
    expect(row).toMatchObject({ value: 27_610_000_000, count: 2, rivals: [] });
    expect(row?.observations.flatMap(({ rivals }: Answer) => rivals)).toEqual([]);
  });
});

describe('security assistance', () => {
  const measures = `measures: [${ACCOUNTS}]`;
  const nations = 'basis: SUM_OF_NATIONS';

  test('adds up by account and year, and leaves a gap to the reported total', async () => {
    const fields = 'value count reported unreconciled';
    const rows = await tabulate(`${measures}, by: [FISCAL_YEAR, MEASURE], ${nations}`, fields);
    const key = (row: Row) => `${row.fiscal_year} ${row.account}`;
    const totals = sums(ofAll(), 'amount_usd', key);
    expect(byKeys(rows)).toEqual(sums(ofNations(), 'amount_usd', key));
    for (const { keys, value, reported, unreconciled } of rows) {
      expect(reported).toBe(totals[keys.join(' ')]?.value);
      expect(unreconciled).toBe(reported - value);
    }
  });

  test('never adds totals for all nations to the amounts of nations', async () => {
    const year = (row: Row) => cell(row, 'fiscal_year');
    const reported = await tabulate(`${measures}, by: [FISCAL_YEAR]`);
    const parts = await tabulate(`${measures}, by: [FISCAL_YEAR], ${nations}`);
    expect(byKeys(reported)).toEqual(sums(ofAll(), 'amount_usd', year));
    expect(byKeys(parts)).toEqual(sums(ofNations(), 'amount_usd', year));
  });

  test('adds up by region', async () => {
    const regions = new Map(rowsOf('nations').map((row) => [row.iso3, cell(row, 'region')]));
    const rows = await tabulate(`${measures}, by: [REGION], ${nations}`);
    expect(byKeys(rows)).toEqual(
      sums(ofNations(), 'amount_usd', (row) => regions.get(row.nation_iso3 ?? '') ?? ''),
    );
  });

  test('of a nation in a year may be over a billion', async () => {
    const rows = await tabulate(
      'measures: [FMF], by: [NATION, FISCAL_YEAR], valueAtLeast: 1000000000',
      'value count entities { key }',
    );
    const all = sums(
      ofNations().filter(({ account }) => account === 'FMF'),
      'amount_usd',
      (row) => `nation/${row.nation_iso3} ${row.fiscal_year}`,
    );
    const large = Object.entries(all).filter(([, { value }]) => value >= 1e9);
    expect(byKeys(rows)).toEqual(Object.fromEntries(large));
    expect(rows.length).toBeGreaterThan(10);
    for (const { keys, entities } of rows) expect(entities).toEqual([{ key: keys[0] }, null]);
  });

  test('averages, and its smallest and largest figure, are those of the rows', async () => {
    const [row] = await tabulate(
      'measures: [FMF], by: [NATION], where: {subject: {key: {eq: "nation/EGY"}}}',
      'value count average minimum maximum',
    );
    const amounts = ofNations()
      .filter(({ account, nation_iso3 }) => account === 'FMF' && nation_iso3 === 'EGY')
      .map((one) => Number(one.amount_usd));
    const value = amounts.reduce((a, b) => a + b);
    expect(row).toMatchObject({
      value,
      count: amounts.length,
      average: value / amounts.length,
      minimum: Math.min(...amounts),
      maximum: Math.max(...amounts),
    });
  });
});

interface AreaRow {
  readonly from: { readonly key: string };
  readonly validity: {
    readonly start: { readonly earliest: string | null; readonly latest: string | null };
    readonly end: { readonly earliest: string | null; readonly latest: string | null };
  };
}

const DAY = 86_400_000;

describe('the lens leaves out', () => {
  test('amounts of less confidence than it asks for', async () => {
    const lens = '(evidence: {minConfidence: MEDIUM})';
    const program = (lens: string) =>
      tabulate('measures: [FMS_PROGRAM], by: [FISCAL_YEAR]', 'value', lens);
    const years = (rows: readonly TabledRow[]) => rows.map(({ keys }) => keys[0]);
    expect(years(await program(''))).toEqual(['2010', '2011', '2012', '2013', '2014']);
    expect(years(await program(lens))).toEqual(['2010', '2011', '2014']);
  });

  test('all that was not known yet', async () => {
    const lens = '(knownAt: "2000-01-01T00:00:00Z")';
    expect(await tabulate('measures: [FMF], by: [FISCAL_YEAR]', 'value', lens)).toEqual([]);
  });
});

describe('by the command in whose area a nation lay', () => {
  /** Counts day by day, and by commands' own words of when they were responsible. */
  async function commandsIn(year: number): Promise<ReadonlyMap<string, string>> {
    const areas = new Map<string, readonly AreaRow[]>();
    let after: string | null = null;
    do {
      const { graph } = await ask(
        `query ($after: String) { graph { nations(first: 100, after: $after) {
          nodes { key areaHistory(first: 100) { nodes { from { key } validity {
            start { earliest latest } end { earliest latest } } } } }
          pageInfo { hasNextPage endCursor } } } }`,
        { after },
      );
      for (const { key, areaHistory } of graph.nations.nodes) areas.set(key, areaHistory.nodes);
      const { hasNextPage, endCursor } = graph.nations.pageInfo;
      after = hasNextPage ? endCursor : null;
    } while (after !== null);

    const first = Date.UTC(year - 1, 9, 1);
    const days = Array.from({ length: (Date.UTC(year, 9, 1) - first) / DAY }, (_, day) =>
      new Date(first + day * DAY).toISOString().slice(0, 10),
    );
    const [BEGINNING, FOREVER] = ['0000-01-01', '9999-99-99'];
    return new Map(
      [...areas].map(([nation, history]) => {
        const onMost = (isOn: (area: AreaRow, day: string) => boolean) => [
          ...new Set(
            history
              .filter((area) => days.filter((day) => isOn(area, day)).length > days.length / 2)
              .map(({ from }) => from.key),
          ),
        ];
        const certain = onMost(
          ({ validity: { start, end } }, day) =>
            (start.latest ?? FOREVER) <= day && day < (end.earliest ?? BEGINNING),
        );
        const possible = onMost(
          ({ validity: { start, end } }, day) =>
            (start.earliest ?? BEGINNING) <= day && day < (end.latest ?? FOREVER),
        );
        const [only = 'UNDETERMINED', ...more] = certain.length > 0 ? certain : possible;
        return [nation, more.length > 0 ? 'UNDETERMINED' : only];
      }),
    );
  }

  test.each([2008, 2009, 2017])('in %s, amounts are those of that command', async (year) => {
    const commands = await commandsIn(year);
    const rows = await tabulate(
      `measures: [${ACCOUNTS}], by: [COMMAND_AT_PERIOD], basis: SUM_OF_NATIONS, where: {fiscalYear: {eq: ${year}}}`,
    );
    expect(byKeys(rows)).toEqual(
      sums(
        ofNations().filter((row) => Number(row.fiscal_year) === year),
        'amount_usd',
        (row) => commands.get(`nation/${row.nation_iso3}`) ?? '',
      ),
    );
  });

  test('the map of today moves Israel, and Africa before its command', async () => {
    const rows = await tabulate(
      `measures: [${ACCOUNTS}], by: [COMMAND_AT_PERIOD, COMMAND_AT_LENS], basis: SUM_OF_NATIONS, where: {fiscalYear: {eq: 2008}}`,
      'value count entities { key }',
      '(at: "2024-01-01")',
    );
    const moved = rows.filter(({ keys }) => keys[0] !== keys[1]).map(({ keys }) => keys.join(' '));
    expect(moved).toEqual([
      'command/CENTCOM command/AFRICOM',
      'command/EUCOM command/CENTCOM',
      'command/INDOPACOM command/AFRICOM',
      'UNDETERMINED command/AFRICOM',
    ]);
    expect(rows.at(-1)?.entities).toEqual([null, { key: 'command/AFRICOM' }]);
  });

  test.each(['2008-09-30', '2012-01-01', '2021-09-15', '2024-01-01'])(
    'at the lens of %s is the command that the nation itself shows',
    async (at) => {
      const measures = `measures: [IMET], by: [NATION, COMMAND_AT_LENS]`;
      const where = 'where: {fiscalYear: {eq: 2012}}';
      const rows = await tabulate(`${measures}, ${where}`, 'value', `(at: "${at}")`);
      const nations: Record<string, string> = {};
      for (const page of [0, 1, 2]) {
        const keys = rows.map(({ keys }) => keys[0]).slice(page * 100, page * 100 + 100);
        const { graph } = await ask(
          `query ($keys: [String!]) { graph(at: "${at}") {
            nations(first: 100, where: {key: {in: $keys}}) { nodes { key combatantCommand { key } } } } }`,
          { keys },
        );
        for (const { key, combatantCommand } of graph.nations.nodes) {
          nations[key] = combatantCommand?.key ?? 'UNDETERMINED';
        }
      }
      expect(Object.fromEntries(rows.map(({ keys }) => keys))).toEqual(nations);
    },
  );

  test('nothing is certain enough where the lens asks for certainty', async () => {
    const rows = await tabulate(
      'measures: [IMET], by: [COMMAND_AT_LENS], basis: SUM_OF_NATIONS',
      'value',
      '(at: "1900-01-01", evidence: {certainty: CERTAIN})',
    );
    expect(rows.map(({ keys }) => keys)).toEqual([['UNDETERMINED']]);
  });
});

describe('arms sales', () => {
  const all = () => rowsOf('major_arms_sales');

  /** October is of the next fiscal year; a date that is not precise enough is of none. */
  function yearOf(row: Row): string {
    const date = cell(row, 'notified_date');
    const { earliest, latest } = daysOf(date);
    const [first, last] = [earliest, latest].map((day) => {
      const [year = '', month = ''] = (day ?? '').split('-');
      return String(Number(year) + (month >= '10' ? 1 : 0));
    });
    return date !== '' && first === last ? (first ?? '') : 'UNDETERMINED';
  }

  const buyerOf = ({ nation_iso3 }: Row) =>
    nation_iso3 === '' ? 'alliance/NATO' : `nation/${nation_iso3}`;

  test('add up by year and nation; dates too vague for a year have a row of their own', async () => {
    const rows = await tabulateSales('by: [FISCAL_YEAR, NATION]');
    expect(byKeys(rows)).toEqual(
      sums(all(), 'estimated_value_usd', (row) => `${yearOf(row)} ${buyerOf(row)}`),
    );
    expect(rows.at(-1)?.keys[0]).toBe('UNDETERMINED');
  });

  test('give the largest first, and how many sources value them', async () => {
    const [row] = await tabulateSales(
      'by: [NATION], where: {key: {in: ["sale/MAS-ISR-2024-01", "sale/MAS-ISR-2024-02", "sale/MAS-ISR-2024-03"]}}',
      'value count sourceCount average minimum maximum armsSales(first: 2) { key estimatedValueUsd } observations { key }',
    );
    expect(row).toMatchObject({
      keys: ['nation/ISR'],
      value: 19_696_600_000,
      count: 3,
      sourceCount: 2,
      minimum: 102_500_000,
      maximum: 18_820_000_000,
      observations: [],
      armsSales: [
        { key: 'sale/MAS-ISR-2024-01', estimatedValueUsd: 18_820_000_000 },
        { key: 'sale/MAS-ISR-2024-03', estimatedValueUsd: 774_100_000 },
      ],
    });
  });

  test('to Israel before it moved are of the command of then', async () => {
    const rows = await tabulateSales(
      'by: [FISCAL_YEAR, COMMAND_AT_PERIOD, COMMAND_AT_LENS], where: {key: {in: ["sale/MAS-ISR-2017-01", "sale/MAS-ISR-2024-01"]}}',
    );
    expect(rows.map(({ keys }) => keys.slice(0, 2))).toEqual([
      ['2017', 'command/EUCOM'],
      ['2024', 'command/CENTCOM'],
    ]);
    expect(new Set(rows.map(({ keys }) => keys[2]))).toEqual(new Set(['command/CENTCOM']));
  });
});

describe('a table is refused', () => {
  test.each([
    ['rival definitions', '[FMS_TOTAL, FMS_SYSTEM_SALES]', 'count the same thing under different'],
    ['rivals among others', '[FMF, FMS_TOTAL, IMPLEMENTED_SALES]', 'FMF counts what is BUDGETED'],
    ['a total with its part', '[IMPLEMENTED_SALES, PARTNER_FUNDED]', 'is a part of IMPLEMENTED'],
    ['parts of two splits', '[NON_FMS_CASES, PARTNER_FUNDED]', 'not parts of one total'],
    ['licences with sales', '[FMS_TOTAL, DCS_AUTHORIZATIONS]', 'what is AUTHORIZED'],
    ['notified with delivered', '[NOTIFIED_OR_REGISTERED, DELIVERIES]', 'what is DELIVERED'],
  ])('that adds %s', async (_name, measures, reason) => {
    const { message, ...more } = await refusal(
      `{ graph { tabulate(measures: ${measures}, by: [FISCAL_YEAR]) { rows { value } } } }`,
    );
    expect(more).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(message).toContain('Graph.tabulate(measures:)');
    expect(message).toContain(reason);
    expect(await tabulate(`measures: ${measures}, by: [FISCAL_YEAR, MEASURE]`)).not.toEqual([]);
  });

  test.each([
    ['by nothing', 'measures: [FMF], by: []', '1 to 3 different dimensions'],
    ['by the same twice', 'measures: [FMF], by: [NATION, NATION]', '1 to 3 different dimensions'],
    [
      'by four',
      'measures: [FMF], by: [NATION, REGION, STAGE, MEASURE]',
      '1 to 3 different dimensions',
    ],
    ['of nothing', 'measures: [], by: [NATION]', 'at least one'],
    [
      'of what is reported by command',
      'measures: [FMF], by: [COMMAND_AT_LENS]',
      'SUM_OF_NATIONS, since no source reports amounts by region or command',
    ],
    [
      'of what nobody splits by who pays',
      'measures: [FMF], by: [FISCAL_YEAR], basis: SUM_OF_FUNDING',
      'IMPLEMENTED_SALES or FMS_TOTAL alone',
    ],
    ['over 11 years', 'measures: [FMF], by: [FISCAL_YEAR], rollingYears: 11', 'from 2 to 10'],
    ['over a year', 'measures: [FMF], by: [FISCAL_YEAR], rollingYears: 1', 'from 2 to 10'],
    [
      'that rolls without years',
      'measures: [FMF], by: [NATION], rollingYears: 3',
      'FISCAL_YEAR in by',
    ],
    [
      'of 3,085 rows',
      `measures: [${ACCOUNTS}], by: [NATION, FISCAL_YEAR, MEASURE]`,
      'at most 1000 rows: narrow it by where or valueAtLeast, or tell less apart, came 3085.',
    ],
  ])('%s', async (_name, args, reason) => {
    const { message, ...more } = await refusal(
      `{ graph { tabulate(${args}) { rows { value } } } }`,
    );
    expect(more).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(message).toContain(reason);
  });

  test('of arms sales by what they do not have', async () => {
    const { message } = await refusal(
      '{ graph { tabulateArmsSales(by: [FISCAL_YEAR, MEASURE]) { rows { value } } } }',
    );
    expect(message).toContain('only FISCAL_YEAR, NATION, REGION');
  });

  test('that asks for more observations a row than there may be', async () => {
    const args = 'measures: [FMF], by: [FISCAL_YEAR], where: {fiscalYear: {eq: 2012}}';
    const { message } = await refusal(
      `{ graph { tabulate(${args}) { rows { observations(first: 101) { key } } } } }`,
    );
    expect(message).toContain(
      'TableRow.observations(first:): expected a whole number from 1 to 100',
    );
  });
});

describe('however a table is told apart,', () => {
  const some = <Value>(all: readonly Value[], least = 1) =>
    fc.subarray([...all], { minLength: least });
  const dimensions = [
    'FISCAL_YEAR',
    'NATION',
    'REGION',
    'COMMAND_AT_LENS',
    'COMMAND_AT_PERIOD',
    'STAGE',
    'SOURCE',
    'MEASURE',
  ];
  const asked = fc.record({
    measures: some(ACCOUNTS),
    by: fc
      .shuffledSubarray(dimensions, { minLength: 1, maxLength: 3 })
      .map((by) => by as readonly string[]),
    years: fc.tuple(fc.integer({ min: 2008, max: 2017 }), fc.integer({ min: 0, max: 3 })),
    subjects: fc.option(some(['AFG', 'COL', 'EGY', 'ISR', 'KEN', 'MEX', 'PAK', 'UKR'])),
    at: fc.constantFrom('2008-09-30', '2016-01-01', '2026-01-01'),
    certainty: fc.constantFrom('CERTAIN', 'POSSIBLE'),
  });

  test('its rows add up to the whole', async () => {
    await fc.assert(
      fc.asyncProperty(asked, async ({ measures, by, years, subjects, at, certainty }) => {
        const [from, more] = years;
        const keys = subjects?.map((iso3) => `"nation/${iso3}"`);
        const whole = ofNations().filter(
          ({ account = '', fiscal_year, nation_iso3 = '' }) =>
            measures.includes(account) &&
            Number(fiscal_year) >= from &&
            Number(fiscal_year) <= from + more &&
            (subjects === null || subjects.includes(nation_iso3)),
        );
        const where = `{fiscalYear: {gte: ${from}, lte: ${from + more}} ${keys ? `subject: {key: {in: [${keys}]}}` : ''}}`;
        const query = `measures: [${measures}], by: [${by}], where: ${where}, basis: SUM_OF_NATIONS`;
        fc.pre(!by.includes('NATION') || whole.length <= 1000);
        const rows = await tabulate(
          query,
          'value atLeast atMost count inexact',
          `(at: "${at}", evidence: {certainty: ${certainty}})`,
        );
        const total = (field: string) => rows.reduce((sum, row) => sum + Number(row[field]), 0);
        const sum = whole.reduce((sum, { amount_usd }) => sum + Number(amount_usd), 0);
        expect(total('count')).toBe(whole.length);
        for (const field of ['value', 'atLeast', 'atMost']) expect(total(field)).toBe(sum);
        expect(total('inexact')).toBe(0);
        expect(new Set(rows.map(({ keys }) => keys.join(' '))).size).toBe(rows.length);
      }),
      { numRuns: 60 },
    );
  });
});
