import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type TestedServer } from '../support/server.ts';
import { describeInChromium, openPage } from './in-chromium.ts';
import { expectGood, faultsIn } from './judged.ts';
import type { Seen } from './watched.ts';

const assistance = 'measures=FMF,IMET,PKO,INCLE,NADR';
const mixed = '/tables?measures=FMF,FMF_OBLIGATED';
const rivals =
  '/tables?measures=IMPLEMENTED_SALES,FMS_TOTAL&by=FISCAL_YEAR,MEASURE&from=2014&to=2014';

const ranking = `{
  graph {
    tabulateArmsSales(by: [NATION], where: { notifiedOn: { gte: "2017-10-01" } }) {
      rows { keys entities { name } value count }
    }
  }
}`;

/** Of what is awaited, however busy the machine is. */
const SOON = { timeout: 30_000 };

describeInChromium('the tables in a browser', () => {
  let server: TestedServer;
  let browser: Browser;
  let page: Page;
  let seen: Seen;

  beforeAll(async () => {
    server = await startServer();
    // What is refused is answered with 400, which Chromium logs by itself.
    ({ browser, page, seen } = await openPage({}, (url) => url.endsWith('/graphql')));
    // Neo4j plans a statement when it is asked first, which takes a busy machine long.
    await Promise.all([ask(ranking), page.goto(server.url)]);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const settled = () => page.locator('.panel[aria-busy=false] tbody tr').first().waitFor();
  const goto = async (path: string) => {
    await page.goto(server.url + path);
    await settled();
  };
  const columns = async () =>
    (await page.locator('thead th').allTextContents()).map((text) => text.replace(/ [↑↓]$/, ''));
  /** The cells of each row, as they are read. */
  const rows = () =>
    page
      .locator('tbody tr')
      .evaluateAll((all) =>
        all.map((row) => [...row.children].map((cell) => cell.textContent ?? '')),
      );
  const amount = (text: string | undefined) => Number(text?.replaceAll(',', ''));
  const query = (name: string) => new URL(page.url()).searchParams.get(name);

  const ask = async (text: string) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: text }),
    });
    return (await response.json()).data.graph;
  };

  test('rank nations by arms sales since 2018, from the start page, as the API has it', async () => {
    await page.goto(server.url);
    await page.getByRole('link', { name: /^The ranking/ }).click();
    await settled();
    const shown = (await rows()).map(([nation, value, count]) => [
      nation,
      amount(value),
      amount(count),
    ]);

    const { tabulateArmsSales } = await ask(ranking);
    const known = tabulateArmsSales.rows
      .filter(
        ({ value, keys }: { value: unknown; keys: unknown[] }) =>
          value !== null && keys[0] !== 'UNDETERMINED',
      )
      .toSorted((a: { value: number }, b: { value: number }) => b.value - a.value)
      .map(
        ({
          entities,
          value,
          count,
        }: {
          entities: { name: string }[];
          value: number;
          count: number;
        }) => [entities[0]?.name, value, count],
      );
    expect(known.length).toBeGreaterThan(20);
    expect(shown.slice(0, 10)).toEqual(known.slice(0, 10));
    await expect.poll(() => page.locator('.table-chart svg rect').count(), SOON).toBe(20);
    const drawn = page.locator('.table-chart rect > title').first();
    expect(await drawn.textContent()).toContain(`${known[0][0]}: $`);
  });

  test('sort by a header, and go back and forward through what was chosen', async () => {
    await goto('/tables?from=2018');
    const first = async () => (await rows())[0]?.[0];
    const largest = await first();
    await page.getByRole('link', { name: 'Nation', exact: true }).click();
    await expect.poll(first, SOON).not.toBe(largest);
    const names = (await rows()).map(([name]) => name ?? '');
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true })));
    await page.getByLabel('From fiscal year').fill('2020');
    await page.getByLabel('From fiscal year').press('Enter');
    await page.getByRole('heading', { name: /since fiscal year 2020$/ }).waitFor();
    await settled();
    await page.getByLabel('Rolling average').selectOption('of 3 years');
    await page.getByText('expected FISCAL_YEAR in by').waitFor();

    await page.goBack();
    await page.goBack();
    await page.getByRole('heading', { name: /since fiscal year 2018$/ }).waitFor();
    expect(query('sort')).toBe('NATION');
    await page.goBack();
    await expect.poll(first, SOON).toBe(largest);
    await page.goForward();
    await expect.poll(first, SOON).toBe(names[0]);
    await page.reload();
    await settled();
    expect(await first()).toBe(names[0]);
  });

  test('are downloaded as they are shown', async () => {
    await goto(
      `/tables?${assistance}&by=NATION,FISCAL_YEAR&from=2010&to=2011&rolling=2&at=2020-06-01&sort=-rolling`,
    );
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(
      'fmf-imet-pko-incle-nadr-by-nation-fiscal_year-from-2010-to-2011-rolling-2-at-2020-06-01.csv',
    );
    const text = await readFile(await download.path(), 'utf8');
    const [head = [], ...lines]: string[][] = parse(text);
    expect(text.split('\r\n')[0]).toBe(head.join());
    expect(head[1]).toBe('Nation (key)');
    const asShown = (cells: readonly string[]) => cells.toSpliced(1, 1);
    expect(asShown(head)).toEqual(await columns());
    const table = await rows();
    expect(table.length).toBeGreaterThan(150);
    expect(lines.map(asShown)).toEqual(
      table.map(([nation, ...cells]) => [
        nation,
        ...cells.map((cell) => (cell === 'no figure' ? '' : cell.replaceAll(',', ''))),
      ]),
    );
    expect(table.flat()).toContain('no figure');
  });

  test('give Israel’s amounts to the command of then, or to that of the lens’s date', async () => {
    const by = async (dimension: string) => {
      await goto(`/tables?${assistance}&by=${dimension}&from=2010&to=2010`);
      return Object.fromEntries((await rows()).map(([name, value]) => [name, amount(value)]));
    };
    const { tabulate } = await ask(`{
      graph {
        tabulate(
          measures: [FMF, IMET, PKO, INCLE, NADR], by: [NATION]
          where: { fiscalYear: { eq: 2010 }, subject: { key: { eq: "nation/ISR" } } }
        ) { rows { value } }
      }
    }`);
    const then = await by('COMMAND_AT_PERIOD');
    const now = await by('COMMAND_AT_LENS');
    const [europe, centre] = ['United States European Command', 'United States Central Command'];
    expect(tabulate.rows[0].value).toBeGreaterThan(1_000_000_000);
    expect(then[europe]).not.toBe(now[europe]);
    expect((now[centre] ?? 0) - (then[centre] ?? 0)).toBeGreaterThanOrEqual(tabulate.rows[0].value);
    await page.getByLabel('As of').fill('2010-06-01');
    await page.waitForURL(/at=2010-06-01/);
    await expect
      .poll(async () => (await rows()).find(([name]) => name === europe)?.[1], SOON)
      .toBe(then[europe]?.toLocaleString('en'));
  });

  test('show a nation’s sales by year from its page, and other nations beside it', async () => {
    await page.goto(`${server.url}/e/nation/JPN`);
    await page.getByRole('link', { name: /^As a table/ }).click();
    await page
      .getByRole('heading', { name: /notified to Congress \(Japan\), by fiscal year$/ })
      .waitFor();
    await settled();
    const sum = async () => amount((await page.locator('tfoot td').first().textContent()) ?? '');
    const totalOf = async (nations: string) => {
      const { tabulateArmsSales } = await ask(`{
        graph {
          tabulateArmsSales(
            by: [FISCAL_YEAR], where: { buyers: { some: { key: { in: [${nations}] } } } }
          ) { rows { value } }
        }
      }`);
      return tabulateArmsSales.rows.reduce(
        (total: number, { value }: { value: number }) => total + value,
        0,
      );
    };
    const ofJapan = await totalOf('"nation/JPN"');
    expect(ofJapan).toBeGreaterThan(1_000_000_000);
    expect(await sum()).toBe(ofJapan);

    await page.getByRole('combobox', { name: 'Only this nation' }).fill('south korea');
    await page.getByRole('combobox', { name: 'Only this nation' }).press('Enter');
    await page.getByRole('heading', { name: /\(Japan and .*Korea.*\), by/ }).waitFor();
    await settled();
    await expect.poll(sum, SOON).toBe(await totalOf('"nation/JPN", "nation/KOR"'));
    await page.getByRole('link', { name: 'Without Japan' }).click();
    await expect.poll(sum, SOON).toBe(await totalOf('"nation/KOR"'));
    expect(query('of')).toBe('nation/KOR');
  });

  test('show the API’s reason beside the choice that it refuses, and lead out of it', async () => {
    await page.goto(server.url + mixed);
    const refused = page.locator('.choice', { hasText: 'Amounts' }).getByRole('alert');
    await refused
      .getByText('FMF counts what is BUDGETED, FMF_OBLIGATED what is OBLIGATED')
      .waitFor();
    expect(await page.locator('tbody').count()).toBe(0);
    await refused.getByRole('button', { name: 'Tell rows apart by measure' }).click();
    await settled();
    expect(query('by')).toBe('NATION,MEASURE');
    expect(await page.locator('tfoot').count()).toBe(0);

    await page.goto(`${server.url}/tables?by=PLANET`);
    await page.getByText('by: expected some of NATION').waitFor();
  });

  test('say who says what of rivals, which are not added', async () => {
    await goto(rivals);
    await page.getByRole('button', { name: /^2 rivals on 2014, Implemented/ }).click();
    const evidence = page.getByRole('dialog', { name: 'Evidence: 2014, Implemented' });
    const programme = evidence.locator('details', { hasText: '$31,200,000,000' });
    await programme.locator('summary').first().click();
    await programme.getByRole('blockquote').first().waitFor();
    expect(await faultsIn(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await evidence.waitFor({ state: 'hidden' });
    expect(await page.locator('td', { hasText: 'not exact' }).count()).toBe(1);
  });

  test.each([
    '/tables?from=2018&of=nation/JPN,nation/KOR',
    rivals,
    `/tables?${assistance}&by=FISCAL_YEAR,REGION`,
  ])(
    'have no fault that axe finds, light or dark, wide or narrow, and load little script: %s',
    async (path) => {
      await goto(path);
      await page.locator('.table-chart svg').waitFor();
      await expectGood(page);
    },
  );

  test('ask nothing of any other server, break no rule of the policy and log no error', () => {
    expect([...seen.origins]).toEqual([server.url]);
    expect(seen.complaints).toEqual([]);
  });
});
