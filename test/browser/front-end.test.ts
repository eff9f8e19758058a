import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { build, type PreviewServer, preview } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type TestedServer } from '../support/server.ts';
import { describeInChromium, openPage } from './in-chromium.ts';
import { faultsIn } from './judged.ts';
import type { Seen } from './watched.ts';

const root = fileURLToPath(new URL('../../examples/front-end/', import.meta.url));
describeInChromium('the example of a front end', () => {
  const folder = mkdtempSync(join(tmpdir(), 'front-end-'));
  let server: TestedServer;
  let served: PreviewServer;
  let browser: Browser;
  let page: Page;
  let seen: Seen;

  const origin = () => String(served.resolvedUrls?.local[0]).replace(/\/$/, '');
  const day = (at: string) => page.getByRole('region', { name: `On ${at}` });

  beforeAll(async () => {
    server = await startServer();
    // Built as its readers do, but for where the graph is: an origin of its own asks the API's.
    const options = { root, configFile: false, logLevel: 'silent' } as const;
    const outDir = folder;
    await build({
      ...options,
      define: { 'import.meta.env.VITE_GRAPH': JSON.stringify(`${server.url}/graphql`) },
      build: { outDir, emptyOutDir: true },
    });
    served = await preview({
      ...options,
      build: { outDir },
      preview: { host: '127.0.0.1', port: 0 },
    });
    ({ browser, page, seen } = await openPage());
    await page.goto(origin());
  });

  afterAll(async () => {
    await browser?.close();
    await served?.close();
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test('shows two days side by side from one cache, and mixes nothing', async () => {
    const commands = (at: string) => day(at).locator('strong').allTextContents();
    await day('2020-06-01').getByText('European Command').waitFor();
    await day('2022-06-01').getByText('Central Command').waitFor();
    expect(await commands('2020-06-01')).toEqual(['United States European Command']);
    expect(await commands('2022-06-01')).toEqual(['United States Central Command']);

    // The same day on both sides, then both days again from the cache: what was read last has changed nothing.
    await page.getByLabel('Another day').fill('2020-06-01');
    await expect.poll(() => day('2020-06-01').count()).toBe(2);
    await expect
      .poll(() => commands('2020-06-01'))
      .toEqual(['United States European Command', 'United States European Command']);
    await page.getByLabel('Another day').fill('2021-09-15');
    await expect.poll(() => commands('2021-09-15')).toHaveLength(2);
    expect(await commands('2020-06-01')).toEqual(['United States European Command']);
    await page.getByLabel('Another day').fill('2022-06-01');
    await expect.poll(() => commands('2022-06-01')).toEqual(['United States Central Command']);
  });

  test('names the sources, and says when there is no such nation', async () => {
    await day('2022-06-01').getByRole('blockquote').getByText('Hamodia').waitFor();
    await page.getByLabel('Nation').fill('xyz');
    await page.getByText('There is no nation XYZ on that day.').first().waitFor();
  });

  test('asks the graph and nobody else, without a fault that axe finds and without a complaint', async () => {
    expect(await faultsIn(page)).toEqual([]);
    expect([...seen.origins].sort()).toEqual([origin(), server.url].sort());
    expect(seen.complaints).toEqual([]);
  });
});
