import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** What a page may load of script before it is there, in bytes as sent. */
const MOST_SCRIPT = 250 * 1024;

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

/** What axe finds wrong in a page as it is, or in the part of it that a selector names: each with its elements. */
export async function faultsIn(page: Page, within = 'html'): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (selector) => {
    const { violations } = await window.axe.run(selector);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }, within);
}

/** For a page that was just gone to: it loaded little script, nothing of it is off a narrow screen, and axe finds no fault, narrow or wide, light or dark. */
export async function expectGood(page: Page): Promise<void> {
  const scripts = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('.js'))
      .map((script) => (script as PerformanceResourceTiming).encodedBodySize),
  );
  expect(Math.min(...scripts)).toBeGreaterThan(0);
  expect(scripts.reduce((sum, size) => sum + size, 0)).toBeLessThan(MOST_SCRIPT);
  for (const [width, colorScheme] of [
    [360, 'light'],
    [1440, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(await faultsIn(page)).toEqual([]);
  }
}
