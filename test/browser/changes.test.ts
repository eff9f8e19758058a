import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startServer, type TestedServer } from '../support/server.ts';
import { describeInChromium, openPage } from './in-chromium.ts';
import { expectGood } from './judged.ts';
import type { Seen } from './watched.ts';

describeInChromium('the change view in a browser', () => {
  let server: TestedServer;
  let browser: Browser;
  let page: Page;
  let seen: Seen;

  const goto = (path: string) => page.goto(server.url + path);
  const panel = (name: string) => page.getByRole('region', { name, exact: true });
  const link = (name: string | RegExp) => page.getByRole('link', { name });
  const heading = (name: string) => page.getByRole('heading', { level: 1, name });
  const filter = (name: RegExp) =>
    page.getByRole('list', { name: 'Kinds of change' }).getByRole('link', { name });

  beforeAll(async () => {
    server = await startServer();
    ({ browser, page, seen } = await openPage());
  });

  beforeEach(() => goto('/'));

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  test('tells from the start page what changed on 1 October 2024: DSCS, and whom it administers', async () => {
    await link('What changed: ').click();
    await heading('What changed from 30 Sept 2024 to 1 Oct 2024').waitFor();
    await panel('Founded').getByRole('link', { name: 'Defense Security' }).first().waitFor();
    expect(await filter(/./).allTextContents()).toEqual([
      'Everything',
      'Took another’s place 0',
      'Founded 2',
      'Dissolved 0',
      'Renamed 0',
      'Began 78',
      'Ended 0',
      'May have begun or ended 292',
    ]);
    await page.getByText('By kind of relationship').click();
    await link('77: Began, Administers').click();
    const change = panel('Began').getByRole('listitem').filter({ hasText: 'Not so' });
    await change.getByText('U.S. Military Group, Honduras').waitFor();
    expect(await change.textContent()).toContain(
      '1 Oct 2024Defense Security Cooperation Service Administers',
    );
    expect(await panel('Founded').count()).toBe(0);
  });

  test('gives more of a long list, the evidence, and the entities as they were that day', async () => {
    await goto('/changes?from=2024-09-30&to=2024-10-01&show=opened&kind=OVERSEES');
    const began = panel('Began');
    const offices = began.getByRole('button', { name: /source.? on/ });
    await offices.first().waitFor();
    expect(await offices.count()).toBe(25);
    await began.getByRole('button', { name: 'More' }).click();
    await expect.poll(() => offices.count(), { timeout: 30_000 }).toBe(50);

    await offices.first().click();
    await page.getByRole('dialog').getByRole('blockquote').first().waitFor();
    await page.keyboard.press('Escape');
    await began.getByRole('link', { name: 'U.S. Military Group, Honduras' }).click();
    await heading('U.S. Military Group, Honduras').waitFor();
    expect(new URL(page.url()).searchParams.get('at')).toBe('2024-10-01');

    await link('What changed in the year before').click();
    await heading('What changed from 1 Oct 2023 to 1 Oct 2024').waitFor();
    await page.getByText('Only what touches U.S. Military Group, Honduras').waitFor();
    await began.getByRole('link', { name: 'Defense Security Cooperation Service' }).waitFor();
  });

  test('shows what took the place of what, each as on its day', async () => {
    await goto('/changes');
    await link('Israel goes to CENTCOM').click();
    const place = panel('Took another’s place');
    await place.getByRole('link', { name: 'Israel' }).first().waitFor();
    expect(await place.locator('ul > li > div').allTextContents()).toEqual([
      expect.stringMatching(/^31 Aug 2021United States European Command .*Israel/),
      expect.stringMatching(/^1 Oct 2021United States Central Command .*Israel/),
    ]);
    await page.getByLabel('To', { exact: true }).fill('2021-09-20');
    await page.waitForURL(/to=2021-09-20/);
    await page.getByLabel('From', { exact: true }).fill('2021-09-10');
    await page.waitForURL(/from=2021-09-10/);
    await page.getByLabel('Only with').fill('Israel');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Israel', exact: true }).click();
    const uncertain = panel('May have begun or ended');
    await uncertain.getByText('may have ended').waitFor();
    const text = await uncertain.locator('ul.changes > li').allTextContents();
    expect(text).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/Perhaps not yet.*may have begun.*Central Command/),
        expect.stringMatching(/may have ended.*European Command.*Perhaps no more/),
      ]),
    );
    expect(await place.count()).toBe(0);

    await page.goBack();
    await page.goBack();
    await page.goBack();
    await page.goBack();
    await place.getByRole('link', { name: 'Israel' }).first().waitFor();
  });

  test('opens each list as GraphQL, with which the API gives what is shown', async () => {
    await goto('/changes?from=2008-09-30&to=2008-10-01&show=opened');
    const address = await panel('Began')
      .getByRole('link', { name: 'Open as GraphQL' })
      .getAttribute('href');
    const { query, variables } = Object.fromEntries(new URL(`${address}`, server.url).searchParams);
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: JSON.parse(variables ?? '') }),
    });
    const { data } = (await response.json()) as {
      data: { graph: { changes: { opened: { nodes: { to: { name: string } }[] } } } };
    };
    const names = data.graph.changes.opened.nodes.map(({ to }) => to.name);
    expect(names).toHaveLength(25);
    expect(await panel('Began').locator('.objects a').allTextContents()).toEqual(names);
  });

  test('tells what was learned between two moments of knowledge, and refuses days in no order', async () => {
    await goto('/changes?from=2001-01-01&to=2999-01-01&axis=KNOWN&of=nation/ISR&show=opened');
    await heading('What was learned from 1 Jan 2001 to 1 Jan 2999').waitFor();
    await panel('Learned').getByText('United States European Command').first().waitFor();
    await goto('/changes?from=2024-10-01&to=2024-09-30');
    await page.getByText('to: expected a day after 2024-10-01, came “2024-09-30”.').waitFor();
  });

  test('has no fault that axe finds, light or dark, wide or narrow, and loads little script', async () => {
    await goto('/changes?from=2021-08-31&to=2021-10-01&kind=RESPONSIBLE_FOR');
    await page.waitForLoadState('networkidle');
    await expectGood(page);
  });

  test('asks nothing of any other server, breaks no rule of its policy and logs no error', () => {
    expect([...seen.origins]).toEqual([server.url]);
    expect(seen.complaints).toEqual([]);
  });
});
