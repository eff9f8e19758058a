import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer, type TestedServer } from '../support/server.ts';
import { describeInChromium, openPage } from './in-chromium.ts';
import { expectGood, faultsIn } from './judged.ts';
import type { Seen } from './watched.ts';

let server: TestedServer;

beforeAll(async () => {
  server = await startServer();
});

afterAll(() => server?.stop());

describe('the addresses of the documentation', () => {
  const get = (path: string) => fetch(server.url + path, { redirect: 'manual' });

  test.each(['/docs/', '/docs/lens', '/docs/reference/nation', '/docs/decisions/'])(
    'answer with the page, which is checked each time, under a strict policy: %s',
    async (path) => {
      const page = await get(path);
      expect(page.status).toBe(200);
      expect(page.headers.get('content-type')).toMatch(/^text\/html/);
      expect(page.headers.get('cache-control')).toBe('no-cache');
      expect(page.headers.get('content-security-policy')).toBe(
        "default-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none';script-src 'self';style-src 'self';img-src 'self';connect-src 'self'",
      );
    },
  );

  test('of its files change with what is in them, so that they are cached for good', async () => {
    const [script = ''] =
      (await (await get('/docs/')).text()).match(/\/docs\/assets\/main-[\w-]+\.js/) ?? [];
    const file = await get(script);
    expect(file.status).toBe(200);
    expect(file.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  test('lead to the folder’s page, and to a page of their own where nothing is', async () => {
    expect((await get('/docs')).headers.get('location')).toBe('/docs/');
    for (const path of ['/docs/no/such/page', '/docs/assets/gone.js', '/docs/..%2fpackage.json']) {
      const page = await get(path);
      expect(page.status, path).toBe(404);
      expect(await page.text(), path).toContain('There is no such page');
    }
  });
});

describeInChromium('the documentation in a browser', () => {
  let browser: Browser;
  let page: Page;
  let seen: Seen;

  const goto = (path: string) => page.goto(server.url + path);
  const here = () => page.url().slice(server.url.length);
  const option = () => page.getByRole('option');

  beforeAll(async () => {
    ({ browser, page, seen } = await openPage({
      permissions: ['clipboard-read', 'clipboard-write'],
    }));
  });

  afterAll(() => browser?.close());

  test('finds a field by keyboard alone, and goes to it', async () => {
    await goto('/docs/');
    await page.keyboard.press('/');
    await page.keyboard.type('arms sales');
    await option().nth(1).waitFor();
    await page.keyboard.press('ArrowDown');
    const second = await option().nth(1).locator('span').first().textContent();
    expect(
      await page.getByRole('option', { selected: true }).locator('span').first().textContent(),
    ).toBe(second);
    await page.keyboard.press('Escape');
    await option().first().waitFor({ state: 'hidden' });
    await page.getByRole('combobox').fill('Nation.armsSales');
    await option().filter({ hasText: 'Nation.armsSales' }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/docs/reference/nation#Nation.armsSales');
    expect(await page.locator(':target').textContent()).toContain('ArmsSaleConnection!');
  });

  test('says when nothing is found, and goes on when Enter comes before the index', async () => {
    await goto('/docs/lens');
    await page.keyboard.press('/');
    await page.keyboard.insertText('zzqqxx');
    await page.getByText('Nothing found.').waitFor();
    await page.getByRole('combobox').fill('');
    await page.keyboard.insertText('knownAt');
    await page.keyboard.press('Enter');
    await page.waitForURL(/knownat/i);
  });

  test('leads from a type to its fields’ types, to what uses them, to an example and into the IDE', async () => {
    await goto('/docs/reference/');
    await page
      .locator('.picture')
      .first()
      .getByRole('link', { name: 'Embassy', exact: true })
      .click();
    await page.waitForURL('**/docs/reference/embassy#Embassy');
    await page
      .locator('[id="Embassy.hostNation"]')
      .getByRole('link', { name: 'Nation', exact: true })
      .click();
    await page.waitForURL('**/docs/reference/nation#Nation');
    await page.getByRole('link', { name: 'A country team' }).first().click();
    await page.waitForURL('**/docs/examples/#06-a-country-team');
    const example = page.locator('section', { has: page.locator('[id="06-a-country-team"]') });
    const address = await example
      .getByRole('link', { name: 'Open in the IDE' })
      .getAttribute('href');
    const { searchParams } = new URL(address ?? '', server.url);
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: searchParams.get('query') }),
    });
    expect((await response.json()).data.graph.nation.name).toBe('Türkiye');
  });

  test('keeps the theme that is chosen here or in the explorer, and draws pictures in it', async () => {
    await goto('/docs/lens');
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await paper();
    await page.getByRole('button', { name: 'Turn to light' }).click();
    await page.getByRole('button', { name: 'Turn to dark' }).click();
    expect(await paper()).not.toBe(light);
    const dark = await paper();
    await goto('/');
    expect(await paper()).toBe(dark);
    await page.getByRole('button', { name: 'Turn to system' }).click();
    await page.getByRole('link', { name: 'Docs' }).click();
    await page.waitForURL('**/docs/');
    expect(await paper()).toBe(light);
  });

  test('copies code as it stands', async () => {
    await goto('/docs/lens');
    const block = page.locator('.code').first();
    await block.hover();
    await block.getByRole('button', { name: 'Copy' }).click();
    await block.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      await block.locator('code').textContent(),
    );
  });

  test.each([
    '/docs/',
    '/docs/lens',
    '/docs/clients',
    '/docs/reference/',
    '/docs/reference/nation',
    '/docs/examples/',
  ])(
    'has no fault that axe finds, light or dark, wide or narrow, and loads little script: %s',
    async (path) => {
      await goto(path);
      await page.waitForLoadState('networkidle');
      await expectGood(page);
    },
  );

  test('opens the contents on a narrow page, where search finds too, without a fault', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await goto('/docs/reference/nation');
    await page.getByRole('button', { name: 'On this page' }).click();
    expect(await faultsIn(page)).toEqual([]);
    await page.getByRole('link', { name: 'NationKind', exact: true }).first().click();
    await page.locator('#on-page').waitFor({ state: 'hidden' });
    expect(here()).toBe('/docs/reference/nation#NationKind');
    await page.getByRole('button', { name: 'Contents' }).click();
    await page.getByRole('link', { name: 'Cookbook' }).click();
    await page.getByRole('heading', { level: 1, name: 'Sixteen questions' }).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('billion');
    await option().first().waitFor();
    expect(await faultsIn(page)).toEqual([]);
  });

  test('asks nothing of any other server, breaks no rule of its policy and logs no error', () => {
    expect([...seen.origins]).toEqual([server.url]);
    expect(seen.complaints).toEqual([]);
  });

  test('can be read without script, at any width', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const read = await plain.newPage();
    for (const width of [360, 1920]) {
      await read.setViewportSize({ width, height: 900 });
      await read.goto(`${server.url}/docs/`);
      if (width === 360) await read.getByRole('button', { name: 'Contents' }).click();
      await read.getByRole('link', { name: 'The lens' }).first().click();
      await read.getByRole('heading', { level: 1, name: 'The lens' }).waitFor();
      expect(await read.getByRole('combobox').isVisible()).toBe(false);
    }
    await plain.close();
  });
});
