import { describe, expect, test } from 'vitest';
import { untilKept } from '../support/until-kept.ts';
import { post, type Told, told } from './ask.ts';
import { guarded } from './guarded.ts';

const small = '{ status { claims } }';
/** In points: it, and the request that it comes with. */
const SMALL = 22;

const askAs = (url: string, client: string, query: string): Promise<Told> =>
  post(url, JSON.stringify({ query }), { 'x-forwarded-for': client });

const left = ({ headers }: Told): number =>
  Number(/r=(\d+)/.exec(headers.get('ratelimit') ?? '')?.[1]);

/** So that a test on one machine can be several clients. */
const settings = (points: number) => ({ proxies: 1, allowance: { points, window: 60 } });

/** Told apart, none is answered from what was kept. */
const fresh = (index: number) => `${small} # ${index}`;

describe('what a client may ask for', () => {
  test('is told with each answer, and 429 once it is used up', async () => {
    await guarded(settings(100), async (url) => {
      const answers: Told[] = [];
      for (let index = 0; index < 5; index += 1) {
        answers.push(await askAs(url, '203.0.113.1', fresh(index)));
      }
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 429]);
      expect(answers.slice(0, 4).map(left)).toEqual([1, 2, 3, 4].map((n) => 100 - n * SMALL));
      const [first, last] = [answers[0], answers[4]];
      expect(first?.headers.get('ratelimit-policy')).toBe('"points";q=100;w=60');
      expect(last?.extensions).toEqual({ code: 'RATE_LIMITED', retryAfter: expect.any(Number) });
      const wait = Number(last?.headers.get('retry-after'));
      expect(wait).toBeGreaterThan(0);
      expect(wait).toBeLessThanOrEqual(60);
    });
  });

  test('is nothing to another client, but is the same for a whole network', async () => {
    await guarded(settings(30), async (url) => {
      const status = async (client: string, index: number) =>
        (await askAs(url, client, fresh(index))).status;
      expect(await status('2001:db8::1', 1)).toBe(200);
      expect(await status('2001:db8::2', 2)).toBe(429);
      expect(await status('2001:db8:0:1::1', 3)).toBe(200);
      expect(await status('203.0.113.2', 4)).toBe(200);
    });
  });

  test('comes again', async () => {
    await guarded({ proxies: 1, allowance: { points: 30, window: 1 } }, async (url) => {
      expect((await askAs(url, 'x', fresh(1))).status).toBe(200);
      expect((await askAs(url, 'x', fresh(2))).status).toBe(429);
      await new Promise((resolve) => setTimeout(resolve, 1_100));
      expect((await askAs(url, 'x', fresh(3))).status).toBe(200);
    });
  });

  test('is used up by small and kept answers too, a point each', async () => {
    await guarded(settings(1_000), async (url) => {
      const ask = () => askAs(url, 'x', small);
      const before = left(await untilKept(ask));
      expect(left(await ask())).toBe(before - 1);
    });
  });

  test.each([
    ['no GraphQL', '{ status {'],
    ['what is not in the schema', '{ nothing }'],
    ['too much', `{ ${'a '.repeat(3_000)} }`],
    ['a bad argument', '{ graph { nations(first: 0) { totalCount } } }'],
  ])('is used up by errors: %s', async (_name, query) => {
    await guarded(settings(10_000), async (url) => {
      await askAs(url, 'x', query);
      expect(left(await askAs(url, 'x', fresh(1)))).toBeLessThanOrEqual(10_000 - 1 - 10 - SMALL);
    });
  });

  test('is used up by exports, page for page, and by reconciliation', async () => {
    await guarded(settings(100_000), async (url) => {
      const query = new URLSearchParams({ query: '{ graph { nations { nodes { key } } } }' });
      const csv = await told(
        fetch(`${url}/export/csv?${query}`, { headers: { 'x-forwarded-for': 'x' } }),
      );
      expect(csv.text.split('\r\n').length).toBeGreaterThan(200);
      // Three pages, each with what is added to it.
      const afterExport = left(await askAs(url, 'x', fresh(1)));
      expect(afterExport).toBeLessThan(100_000 - 3 * 5_000 - SMALL);
      const queries = JSON.stringify({ a: { query: 'Israel' }, b: { query: 'Japan' } });
      await told(
        fetch(`${url}/reconcile?${new URLSearchParams({ queries })}`, {
          headers: { 'x-forwarded-for': 'x' },
        }),
      );
      expect(left(await askAs(url, 'x', fresh(2)))).toBe(afterExport - 1 - 2 * 50 - SMALL);
    });
  });

  test('ends an export before it begins, never within', async () => {
    const query = new URLSearchParams({ query: '{ graph { nations { nodes { key } } } }' });
    const exported = (url: string) =>
      told(fetch(`${url}/export/csv?${query}`, { headers: { 'x-forwarded-for': 'x' } }));
    await guarded(settings(10_000), async (url) => {
      const [whole, none] = [await exported(url), await exported(url)];
      expect(whole.text.split('\r\n').length).toBeGreaterThan(200);
      expect(none.status).toBe(429);
      expect(Number(none.headers.get('retry-after'))).toBeGreaterThan(0);
    });
  });

  test('has no end for whoever is on the same machine', async () => {
    await guarded({ proxies: 0, allowance: { points: 1, window: 60 } }, async (url) => {
      for (let index = 0; index < 3; index += 1) {
        const answer = await askAs(url, '203.0.113.1', fresh(index));
        expect([answer.status, answer.headers.get('ratelimit')]).toEqual([200, null]);
      }
    });
  });
});
