import { readdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer, type TestedServer } from '../support/server.ts';
import { describeInChromium, openPage } from './in-chromium.ts';
import type { Seen } from './watched.ts';

const expected = {
  firstTab: 'WhoCommandsIsrael',
  firstAnswer: ['command/EUCOM', 'command/CENTCOM'],
  completion: { typed: 'query Probe { gra', offered: 'graph' },
};

let server: TestedServer;

beforeAll(async () => {
  server = await startServer();
});

afterAll(() => server?.stop());

describe('GET /graphql', () => {
  const get = (accept: string, path = '/graphql?query={__typename}') =>
    fetch(server.url + path, {
      headers: { accept, 'apollo-require-preflight': 'true' },
    });

  test.each([
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'text/html'],
    ['text/html', 'text/html'],
    ['*/*', 'application/json'],
    ['application/json, text/html', 'application/json'],
    ['text/html;q=0.5, application/json', 'application/json'],
    [
      'application/graphql-response+json, application/json;q=0.9',
      'application/graphql-response+json',
    ],
  ])('answers "%s" with %s', async (accept, type) => {
    const response = await get(accept);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')?.split(';')[0]).toBe(type);
    expect(response.headers.get('vary')).toMatch(/\bAccept\b/);
  });

  test('names its files so that they can be cached for good, and is itself checked each time', async () => {
    const page = await get('text/html');
    expect(page.headers.get('cache-control')).toBe('no-cache');

    const [script] = (await page.text()).match(/\/ide\/assets\/[\w-]+\.js/) ?? [];
    const file = await get('*/*', script);
    expect(file.status).toBe(200);
    expect(file.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(file.headers.get('content-security-policy')).toContain("script-src 'self'");
  });
});

describeInChromium('the IDE in a browser', () => {
  let browser: Browser;
  let page: Page;
  let seen: Seen;

  const tabs = () => page.getByRole('tab', { name: /./ });
  const editor = () => page.locator('.graphiql-query-editor .monaco-editor');
  const response = () => page.locator('.graphiql-response .view-lines');

  const open = async () => {
    await page.goto(`${server.url}/graphql`);
    await editor().locator('.view-line').first().waitFor();
  };

  beforeAll(async () => {
    ({ browser, page, seen } = await openPage({ viewport: { width: 1400, height: 900 } }));
    await open();
  });

  afterAll(() => browser?.close());

  test('shows the example operations as tabs, and the explorer beside them', async () => {
    expect(await tabs().count()).toBe(
      readdirSync(new URL('../../examples/operations/', import.meta.url)).length,
    );
    expect(await tabs().first().textContent()).toContain(expected.firstTab);
    await page.locator('.graphiql-explorer-root').waitFor();
  });

  test('runs the first example and shows real data', async () => {
    await page.getByRole('button', { name: /^Execute query/ }).click();
    for (const text of expected.firstAnswer) {
      await response().getByText(text).first().waitFor();
    }
    expect(await response().textContent()).not.toContain('errors');
  });

  test('completes a field from the schema while one types', async () => {
    await page.getByRole('button', { name: 'New tab' }).click();
    await editor().click();
    await page.keyboard.press('Control+A');
    await page.keyboard.type(expected.completion.typed);
    await page
      .locator('.suggest-widget .monaco-list-row')
      .getByText(expected.completion.offered, { exact: true })
      .first()
      .waitFor();
  });

  test('keeps the tabs and the open one over a reload, and adds none', async () => {
    // GraphiQL stores half a second after the last key.
    await page.waitForFunction(() => localStorage.getItem('graphiql:tabState')?.includes('Probe'));
    const before = await tabs().allTextContents();
    expect(before.at(-1)).toContain('Probe');
    await open();
    expect(await tabs().allTextContents()).toEqual(before);
    expect(await page.getByRole('tab', { selected: true }).textContent()).toContain('Probe');
  });

  test('asks nothing of any other server, breaks no rule of its policy and logs no error', () => {
    expect([...seen.origins]).toEqual([server.url]);
    expect(seen.complaints).toEqual([]);
  });
});
