import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

/** Why browser tests are left out on this machine, in one line; null where they run, and always in CI. */
export const chromiumMissing =
  existsSync(executablePath) || process.env.CI === 'true'
    ? null
    : `no Chromium at ${executablePath} (install Debian's chromium or set CHROMIUM_PATH)`;

/** Without the flags, Chromium refuses to run as root and calls its maker's servers at every start. */
export const launchChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
