import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { describe } from 'vitest';
import { chromiumMissing, launchChromium } from '../support/chromium.ts';
import { type Seen, watch } from './watched.ts';

/** Describes what is seen in Chromium; where there is none, that is left out and told. */
export function describeInChromium(what: string, tests: () => void): void {
  const reason = chromiumMissing === null ? '' : ` (left out: ${chromiumMissing})`;
  if (reason !== '') process.stderr.write(`${what}${reason}\n`);
  describe.skipIf(reason !== '')(`${what}${reason}`, tests);
}

interface OpenPage {
  readonly page: Page;
  /** What this page, and whatever it opens, asked for and complained of. */
  readonly seen: Seen;
  /** To be closed. */
  readonly browser: Browser;
}

/** An empty page in a new Chromium; complaints at some addresses may be expected. */
export async function openPage(
  options: BrowserContextOptions = {},
  isExpected?: (url: string) => boolean,
): Promise<OpenPage> {
  const browser = await launchChromium();
  const context = await browser.newContext(options);
  const seen = watch(context, isExpected);
  return { page: await context.newPage(), seen, browser };
}
