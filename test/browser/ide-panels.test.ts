import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type TestedServer } from '../support/server.ts';
import { describeInChromium, openPage } from './in-chromium.ts';
import { faultsIn } from './judged.ts';
import type { Seen } from './watched.ts';

const run = promisify(execFile);

const SHARED = {
  query: `query Other { __typename }
# Who commanded it?
query Shared($nation: String!, $at: Date) {
  graph(at: $at) {
    nation(iso3: $nation) {
      name
      combatantCommands { edges { node { key } relationship { claims { source { url } } } } }
    }
  }
}`,
  variables: '{"nation":"ISR","at":"2020-06-01"}',
  operationName: 'Shared',
};
const LINK = `/graphql?query=${encodeURIComponent(SHARED.query)}&variables=${encodeURIComponent(SHARED.variables)}&operationName=${SHARED.operationName}`;

let server: TestedServer;

beforeAll(async () => {
  server = await startServer();
});

afterAll(() => server?.stop());

test('a link answers a program with data, and a browser with the IDE', async () => {
  const get = (accept: string) =>
    fetch(server.url + LINK, { headers: { accept, 'apollo-require-preflight': 'true' } });

  const answer = await (await get('application/json')).json();
  expect(answer.data.graph.nation.combatantCommands.edges[0].node.key).toBe('command/EUCOM');

  const page = await get('text/html,*/*;q=0.8');
  expect(page.headers.get('content-type')).toContain('text/html');
  expect(await page.text()).toContain('<main id="ide">');
});

