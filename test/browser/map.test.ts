import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dollars } from '../../src/explorer/words/labels.ts';
import { startServer, type TestedServer } from '../support/server.ts';
import { describeInChromium, openPage } from './in-chromium.ts';
import { expectGood } from './judged.ts';
import type { Seen } from './watched.ts';

describeInChromium('the map in a browser', () => {
  let server: TestedServer;
  let browser: Browser;
  let page: Page;
  let seen: Seen;

  const goto = (path: string) => page.goto(server.url + path);
  const panel = (name: string) => page.getByRole('region', { name, exact: true });
  const shape = (iso3: string) => page.locator(`path[data-nation="nation/${iso3}"]`).first();
  const said = (iso3: string) =>
    expect.poll(() => shape(iso3).locator('title').textContent(), { timeout: 30_000 });
  const area = (command: string) => page.locator('.commands summary', { hasText: command });

  beforeAll(async () => {
    server = await startServer();
    ({ browser, page, seen } = await openPage());
  });

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  test('is found from the start page, and moves Israel and Africa as the date goes over 2021 and 2008', async () => {
    await goto('/');
    await page.getByRole('link', { name: 'on the map' }).click();
    const date = page.getByLabel('As of', { exact: true });
    await date.fill('2021-08-31');
    await panel('Areas of responsibility on 31 Aug 2021').waitFor();
    await said('ISR').toBe('Israel: EUCOM, certain');
    await date.fill('2021-09-15');
    await said('ISR').toBe('Israel: CENTCOM or EUCOM, one of them');
    await date.fill('2021-10-01');
    await said('ISR').toBe('Israel: CENTCOM, possible');
    const eucom = await shape('FRA').getAttribute('fill');
    expect(await shape('ISR').getAttribute('fill')).not.toBe(eucom);

    await date.fill('2008-10-01');
    await said('NGA').toBe('Nigeria: AFRICOM, certain');
    await area('AFRICOM').getByText('54 nations, 53 certain').waitFor();
    await date.fill('2008-09-30');
    await said('NGA').toBe('Nigeria: no source names a command');
    await area('AFRICOM').getByText('1 nation, 0 certain').waitFor();
    await page.goBack();
    await said('NGA').toBe('Nigeria: AFRICOM, certain');
    expect(await page.getByRole('img').getAttribute('aria-label')).toContain('AFRICOM 54');
  });

  test('follows the slider while it is held', async () => {
    const at = () => expect.poll(() => new URL(page.url()).searchParams.get('at'));
    await goto('/map?at=2021-08-31');
    await panel('Areas of responsibility on 31 Aug 2021').waitFor();
    const slider = await page.getByRole('slider', { name: 'Month' }).boundingBox();
    if (!slider) throw new Error('There is no slider.');
    const { x, y, width, height } = slider;
    const hold = (part: number) => page.mouse.move(x + width * part, y + height / 2);
    await hold(0.9);
    await page.mouse.down();
    await hold(0.5);
    await at().toMatch(/^198\d-\d\d-01$/);
    await hold(0.8);
    await at().toMatch(/^201\d-\d\d-01$/);
    await page.mouse.up();
  });

  test('leads to a nation’s page by a click on it, and by its name in the lists, through the same lens', async () => {
    await goto('/map?at=2012-06-01');
    await shape('BRA').click();
    await page.getByRole('heading', { level: 1, name: 'Brazil' }).waitFor();
    expect(page.url()).toBe(`${server.url}/e/nation/BRA?at=2012-06-01`);
    await page.goBack();
    await area('SOUTHCOM').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Brazil' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Brazil' }).waitFor();
    expect(page.url()).toBe(`${server.url}/e/nation/BRA?at=2012-06-01`);
  });

  test('shows small nations when it is enlarged, and draws embassies and offices', async () => {
    await goto('/map?at=2012-06-01');
    const sizeOf = async () => (await shape('SGP').boundingBox())?.width ?? 0;
    const before = await sizeOf();
    await page.getByRole('button', { name: 'Larger' }).click();
    await page.getByRole('button', { name: 'Larger' }).click();
    await page.getByRole('button', { name: 'To the east' }).click();
    expect((await sizeOf()) / before).toBeCloseTo(4, 0);
    await page.getByRole('button', { name: 'Whole world' }).click();
    expect(await sizeOf()).toBeCloseTo(before, 1);

    await page.getByLabel('Embassies').check();
    await page.getByLabel('Cooperation organizations').check();
    await page.waitForURL(/points=embassies%2Coffices/);
    const thailand = page.locator('.counted', { hasText: 'Thailand' });
    await expect
      .poll(() => page.locator('.point:not(.counted)').count(), { timeout: 30_000 })
      .toBeGreaterThan(150);
    await thailand.waitFor();
    const listed = page.locator('.names > li', { hasText: 'Thailand' }).locator('ul a');
    expect(Number(await thailand.locator('text').textContent())).toBe(await listed.count());
  });

  test('shades nations by an amount of a year, which is what the API gives, with a legend', async () => {
    await goto('/map');
    await page
      .getByLabel('Colour by')
      .selectOption({ label: 'Military education and training (IMET)' });
    await page.getByRole('combobox', { name: 'Fiscal year' }).selectOption('2016');
    const map = panel('Military education and training (IMET), fiscal year 2016');
    await map.getByRole('list', { name: 'Legend' }).getByText('no figure').waitFor();

    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query:
          '{ graph { tabulate(measures: [IMET], by: [NATION], where: { fiscalYear: { eq: 2016 } }) { rows { keys value } } } }',
      }),
    });
    const { data } = (await response.json()) as {
      data: { graph: { tabulate: { rows: { keys: string[]; value: number }[] } } };
    };
    const { rows } = data.graph.tabulate;
    const value = rows.find(({ keys }) => keys[0] === 'nation/JOR')?.value ?? 0;
    expect(value).toBeGreaterThan(1_000_000);
    await said('JOR').toBe(`Jordan: ${dollars(value)}`);
    await said('CHN').toBe('China: no figure');
    expect(await map.getByRole('row', { includeHidden: true }).count()).toBe(rows.length);

    const counts = await map.locator('.key .quiet').allTextContents();
    const inClasses = counts.slice(0, -1).map((words) => Number.parseInt(words, 10));
    expect(inClasses.reduce((sum, count) => sum + count, 0)).toBe(rows.length);
  });

  test('fetches the shapes of nations once and for good, and again when that failed', async () => {
    const elsewhere = await browser.newPage();
    await elsewhere.route('**/countries-50m*', (route) => route.abort());
    await elsewhere.goto(`${server.url}/map`);
    await elsewhere.getByText('The shapes of nations could not be loaded.').waitFor();
    await elsewhere.unroute('**/countries-50m*');
    const answer = elsewhere.waitForResponse(/countries-50m/);
    await elsewhere.getByRole('button', { name: 'Try again' }).click();
    expect((await answer).headers()['cache-control']).toBe('public, max-age=31536000, immutable');
    expect((await answer).headers()['content-encoding']).toMatch(/^(br|gzip)$/);
    await elsewhere.locator('[data-nation]').first().waitFor();
    await elsewhere.close();
  });

  test.each(['/map?at=2024-06-01', '/map?measure=IMET&year=2017&points=offices'])(
    'has no fault that axe finds, light or dark, wide or narrow, and loads little script: %s',
    async (path) => {
      await goto(path);
      await page.waitForLoadState('networkidle');
      await expectGood(page);
    },
  );

  test('asks nothing of any other server, breaks no rule of its policy and logs no error', () => {
    expect([...seen.origins]).toEqual([server.url]);
    expect(seen.complaints).toEqual([]);
  });
});
