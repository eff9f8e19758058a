import { readFile } from 'node:fs/promises';
import { DOMParser } from '@xmldom/xmldom';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type TestedServer } from '../support/server.ts';
import { describeInChromium, openPage } from './in-chromium.ts';
import { expectGood, faultsIn } from './judged.ts';
import type { Seen } from './watched.ts';

describeInChromium('the graph view in a browser', () => {
  let server: TestedServer;
  let browser: Browser;
  let page: Page;
  let seen: Seen;

  beforeAll(async () => {
    server = await startServer();
    ({ browser, page, seen } = await openPage({ viewport: { width: 1440, height: 900 } }));
  });

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const region = (name: RegExp | string) => page.getByRole('region', { name });
  const button = (name: RegExp | string) => page.getByRole('button', { name });
  const settled = () => page.locator('article.graph[aria-busy=false]').waitFor();
  const goto = async (path: string) => {
    await page.goto(server.url + path);
    await settled();
  };
  const keysInTable = () =>
    page
      .locator('.entities tbody tr')
      .evaluateAll((all) => all.map((row) => row.getAttribute('data-key')));
  /** What is drawn and where. */
  const drawn = () =>
    page
      .locator('.picture .node')
      .evaluateAll((all) =>
        all.map((node) => [
          node.getAttribute('data-key'),
          node.querySelector('circle')?.getAttribute('cx'),
          node.querySelector('circle')?.getAttribute('cy'),
        ]),
      );
  const hiddenOf = async (name: string) =>
    Number(
      ((await button(new RegExp(`more neighbours? of ${name}$`)).textContent()) ?? '').slice(1),
    );
  const exported = async (format: string) => {
    const saved = page.waitForEvent('download');
    await button(`Export as ${format}`).click();
    return readFile(await (await saved).path());
  };

  test('shows from the start page how Bulgaria’s ministry is connected to EUCOM, and who says so', async () => {
    await page.goto(server.url);
    await page.getByRole('link', { name: /^The ways: How is Bulgaria’s ministry/ }).click();
    await page
      .getByRole('heading', {
        level: 1,
        name: 'How Ministry of Defense (Bulgaria) is connected to United States European Command',
      })
      .waitFor();
    const first = region(/^\d+ ways$/)
      .locator('li')
      .first();
    expect(await first.getByRole('link').allTextContents()).toEqual([
      'Ministry of Defense (Bulgaria)',
      'Office of Defense Cooperation Bulgaria',
      'United States European Command',
    ]);
    await first.getByRole('button', { name: /Has operational control/ }).click();
    await page.getByRole('dialog').getByRole('blockquote').first().waitFor();
    await page.keyboard.press('Escape');
    expect((await drawn()).map(([key]) => key)).toEqual(await keysInTable());
    const inIde = page.getByRole('link', { name: 'Open as GraphQL: the picture' });
    const asked = new URL((await inIde.getAttribute('href')) ?? '', server.url).searchParams;
    const answer = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `{"query":${JSON.stringify(asked.get('query'))},"variables":${asked.get('variables')}}`,
    });
    expect(await answer.json()).not.toHaveProperty('errors');
    await page.waitForLoadState('networkidle');
    await expectGood(page);
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  test('exports what lies around something, found from the start page: the nodes of the GEXF file are the rows of the table', async () => {
    await page.goto(server.url);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.insertText('ODC Bulgaria');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Show in graph' }).click();
    await settled();
    const document = new DOMParser().parseFromString(String(await exported('GEXF')), 'text/xml');
    const all = (name: string) => Array.from(document.getElementsByTagName(name));
    const nodes = all('node').map((node) => node.getAttribute('id'));
    expect(nodes.length).toBeGreaterThan(5);
    expect(nodes).toEqual(await keysInTable());
    const edges = all('edge');
    expect(edges).toHaveLength(await page.locator('.links tbody tr').count());
    // By the id that the file gives an attribute: of how many edges it says something.
    const told = (title: string) => {
      const declared = all('attribute').find((each) => each.getAttribute('title') === title);
      const values = edges.flatMap((edge) => Array.from(edge.getElementsByTagName('attvalue')));
      return values.filter(
        (value) =>
          value.getAttribute('for') === declared?.getAttribute('id') && value.getAttribute('value'),
      ).length;
    };
    expect(told('validity')).toBe(edges.length);
    expect(told('sources')).toBe(edges.length);

    const svg = new DOMParser().parseFromString(String(await exported('SVG')), 'text/xml');
    const groups = Array.from(svg.getElementsByTagName('g'), (group) =>
      group.getAttribute('id'),
    ).filter((id) => id !== '');
    expect(groups).toHaveLength(nodes.length + edges.length);
    expect(groups).toEqual(expect.arrayContaining(nodes));
    const png = await exported('PNG');
    expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
    expect(png.byteLength).toBeGreaterThan(10_000);
  });

  test('draws the same address the same way, expands by kind in place, and goes back', async () => {
    await goto('/graph?of=command/EUCOM&at=2020-06-01');
    const before = await drawn();
    const name = 'United States European Command';
    const hidden = await hiddenOf(name);
    expect(before).toHaveLength(30);
    await region('Selected')
      .getByRole('button', { name: /: Responsible for$/ })
      .click();
    await page.waitForURL(/expand=RESPONSIBLE_FOR/);
    await page.locator('.entities [data-key="nation/BGR"]').waitFor();
    await settled();
    const after = await drawn();
    expect(after).toHaveLength(60);
    expect(await hiddenOf(name)).toBe(hidden - 30);
    await region('Selected')
      .getByText(`${hidden - 30} more around it`)
      .waitFor();
    await page.getByText('60 are the most that can be read').waitFor();
    await page.reload();
    await settled();
    expect(await drawn()).toEqual(after);
    await page.goBack();
    await page.getByRole('heading', { name: '30 entities' }).waitFor();
    expect(await drawn()).toEqual(before);
    expect(await hiddenOf(name)).toBe(hidden);
  });

  test('leaves out kinds of lines and what is collapsed', async () => {
    await goto('/graph?of=nation/THA&at=2020-06-01');
    const all = await keysInTable();
    await page.getByRole('checkbox', { name: 'Borders' }).uncheck();
    await page.waitForURL(/without=BORDERS/);
    await settled();
    const fewer = await keysInTable();
    expect(all).toContain('nation/KHM');
    expect(fewer).not.toContain('nation/KHM');
    await button('Collapse Thailand').click();
    await page.waitForURL(/collapse=/);
    await expect.poll(async () => (await keysInTable()).length).toBeLessThan(fewer.length);
    await settled();
    expect(await hiddenOf('Thailand')).toBeGreaterThan(0);
  });

  test('is used by keyboard alone, in the table and in the picture', async () => {
    await goto('/graph?of=sco/odc-bulgaria&at=2020-06-01');
    const row = page.locator('.entities tbody button.entity').filter({ hasText: /^Bulgaria/ });
    await row.focus();
    await page.keyboard.press('Enter');
    await region('Selected').getByRole('heading', { name: 'Bulgaria' }).waitFor();
    expect(new URL(page.url()).searchParams.get('select')).toBe('nation/BGR');
    const count = (await keysInTable()).length;
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await keysInTable()).length).toBeGreaterThan(count);
    await settled();

    const focused = () =>
      page.evaluate(() => document.activeElement?.parentElement?.getAttribute('data-key') ?? null);
    await page.locator('.picture > svg a[tabindex="0"]').focus();
    const from = await focused();
    for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
      await page.keyboard.press(key);
      if ((await focused()) !== from) break;
    }
    const to = await focused();
    expect(to).not.toBe(from);
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).searchParams.get('select')).toBe(to);
    const box = () => page.locator('.picture > svg').getAttribute('viewBox');
    const whole = await box();
    await page.keyboard.press('+');
    await expect.poll(box).not.toBe(whole);
    await page.keyboard.press('0');
    await page.keyboard.press('Escape');
    await expect.poll(() => new URL(page.url()).searchParams.has('select')).toBe(false);
  });

  test('adds another entity and keeps all of it when the date changes', async () => {
    await goto('/graph?of=sco/odc-bulgaria');
    await page.getByLabel('Add an entity').fill('NATO');
    await page.getByRole('option').filter({ hasText: 'Alliance' }).first().click();
    await page.waitForURL(/of=alliance/);
    await settled();
    expect(await keysInTable()).toContain('alliance/NATO');
    await page.getByLabel('As of').fill('2015-06-01');
    await page.waitForURL(/at=2015-06-01/);
    expect(new URL(page.url()).searchParams.getAll('of')).toEqual([
      'sco/odc-bulgaria',
      'alliance/NATO',
    ]);
    await settled();
  });

  test('opens the evidence of a line that is clicked', async () => {
    await goto('/graph?of=sco/odc-bulgaria&at=2020-06-01');
    const line = page.locator('.picture .link', { hasText: 'Counterpart of' }).first();
    await line.locator('text').first().click();
    await region('Selected').getByText('Counterpart of').first().waitFor();
    await region('Selected')
      .getByRole('button', { name: /source/ })
      .click();
    await page.getByRole('dialog').getByRole('blockquote').first().waitFor();
    expect(await faultsIn(page)).toEqual([]);
    await page.keyboard.press('Escape');
  });

  test('says what an address asks for that is not there', async () => {
    await page.goto(`${server.url}/graph?of=nation/BGR&without=LIKES`);
    await page.getByText('without: expected a kind of relationship').waitFor();
    await page.goto(`${server.url}/graph?of=agency/DSCS&at=2010-01-01`);
    await page.getByRole('heading', { name: /is not there through this lens/ }).waitFor();
    await goto('/graph?of=nation/BGR&expand=agency/DSCS&at=2010-01-01');
    await page.getByText('Not there on this date: agency/DSCS.').waitFor();
    await page.goto(`${server.url}/graph`);
    await page.getByRole('heading', { name: 'What lies around' }).waitFor();
    await page.waitForLoadState('networkidle');
    await expectGood(page);
  });

  test('asks nothing of any other server, breaks no rule of its policy and logs no error', () => {
    expect([...seen.origins]).toEqual([server.url]);
    expect(seen.complaints).toEqual([]);
  });
});