describeInChromium('the panels of the IDE', () => {
  let browser: Browser;
  let page: Page;
  let seen: Seen;

  const panel = (name: string) => page.getByRole('region', { name, exact: true });
  const tabs = () => page.getByRole('tab', { name: /./ });
  const openTab = () => page.getByRole('tab', { selected: true });
  const asked = () => Object.fromEntries(new URL(page.url()).searchParams);

  const open = async (path: string) => {
    await page.goto(server.url + path);
    await page.locator('.graphiql-query-editor .view-line').first().waitFor();
  };
  const show = async (name: string) => {
    const button = page.getByRole('button', { name: `Show ${name}` });
    if (await button.isVisible()) await button.click();
    await panel(name).waitFor();
  };
  const execute = async () => {
    await page.getByRole('button', { name: /^Execute query/ }).click();
    await page.getByRole('menuitem', { name: 'Shared' }).click();
    await page.locator('.graphiql-response').getByText('"data"').waitFor();
  };
  const type = async (query: string) => {
    await page.locator('.graphiql-query-editor .monaco-editor').first().click();
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText(query);
  };
  /** With Control held the editor draws the link under the pointer anew, so that what was looked for is gone. */
  const followLink = async () => {
    const link = page.locator('.graphiql-response .detected-link').first();
    const { x = 0, y = 0 } = (await link.boundingBox()) ?? {};
    await page.keyboard.down('Control');
    await page.mouse.move(x + 5, y + 5);
    await page.locator('.graphiql-response .detected-link-active').first().waitFor();
    await page.mouse.down();
    await page.mouse.up();
    await page.keyboard.up('Control');
  };
  const addressHas = (text: string) =>
    page.waitForURL((url) => url.searchParams.get('query')?.includes(text) ?? false);

  beforeAll(async () => {
    // Chromium says so itself where an export is refused.
    ({ browser, page, seen } = await openPage(
      {
        viewport: { width: 1400, height: 900 },
        permissions: ['clipboard-read', 'clipboard-write'],
      },
      (url) => url.includes('/export/'),
    ));
  });

  afterAll(() => browser?.close());

  test('a link opens a tab of its own beside those kept, once however often it is opened', async () => {
    const examples = readdirSync(new URL('../../examples/operations/', import.meta.url)).length;
    for (const [path, name, count] of [
      [LINK, 'Shared', examples + 1],
      ['/graphql?query=query+Another+%7B+__typename+%7D', 'Another', examples + 2],
      [LINK, 'Shared', examples + 2],
    ] as const) {
      await open(path);
      expect(await openTab().textContent()).toContain(name);
      expect(await tabs().count()).toBe(count);
      // GraphiQL stores half a second after a change.
      await page.waitForFunction(
        (query) => localStorage.getItem('graphiql:tabState')?.includes(`query ${query}`),
        name,
      );
    }
  });

  test('a link brings its variables', async () => {
    await execute();
    await page.locator('.graphiql-response').getByText('command/EUCOM').waitFor();
  });

  test('the table has the rows of the answer, its columns those of the export', async () => {
    await show('Table');
    const headings = await page.getByRole('columnheader').allTextContents();
    expect(headings).toEqual(['node.key', 'relationship.claims.source.url']);
    expect(await page.getByRole('cell').first().textContent()).toBe('command/EUCOM');

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      panel('Table').getByRole('button', { name: /^CSV/ }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('security-cooperation-graph.csv');
    const csv = await readFile(await download.path(), 'utf8');
    expect(csv.split('\r\n')[0]).toBe([...headings, 'sources'].join(','));
    expect(csv).toContain('command/EUCOM,');
  });

  test('sources open in a tab of their own that knows nothing of the IDE', async () => {
    const inTable = panel('Table').getByRole('link').first();
    expect(await inTable.getAttribute('href')).toMatch(/^https?:/);
    expect(await inTable.getAttribute('rel')).toBe('noopener noreferrer');
    await page
      .context()
      .route(/^https?:\/\/(?!127\.0\.0\.1)/, (route) => route.fulfill({ body: '' }));
    const [source] = await Promise.all([page.context().waitForEvent('page'), followLink()]);
    expect(source.url()).toBe(await inTable.getAttribute('href'));
    expect(await source.evaluate(() => window.opener)).toBeNull();
    await source.close();
  });

  test('the lens is written into variables where there are, into the text otherwise', async () => {
    await show('Lens');
    const lens = panel('Lens').getByRole('group', { name: 'graph' });
    await lens.getByRole('button', { name: /^Eve of DSCS/ }).click();
    await lens.getByLabel('Certainty').selectOption('CERTAIN');
    await lens.getByLabel('Least number of sources').fill('2');
    await addressHas('minSources: 2');
    expect(JSON.parse(asked().variables ?? '')).toEqual({ nation: 'ISR', at: '2024-09-30' });
    expect(asked().operationName).toBe(SHARED.operationName);
    expect(asked().query).toBe(
      SHARED.query.replace('at: $at', 'at: $at, evidence: { certainty: CERTAIN, minSources: 2 }'),
    );

    await lens.getByLabel('Certainty').selectOption('');
    await lens.getByLabel('Least number of sources').fill('');
    await page.waitForURL((url) => url.searchParams.get('query') === SHARED.query);
  });

  test('the program that is copied gives the answer', async () => {
    await show('Share');
    await panel('Share').getByText('Python', { exact: true }).click();
    await panel('Share').getByRole('button', { name: 'Copy' }).click();
    await panel('Share').getByText('Copied.').waitFor();
    const program = await page.evaluate(() => navigator.clipboard.readText());
    const { stdout } = await run('python3', ['-c', program]);
    expect(JSON.parse(stdout).data.graph.nation.name).toBe('Israel');
  });

  test('the address follows what is typed and adds nothing to go back through', async () => {
    const before = await page.evaluate(() => history.length);
    await type('query First { __typename }');
    await addressHas('First');
    await type('query Second { __typename }');
    await addressHas('Second');
    expect(await page.evaluate(() => history.length)).toBe(before);

    await panel('Share').getByText('Link', { exact: true }).click();
    expect(await panel('Share').getByRole('textbox').inputValue()).toBe(page.url());
  });

  test('a query too long for an address is said to be, and the address has none', async () => {
    await type(`query Long { __typename } # ${'x'.repeat(8_000)}`);
    await panel('Share')
      .getByText(/^The link would have 8,\d{3} characters; servers take 8,000/)
      .waitFor();
    await page.waitForURL(`${server.url}/graphql`);
  });

  test('what gives no table is told, with what was expected', async () => {
    await type(
      'query Two { a: graph { nations { nodes { key } } } b: graph { embassies { nodes { key } } } }',
    );
    await addressHas('embassies');
    await page.getByRole('button', { name: /^Execute query/ }).click();
    await page.locator('.graphiql-response').getByText('"data"').waitFor();
    await show('Table');
    await panel('Table').getByText('expected just one list, whose items become rows').waitFor();
    await panel('Table').getByRole('button', { name: /^GEXF/ }).click();
    await panel('Table').getByText('expected one list with pages at the most').waitFor();
  });

  test('its panels pass axe, light and dark', async () => {
    await type(
      'query Q { graph { nations { nodes { key facts { claims { source { url } } } } } } }',
    );
    await addressHas('query Q');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('cell').first().waitFor();
    for (const name of ['Table', 'Lens', 'Share']) {
      await show(name);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await faultsIn(page, '.ide-panel')).toEqual([]);
      }
    }
  });

  test('nothing complains', () => {
    expect(seen.complaints).toEqual([]);
  });
});
