import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { connect } from '../../src/graph/graph.ts';
import { startServer, type TestedServer } from '../support/server.ts';
import { sharedNeo4j } from '../support/shared-neo4j.ts';
import { describeInChromium, openPage } from './in-chromium.ts';
import { expectGood, faultsIn } from './judged.ts';
import type { Seen } from './watched.ts';

const html = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

/** Of what is awaited, however busy the machine is. */
const SOON = { timeout: 30_000 };

let server: TestedServer;

beforeAll(async () => {
  server = await startServer();
});

afterAll(() => server?.stop());

describe('the addresses of the explorer', () => {
  const get = (path: string, accept: string) =>
    fetch(server.url + path, { headers: { accept }, redirect: 'manual' });

  test.each([
    ['/', 200],
    ['/?at=2020-06-01', 200],
    ['/e/nation/ISR', 200],
    ['/e/nation/ISR?at=1900-01-01', 200],
    ['/e/no/such/thing', 404],
    ['/tables', 200],
  ])(
    'answer a browser with the page, which is checked each time, and say if a key is of nothing: %s, %i',
    async (path, status) => {
      const page = await get(path, html);
      expect(page.status).toBe(status);
      expect(page.headers.get('content-type')).toMatch(/^text\/html/);
      expect(page.headers.get('cache-control')).toBe('no-cache');
      expect(page.headers.get('vary')).toMatch(/\bAccept\b/);
      expect(page.headers.get('content-security-policy')).toBe(
        "default-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none';script-src 'self';style-src 'self';img-src 'self';connect-src 'self'",
      );
    },
  );

  test('answer with the page while Neo4j is away', async () => {
    const graph = await connect(sharedNeo4j());
    const alone = await startServer({ graph });
    await graph.close();
    const page = await fetch(`${alone.url}/e/no/such/thing`, { headers: { accept: html } });
    expect(page.status).toBe(200);
    expect(page.headers.get('content-type')).toMatch(/^text\/html/);
    await alone.stop();
  });

  test('lead programs to the API, or nowhere', async () => {
    for (const accept of ['*/*', 'application/json']) {
      expect((await get('/', accept)).headers.get('location')).toBe('/graphql');
      expect((await get('/e/nation/ISR', accept)).status).toBe(404);
    }
  });

  test('of its files change with what is in them, so that they are cached for good', async () => {
    const [script = ''] =
      (await (await get('/', html)).text()).match(/\/explorer\/assets\/[\w-]+\.js/) ?? [];
    const file = await get(script, '*/*');
    expect(file.status).toBe(200);
    expect(file.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });
});

describeInChromium('the explorer in a browser', () => {
  let browser: Browser;
  let page: Page;
  let seen: Seen;

  const goto = (path: string) => page.goto(server.url + path);
  const panel = (name: string) => page.getByRole('region', { name, exact: true });
  const at = () => new URL(page.url()).searchParams.get('at');
  const link = (name: string) => page.getByRole('link', { name });

  beforeAll(async () => {
    // What is of nothing is answered with 404, which Chromium logs by itself.
    ({ browser, page, seen } = await openPage(
      { permissions: ['clipboard-read', 'clipboard-write'] },
      (url) => url.endsWith('/e/nation/XYZ'),
    ));
  });

  beforeEach(async () => {
    await goto('/');
    await panel('The graph today').getByText('agencies').waitFor();
  });

  afterAll(() => browser?.close());

  test('finds who commands JUSMAG Thailand, and the sources, from the start page', async () => {
    await link('JUSMAG Thailand: ').click();
    await page.getByRole('heading', { level: 1, name: 'Joint U.S. Military' }).waitFor();
    const masters = panel('Official lines').getByRole('link').filter({ hasNotText: 'GraphQL' });
    await masters.first().waitFor();
    expect((await masters.allTextContents()).sort()).toEqual([
      'Defense Security Cooperation Agency',
      'Defense Security Cooperation Service',
      'Embassy of the United States, Bangkok',
      'United States Indo-Pacific Command',
    ]);
    await panel('Official lines')
      .getByRole('button', { name: /2 sources on .*Indo-Pacific/ })
      .click();
    const evidence = page.getByRole('dialog', { name: /Indo-Pacific/ });
    await evidence.getByText('“JUSMAGTHAI history.”').first().waitFor();
    expect(await evidence.getByRole('blockquote').count()).toBe(2);
  });

  test('does that by keyboard alone', async () => {
    const tabTo = async (name: RegExp) => {
      for (let presses = 0; presses < 60; presses += 1) {
        await page.keyboard.press('Tab');
        const focused = await page.evaluate(() => {
          const element = document.activeElement;
          return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
        });
        if (name.test(focused)) return;
      }
      throw new Error(`Tab never came to ${name}.`);
    };
    await tabTo(/^JUSMAG Thailand/);
    await page.keyboard.press('Enter');
    await panel('Official lines').getByRole('button').first().waitFor();
    await tabTo(/^2 sources on United States Indo-Pacific/);
    await page.keyboard.press('Enter');
    const evidence = page.getByRole('dialog', { name: /Indo-Pacific/ });
    await evidence.getByText('“JUSMAGTHAI history.”').first().waitFor();
    await tabTo(/^Close$/);
    await page.keyboard.press('Escape');
    await evidence.waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(
      /^2 sources on United States Indo-Pacific/,
    );
  });

  test('shows who commands Israel in 2020 and in 2022, and never mixes the two', async () => {
    const commands = async (expected: string) => {
      const names = panel('Official lines').getByRole('link', { name: /Command$/ });
      await expect.poll(() => names.allTextContents(), { timeout: 30_000 }).toEqual([expected]);
    };
    await link('In 2020: ').click();
    await commands('United States European Command');
    expect(at()).toBe('2020-06-01');
    await page.getByLabel('As of').fill('2022-06-01');
    await page.waitForURL(/at=2022-06-01/);
    await commands('United States Central Command');
    await page.goBack();
    await commands('United States European Command');
    await page.reload();
    await commands('United States European Command');
    await page.goBack();
    await link('In 2022: ').click();
    await commands('United States Central Command');
    await link('United States Central Command').first().click();
    await page.getByRole('heading', { level: 1, name: 'United States Central Command' }).waitFor();
    expect(at()).toBe('2022-06-01');
  });

  test('shows where sources disagree on DSCS, and copies a citation as BibTeX', async () => {
    await link('DSCS: ').click();
    const disputed = panel('Evidence').locator('details[open]', { hasText: 'disputed' }).first();
    await disputed.getByRole('button', { name: 'Copy BibTeX' }).first().click();
    await disputed.getByRole('button', { name: 'Copied' }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^@\w+\{[\s\S]*title = \{/);
  });

  test('finds as one types, by arrows and Enter', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('jusmag');
    const found = page.getByRole('option');
    await found.nth(1).waitFor();
    await page.keyboard.press('ArrowDown');
    const name = await page
      .getByRole('option', { selected: true })
      .locator('span')
      .first()
      .textContent();
    expect(name).toBe(await found.nth(1).locator('span').first().textContent());
    await page.keyboard.press('Escape');
    expect(await found.count()).toBe(0);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: `${name}` }).waitFor();
  });

  test('goes to the best that it finds when Enter comes before the answer', async () => {
    await page.keyboard.press('/');
    await page.keyboard.insertText('JUSMAGTHAI');
    await page.keyboard.press('Enter');
    await page
      .getByRole('heading', { level: 1, name: 'Joint U.S. Military Advisory Group, Thailand' })
      .waitFor();
  });

  test('counts what is there on the date', async () => {
    const sales = async () => {
      await page.locator('.panel[aria-busy=false] dd').first().waitFor();
      return Number(
        await page.locator('.numbers div', { hasText: 'arms sales' }).locator('dd').textContent(),
      );
    };
    const today = await sales();
    await goto('/?at=1990-01-01');
    expect(today).toBeGreaterThan(await sales());
  });

  test('shows all relationships page by page, in an order and of a kind that the address has', async () => {
    await goto('/e/nation/USA?order=oldest');
    const shown = panel('Relationships').locator('.timeline > li');
    await expect.poll(() => shown.count(), SOON).toBe(50);
    const first = await shown.first().textContent();
    const more = panel('Relationships').getByRole('button', { name: 'Show more' });
    while (await more.count()) {
      const before = await shown.count();
      await more.click();
      await expect.poll(() => shown.count(), SOON).toBeGreaterThan(before);
    }
    const total = await shown.count();
    expect(total).toBeGreaterThan(100);
    await panel('Relationships').getByText(`${total} of ${total}`).waitFor();
    expect(await shown.first().textContent()).toBe(first);
    await panel('Relationships').locator('select').first().selectOption('MEMBER_OF');
    await expect.poll(() => shown.count(), SOON).toBeLessThan(50);
    expect(new URL(page.url()).search).toBe('?order=oldest&kind=MEMBER_OF');
    await goto('/e/nation/ISR?order=loudest');
    await page
      .getByText('order: expected one of kind, newest, oldest, sources, came “loudest”.')
      .waitFor();
  });

  test('shows the amounts of a nation by what they count, with their sources', async () => {
    await goto('/e/nation/ISR');
    const financing = panel('Figures').locator('> details', { hasText: /^FMF/ });
    await financing.locator('summary').first().click();
    const year = financing.locator('details', { hasText: '2010 $2,775,000,000' });
    await year.locator('summary').first().click();
    await year.getByRole('blockquote').first().waitFor();
  });

  test('opens each panel as GraphQL: its operation, with which the API gives what the panel shows', async () => {
    await goto('/e/nation/ISR?at=2020-06-01');
    await panel('Official lines').getByRole('button').first().waitFor();
    const addresses = await page
      .getByRole('link', { name: 'Open as GraphQL' })
      .evaluateAll((links) => links.map((each) => (each as HTMLAnchorElement).href));
    expect(addresses).toHaveLength(8);
    for (const address of addresses) {
      const { query, variables } = Object.fromEntries(new URL(address).searchParams);
      expect(variables).toContain('"at":"2020-06-01"');
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables: JSON.parse(variables ?? '') }),
      });
      expect(await response.json()).not.toHaveProperty('errors');
    }
  });

  test('opens the query of a panel in the IDE, where it runs', async () => {
    // Not where complaints are listened to: GraphiQL's explorer has one of lists of enums.
    const elsewhere = await browser.newPage();
    await elsewhere.goto(server.url);
    await elsewhere.getByRole('link', { name: 'JUSMAG Thailand: ' }).click();
    const lines = elsewhere.getByRole('region', { name: 'Official lines', exact: true });
    await lines.getByRole('link', { name: 'Open as GraphQL' }).click();
    await elsewhere.locator('.graphiql-query-editor .view-line').first().waitFor();
    await elsewhere.getByRole('button', { name: /^Execute query/ }).click();
    const answer = elsewhere.locator('.graphiql-response .view-lines');
    await answer.getByText('OPERATIONAL_CONTROL').first().waitFor();
    await elsewhere.close();
  });

  test('says when there is nothing: no such key, not on that date, no such date', async () => {
    await goto('/e/nation/XYZ');
    await page.getByRole('heading', { name: 'Nothing has this key' }).waitFor();
    await goto('/e/sco/jusmagthai?at=1950-01-01');
    await link('Look at 22 Sept 1953').click();
    await page.getByRole('heading', { level: 1, name: 'Joint U.S. Military' }).waitFor();
    await goto('/?at=2021-02-30');
    await page.getByText('at: expected a day, as 2020-06-01, came “2021-02-30”.').waitFor();
  });

  test('keeps a theme that was chosen', async () => {
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await paper();
    await page.getByRole('button', { name: 'Turn to light' }).click();
    await page.getByRole('button', { name: 'Turn to dark' }).click();
    const dark = await paper();
    expect(dark).not.toBe(light);
    await page.reload();
    expect(await paper()).toBe(dark);
    await page.getByRole('button', { name: 'Turn to system' }).click();
  });

  test.each(['/', '/e/sco/jusmagthai', '/e/nation/ISR?at=2021-09-15'])(
    'has no fault that axe finds, light or dark, wide or narrow, and loads little script: %s',
    async (path) => {
      await goto(path);
      await page.waitForLoadState('networkidle');
      await expectGood(page);
    },
  );

  test('has none with sources or what was found open either', async () => {
    await goto('/e/sco/jusmagthai');
    await page
      .getByRole('button', { name: /^2 sources/ })
      .first()
      .click();
    await page.getByRole('dialog').getByRole('blockquote').first().waitFor();
    expect(await faultsIn(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await page.keyboard.type('jusmag');
    await page.getByRole('option').first().waitFor();
    expect(await faultsIn(page)).toEqual([]);
  });

  test('asks nothing of any other server, breaks no rule of its policy and logs no error', () => {
    expect([...seen.origins]).toEqual([server.url]);
    expect(seen.complaints).toEqual([]);
  });

  test('says that the server is away, and goes on once it is back', async () => {
    await page.context().setOffline(true);
    await page.getByText('You are offline. What you looked at before').waitFor();
    await page.getByLabel('As of').fill('2001-01-01');
    await page.getByText('You are offline: what was not').waitFor();
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Try again' }).click();
    await panel('The graph on 1 Jan 2001').getByText('agencies').waitFor();
  });

  test('says that the database is away, with a way to try again', async () => {
    const graph = await connect(sharedNeo4j());
    const alone = await startServer({ graph });
    const elsewhere = await browser.newPage();
    await graph.close();
    for (const path of ['/', '/e/nation/ISR', '/tables']) {
      await elsewhere.goto(alone.url + path);
      const alert = elsewhere
        .getByRole('alert')
        .filter({ hasText: 'The database does not answer' });
      await alert.getByRole('button', { name: 'Try again' }).waitFor();
      expect(await elsewhere.getByRole('heading', { level: 1 }).count()).toBe(1);
    }
    await elsewhere.close();
    await alone.stop();
  });
});
