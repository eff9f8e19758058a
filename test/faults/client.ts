import { setTimeout as after } from 'node:timers/promises';
import { AGENCIES } from './faulty-neo4j.ts';

/** Of one request: what came, after how many milliseconds. */
export interface Came {
  readonly status: number;
  readonly retryAfter: string | null;
  readonly text: string;
  readonly milliseconds: number;
}

/** Longer than anything may take. */
const PATIENCE = 12_000;

/** A status of 0 stands for no answer. */
async function request(url: string, init: RequestInit = {}): Promise<Came> {
  const start = performance.now();
  const came = (status: number, retryAfter: string | null, text: string): Came => ({
    status,
    retryAfter,
    text,
    milliseconds: performance.now() - start,
  });
  try {
    const response = await fetch(url, { ...init, signal: AbortSignal.timeout(PATIENCE) });
    return came(response.status, response.headers.get('retry-after'), await response.text());
  } catch (error) {
    return came(0, null, `${error}`);
  }
}

const query = 'query ($key: String!) { graph { agency(key: $key) { name } } }';

/** Asks for an agency; right is its name. */
export const ask = (url: string, number: number): Promise<Came> =>
  request(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { key: `agency/A${number}` } }),
  });

export const isRight = ({ status, text }: Came, number: number): boolean =>
  status === 200 &&
  text.trim() === JSON.stringify({ data: { graph: { agency: { name: `Agency ${number}` } } } });

/** The refusal that a fault is answered with. */
export const isRefused = ({ status, retryAfter, text }: Came): boolean =>
  status === 503 &&
  /^\d+$/.test(retryAfter ?? '') &&
  /"code":"(UNAVAILABLE|TIMED_OUT)"/.test(text) &&
  !/bolt:|neo4j-driver|node_modules|stack/i.test(text);

/** Everything that came while somebody watched; moments are of `performance.now()`. */
interface Watched {
  readonly asked: readonly { readonly number: number; readonly came: Came; readonly at: number }[];
  readonly live: readonly Came[];
  /** When it was told not ready first; infinite if it never was. */
  readonly notReadyAt: number;
}

/** Asks ten times a second until it is over, and looks after its health meanwhile. */
async function watch(url: string, isOver: () => boolean): Promise<Watched> {
  const asked: Promise<Watched['asked'][number]>[] = [];
  const live: Promise<Came>[] = [];
  const ready: Promise<number>[] = [];
  const notReady = async (): Promise<number> => {
    const { status } = await request(`${url}/health/ready`);
    return status === 503 ? performance.now() : Number.POSITIVE_INFINITY;
  };
  for (let turn = 0; !isOver(); turn += 1) {
    const number = AGENCIES[turn % AGENCIES.length] ?? 0;
    const at = performance.now();
    asked.push(ask(url, number).then((came) => ({ number, came, at })));
    live.push(request(`${url}/health/live`));
    if (turn % 3 === 0) ready.push(notReady());
    await after(100);
  }
  return {
    asked: await Promise.all(asked),
    live: await Promise.all(live),
    notReadyAt: Math.min(...(await Promise.all(ready))),
  };
}

/** Watches while something is done, and for so many milliseconds after it; gives also when it was done. */
export async function watchDuring(
  url: string,
  lasts: number,
  strike: () => unknown,
): Promise<Watched & { readonly struckAt: number }> {
  let isOver = false;
  const watching = watch(url, () => isOver);
  await strike();
  const struckAt = performance.now();
  await after(lasts);
  isOver = true;
  return { ...(await watching), struckAt };
}

/** Waits until it is ready: for 15 s, or as long as what it waits for takes to start. */
export async function untilReady(url: string, patience = 15_000): Promise<void> {
  const end = performance.now() + patience;
  while (performance.now() < end) {
    const { status } = await request(`${url}/health/ready`);
    if (status === 200) return;
    await after(100);
  }
  throw new Error(`expected it to be ready within ${patience} ms`);
}
