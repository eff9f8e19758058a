import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/ledger/claim.ts';
import type { Measure } from '../../src/model/measures.ts';
import { type Answer, run } from '../support/run.ts';
import { exists, observes, relates, says } from '../unit/ledger/claims.ts';
import { emptyGraph } from './empty-graph.ts';
import { SOURCES, source } from './sources.ts';

const GOOD = source('gazette', { reliability: 'A' });
const BAD = source('rumour', { reliability: 'D' });
const sources = [...SOURCES.filter(({ key }) => key !== 'gazette'), GOOD, BAD];

const recordAll = (...claims: readonly Claim[]) => emptyGraph().ledger.record(claims, sources);

async function rowsOf(table: string, lens = ''): Promise<Answer> {
  const { data, errors } = await run(emptyGraph().graph, `{ graph${lens} { ${table} } }`);
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
  return Object.values<Answer>(data.graph)[0].rows;
}

const ROW = 'rows { keys value atLeast atMost count inexact sourceCount rivals { key } }';

const fmf = (nation: string, low: number, rest: Partial<Claim> = {}, fiscalYear = 2023): Claim =>
  observes(nation, { measure: 'FMF', fiscalYear, low, high: low }, rest);

describe('two amounts for the same nation, measure and year', () => {
  const table = `tabulate(measures: [FMF], by: [NATION]) { ${ROW} }`;

  test('are one figure: the better supported; the other is a rival', async () => {
    await recordAll(
      exists('nation/A'),
      fmf('nation/A', 5, { source: 'rumour' }),
      fmf('nation/A', 7, { source: 'gazette' }),
    );
    expect(await rowsOf(table)).toMatchObject([
      { value: 7, count: 1, sourceCount: 1, rivals: [{ key: 'nation/A FMF 2023=5..5' }] },
    ]);
  });

  test('change places when a source is described anew', async () => {
    await recordAll(
      exists('nation/A'),
      fmf('nation/A', 5, { source: 'rumour' }),
      fmf('nation/A', 7, { source: 'gazette' }),
    );
    await emptyGraph().ledger.record([], [{ ...GOOD, reliability: 'D', publishedOn: '1999' }]);
    expect(await rowsOf(table)).toMatchObject([{ value: 5 }]);
  });

  test('that nothing tells apart make the sum unknown, between both', async () => {
    await recordAll(
      exists('nation/A'),
      fmf('nation/A', 5),
      fmf('nation/A', 7),
      fmf('nation/A', 100, {}, 2024),
    );
    expect(await rowsOf(table)).toMatchObject([
      { value: null, atLeast: 105, atMost: 107, count: 2, inexact: 1, rivals: [{}, {}] },
    ]);
  });

  test('are settled among those that the lens shows', async () => {
    await recordAll(
      exists('nation/A'),
      fmf('nation/A', 5, { source: 'rumour', confidence: 'HIGH' }),
      fmf('nation/A', 7, { source: 'gazette', confidence: 'LOW' }),
    );
    const lens = '(evidence: {minConfidence: HIGH})';
    expect(await rowsOf(table, lens)).toMatchObject([{ value: 5, rivals: [] }]);
  });

  test('are settled as they were known', async () => {
    const { graph, ledger } = emptyGraph();
    await recordAll(exists('nation/A'), fmf('nation/A', 5, { source: 'rumour' }));
    const { data } = await run(graph, '{ status { recordedThrough } }');
    const then = data.status.recordedThrough.toISOString();
    await new Promise((resolve) => setTimeout(resolve, 5));
    await ledger.record([fmf('nation/A', 7, { source: 'gazette' })], sources);
    expect(await rowsOf(table)).toMatchObject([{ value: 7 }]);
    expect(await rowsOf(table, `(knownAt: "${then}")`)).toMatchObject([{ value: 5, rivals: [] }]);
  });

  test('are not decided between by a filter', async () => {
    await recordAll(
      exists('nation/A'),
      observes('nation/A', { measure: 'FMF', low: 10, high: null }, { source: 'gazette' }),
      observes('nation/A', { measure: 'FMF', low: 5, high: 20 }),
      observes('nation/A', { measure: 'FMF', low: 4, high: 8 }, { source: 'rumour' }),
    );
    const asked = (disputed: boolean) =>
      `tabulate(measures: [FMF], by: [NATION], where: {disputed: ${disputed}}) { ${ROW} }`;
    const figure = { atLeast: 10, atMost: 20, rivals: [{ key: 'nation/A FMF 2023=4..8' }] };
    expect(await rowsOf(table)).toMatchObject([figure]);
    expect(await rowsOf(asked(true))).toMatchObject([figure]);
    expect(await rowsOf(asked(false))).toMatchObject([figure]);
    const later = 'where: {fiscalYear: {gte: 2024}}';
    expect(await rowsOf(`tabulate(measures: [FMF], by: [NATION], ${later}) { ${ROW} }`)).toEqual(
      [],
    );
  });

  test('of two sources alike are of both, and are one figure', async () => {
    await recordAll(
      exists('nation/A'),
      fmf('nation/A', 5, { source: 'rumour' }),
      fmf('nation/A', 5, { source: 'gazette' }),
      fmf('nation/A', 2, { source: 'gazette' }, 2024),
    );
    expect(
      await rowsOf('tabulate(measures: [FMF], by: [SOURCE, NATION]) { rows { keys value } }'),
    ).toEqual([
      { keys: ['gazette', 'nation/A'], value: 2 },
      { keys: ['gazette + rumour', 'nation/A'], value: 5 },
    ]);
  });
});

