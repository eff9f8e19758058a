import type { BrowserContext } from 'playwright-core';

export interface Seen {
  readonly complaints: readonly string[];
  readonly origins: ReadonlySet<string>;
}

/** What pages of a context asked of whom, and what they complained of, but for what is expected at an address. */
export function watch(
  context: BrowserContext,
  isExpected: (url: string) => boolean = () => false,
): Seen {
  const complaints: string[] = [];
  const origins = new Set<string>();
  context.on('request', (request) => origins.add(new URL(request.url()).origin));
  context.on('requestfailed', (request) => {
    // What a page had not got yet when it was left is no failure.
    const failure = request.failure()?.errorText;
    if (failure !== 'net::ERR_ABORTED') complaints.push(`${failure}: ${request.url()}`);
  });
  // A violation of the policy and a worker's failure to start are console messages too.
  context.on('console', (message) => {
    if (isExpected(message.location().url)) return;
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(String(error.error())));
  return { complaints, origins };
}
