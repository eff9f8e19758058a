import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Rival, settle } from '../../../src/tabulate/settle.ts';

const rival = (rank: number, low: number | null, high = low, key = `${low}..${high}`): Rival => ({
  key,
  rank,
  low,
  high,
  sources: [],
  fits: true,
});

const keys = (rivals: readonly Rival[]) => rivals.map(({ key }) => key).sort();

describe('rival amounts', () => {
  test('that contradict each other give the best supported one', () => {
    const { range, rivals } = settle([rival(1, 6), rival(0, 5)]);
    expect(range).toEqual({ low: 5, high: 5 });
    expect(keys(rivals)).toEqual(['6..6']);
  });

  test('that agree narrow each other, however well they are supported', () => {
    const { range, taken, rivals } = settle([
      rival(0, 100, null),
      rival(1, 90, 120),
      rival(2, 117),
    ]);
    expect(range).toEqual({ low: 117, high: 117 });
    expect(taken).toHaveLength(3);
    expect(rivals).toEqual([]);
  });

  test('are narrowed by the better supported of two that agree with the best alone', () => {
    const { range, rivals } = settle([rival(0, 100, null), rival(2, 120), rival(1, 117)]);
    expect(range).toEqual({ low: 117, high: 117 });
    expect(keys(rivals)).toEqual(['120..120']);
  });

  test('that nothing tells apart give what they span, and all are rivals', () => {
    const { range, taken, rivals } = settle([rival(0, 5), rival(0, 7), rival(2, 6)]);
    expect(range).toEqual({ low: 5, high: 7 });
    expect(keys(taken)).toEqual(['5..5', '7..7']);
    expect(keys(rivals)).toEqual(['5..5', '6..6', '7..7']);
  });

  test('that nothing tells apart below the best narrow it in no way', () => {
    const { range, rivals } = settle([rival(0, 1, 9), rival(1, 5), rival(1, 7)]);
    expect(range).toEqual({ low: 1, high: 9 });
    expect(keys(rivals)).toEqual(['5..5', '7..7']);
  });

  const rivals = fc
    .uniqueArray(
      fc.record({
        rank: fc.nat(3),
        low: fc.option(fc.integer({ min: 0, max: 20 })),
        more: fc.option(fc.nat(10)),
      }),
      { minLength: 1, maxLength: 6, selector: ({ low, more }) => `${low} ${more}` },
    )
    .map((all) =>
      all.map(({ rank, low, more }) => rival(rank, low, more === null ? null : (low ?? 0) + more)),
    );

  const inTwoOrders = rivals.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
  );

  test('are one figure, whatever their order, within what the best supported allow', () => {
    fc.assert(
      fc.property(inTwoOrders, ([all, shuffled]) => {
        const { range, taken } = settle(all);
        expect(settle(shuffled).range).toEqual(range);
        const best = Math.min(...all.map(({ rank }) => rank));
        const bests = all.filter(({ rank }) => rank === best);
        const [low, high] = [range.low ?? 0, range.high ?? Number.POSITIVE_INFINITY];
        const [least, most] = [
          Math.min(...bests.map(({ low }) => low ?? 0)),
          Math.max(...bests.map(({ high }) => high ?? Number.POSITIVE_INFINITY)),
        ];
        expect(low).toBeGreaterThanOrEqual(least);
        expect(high).toBeLessThanOrEqual(most);
        expect(low).toBeLessThanOrEqual(high);
        for (const one of bests) expect(taken).toContain(one);
      }),
    );
  });
});