describe('two agencies that report one total', () => {
  const total = (agency: string, low: number) => observes(agency, { low, high: low });
  const table = (more = '') =>
    `tabulate(measures: [FMS_TOTAL], by: [FISCAL_YEAR]${more}) { ${ROW} }`;
  const report = (one: number, other: number) =>
    recordAll(
      exists('agency/A'),
      exists('agency/B'),
      total('agency/A', one),
      total('agency/B', other),
    );

  test('otherwise rival each other', async () => {
    await report(5, 9);
    expect(await rowsOf(table())).toMatchObject([
      { value: null, atLeast: 5, atMost: 9, count: 1, inexact: 1, rivals: [{}, {}] },
    ]);
  });

  test('alike give one figure', async () => {
    await report(5, 5);
    expect(await rowsOf(table())).toMatchObject([
      { value: 5, atLeast: 5, atMost: 5, count: 1, inexact: 0, rivals: [] },
    ]);
  });

  test('otherwise have no value, so none that is at least something', async () => {
    await report(5, 9);
    expect(await rowsOf(table(', valueAtLeast: -5'))).toEqual([]);
  });
});

describe('a sum beyond what a JSON number holds', () => {
  const large = Number.MAX_SAFE_INTEGER;
  const nations = (count: number) =>
    Array.from({ length: count }, (_, index) => `nation/N${index}`);
  const table = 'tabulate(measures: [FMF], by: [FISCAL_YEAR], basis: SUM_OF_NATIONS)';
  const ask = (fields: string) =>
    run(emptyGraph().graph, `{ graph { ${table} { rows { keys count ${fields} } } } }`);

  test('is null with an error that says so, never rounded', async () => {
    await recordAll(...nations(2).flatMap((key) => [exists(key), fmf(key, large)]));
    const { data, errors } = await ask('value maximum');
    expect(data.graph.tabulate.rows).toEqual([
      { keys: ['2023'], count: 2, value: null, maximum: large },
    ]);
    expect(errors).toMatchObject([
      {
        message: 'The sum 18014398509481982 is too large for a JSON number: narrow the table.',
        extensions: { code: 'SUM_TOO_LARGE' },
      },
    ]);
  });

  test('is refused beyond what Neo4j adds exactly', async () => {
    await recordAll(...nations(1_100).flatMap((key) => [exists(key), fmf(key, large)]));
    const { errors } = await ask('value');
    expect(errors).toMatchObject([{ extensions: { code: 'SUM_TOO_LARGE' } }]);
  });
});

describe('an arms sale', () => {
  const table = 'tabulateArmsSales(by: [NATION, FISCAL_YEAR])';

  test('to several buyers counts once, for none of them', async () => {
    await recordAll(
      exists('nation/A'),
      exists('nation/B'),
      exists('sale/S'),
      says('sale/S', 'estimatedValueUsd', '5'),
      says('sale/S', 'notifiedOn', '2023-09'),
      relates('sale/S', 'SOLD_TO', 'nation/A'),
      relates('sale/S', 'SOLD_TO', 'nation/B'),
    );
    expect(await rowsOf(`${table} { ${ROW} }`)).toMatchObject([
      { keys: ['UNDETERMINED', '2023'], value: 5, count: 1 },
    ]);
  });

  test('without a value is not worth nothing', async () => {
    await recordAll(exists('nation/A'), exists('sale/S'), relates('sale/S', 'SOLD_TO', 'nation/A'));
    expect(await rowsOf(`${table} { ${ROW} }`)).toMatchObject([
      {
        keys: ['nation/A', 'UNDETERMINED'],
        value: null,
        atLeast: null,
        atMost: null,
        count: 1,
        inexact: 1,
      },
    ]);
  });
});

describe('whatever sources say,', () => {
  const measures: readonly Measure[] = ['FMF', 'IMET'];
  const said = fc.array(
    fc.record({
      nation: fc.constantFrom('nation/A', 'nation/B'),
      measure: fc.constantFrom(...measures),
      fiscalYear: fc.constantFrom(2020, 2021),
      low: fc.integer({ min: 1, max: 9 }),
      source: fc.constantFrom('gazette', 'paper', 'rumour'),
    }),
    { maxLength: 12 },
  );

  test('rivals are never added: each nation, measure and year is one figure', async () => {
    await fc.assert(
      fc.asyncProperty(said, async (all) => {
        await emptyGraph().clear();
        await recordAll(
          exists('nation/A'),
          exists('nation/B'),
          ...all.map(({ nation, low, source, ...more }) =>
            observes(nation, { ...more, low, high: low }, { source }),
          ),
        );
        const rows = await rowsOf(
          `tabulate(measures: [FMF, IMET], by: [FISCAL_YEAR], basis: SUM_OF_NATIONS) { ${ROW} }`,
        );
        for (const year of [2020, 2021]) {
          const topics = new Map<string, { low: number; source: string }[]>();
          for (const { nation, measure, fiscalYear, ...one } of all) {
            if (fiscalYear !== year) continue;
            const topic = `${nation} ${measure}`;
            topics.set(topic, [...(topics.get(topic) ?? []), one]);
          }
          const [row = { count: 0, atLeast: null }] = rows.filter(
            ({ keys }: Answer) => keys[0] === String(year),
          );
          expect(row.count).toBe(topics.size);
          const best = [...topics.values()].map(bestOf);
          const least = best.reduce((sum, amounts) => sum + Math.min(...amounts), 0);
          const most = best.reduce((sum, amounts) => sum + Math.max(...amounts), 0);
          if (topics.size > 0) expect([row.atLeast, row.atMost]).toEqual([least, most]);
        }
      }),
      { numRuns: 25 },
    );
  });

  /** The amounts that nothing tells apart as the best: reliability decides, then the number of sources. */
  function bestOf(all: readonly { low: number; source: string }[]): number[] {
    const amounts = [...new Set(all.map(({ low }) => low))].map((low) => {
      const from = new Set(all.filter((one) => one.low === low).map(({ source }) => source));
      const reliability = ['gazette', 'paper', 'rumour'].findIndex((key) => from.has(key));
      return { low, score: 10 * reliability - from.size };
    });
    const best = Math.min(...amounts.map(({ score }) => score));
    return amounts.filter(({ score }) => score === best).map(({ low }) => low);
  }
});
