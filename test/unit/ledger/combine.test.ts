import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clip, combine, covers, overlap } from '../../../src/ledger/combine.ts';
import { BEGINNING, FOREVER, UNDATED, type Window } from '../../../src/model/time.ts';
import { anyWindow, DAYS } from './generated-claims.ts';

const window = (s0: number, s1: number, e0: number, e1: number): Window => ({ s0, s1, e0, e1 });

const isPossible = ({ s0, e1 }: Window, day: number) => s0 <= day && day < e1;
const isCertain = ({ s1, e0 }: Window, day: number) => s1 <= day && day < e0;

const someWindows = fc.array(anyWindow, { minLength: 1, maxLength: 6 });

const inOrder = (windows: readonly Window[]) => windows.map((one) => JSON.stringify(one)).sort();

describe('combine', () => {
  test('nothing said gives no stretch', () => {
    expect(combine([])).toEqual([]);
  });

  test('a window alone stays as it is', () => {
    fc.assert(
      fc.property(anyWindow, (alone) => {
        expect(combine([alone])).toEqual([{ ...alone, contradictory: false }]);
      }),
    );
  });

  test('windows that agree narrow each other on both sides', () => {
    expect(combine([window(10, 20, 30, 40), window(15, 25, 25, 35)])).toEqual([
      { ...window(15, 20, 30, 35), contradictory: false },
    ]);
  });

  test('dates that only touch still agree on the one day they share', () => {
    expect(combine([window(10, 20, 30, 40), window(20, 22, 40, 50)])).toEqual([
      { ...window(20, 20, 40, 40), contradictory: false },
    ]);
  });

  test('starts that cannot both be right widen the start, and it is flagged', () => {
    expect(combine([window(10, 11, 30, 40), window(15, 16, 35, 45)])).toEqual([
      { ...window(10, 16, 35, 40), contradictory: true },
    ]);
  });

  test('ends that cannot both be right widen the end, and it is flagged', () => {
    expect(combine([window(10, 20, 30, 31), window(15, 25, 35, 36)])).toEqual([
      { ...window(15, 20, 30, 36), contradictory: true },
    ]);
  });

  test('a date that conflicts with no other does not widen what rivals span', () => {
    const loose = window(0, 100, 20, 200);

    expect(combine([window(10, 11, 30, 40), loose, window(15, 16, 35, 45)])).toEqual([
      { ...window(10, 16, 35, 40), contradictory: true },
    ]);
  });

  test('stretches that cannot be the same stay apart, in order of time', () => {
    expect(combine([window(50, 50, 60, 60), window(10, 10, 20, 20)])).toEqual([
      { ...window(10, 10, 20, 20), contradictory: false },
      { ...window(50, 50, 60, 60), contradictory: false },
    ]);
  });

  test('a stretch that ends on the day another starts is another stretch', () => {
    expect(combine([window(10, 10, 20, 20), window(20, 20, 30, 30)])).toHaveLength(2);
  });

  test('windows chained by overlaps are one stretch, contradictory if its ends cannot meet', () => {
    expect(combine([window(0, 9, 0, 5), window(3, 9, 3, 9), window(6, 9, 4, 9)])).toEqual([
      { ...window(0, 9, 0, 9), contradictory: true },
    ]);
  });

  test('windows open at both ends are joined among themselves', () => {
    expect(
      combine([window(BEGINNING, 10, 20, FOREVER), window(BEGINNING, 5, 30, FOREVER)]),
    ).toEqual([{ ...window(BEGINNING, 5, 30, FOREVER), contradictory: false }]);
  });

  test('a window that says nothing of dates changes nothing', () => {
    fc.assert(
      fc.property(someWindows, (windows) => {
        expect(combine([...windows, UNDATED])).toEqual(combine(windows));
      }),
    );
  });

  test('a window open at both ends joins the stretch that it fits, and only that', () => {
    const seenThen = window(BEGINNING, 52, 58, FOREVER);

    expect(combine([window(10, 10, 20, 20), seenThen, window(50, 55, 56, 60)])).toEqual([
      { ...window(10, 10, 20, 20), contradictory: false },
      { ...window(50, 52, 58, 60), contradictory: false },
    ]);
  });

  test('a window open at both ends that fits nowhere contradicts every stretch', () => {
    const seenBefore = window(BEGINNING, 1, 2, FOREVER);

    const combined = combine([window(10, 10, 20, 20), window(50, 50, 60, 60), seenBefore]);

    expect(combined).toEqual([
      { ...window(BEGINNING, 10, 20, 20), contradictory: true },
      { ...window(BEGINNING, 50, 60, 60), contradictory: true },
    ]);
  });

  test('an open window finds its stretch whatever other open windows contradict', () => {
    const stretches = [window(100, 100, 200, 200), window(300, 300, 400, 400)];
    const fitsTheFirst = window(BEGINNING, 150, 160, FOREVER);
    const fitsNone = window(BEGINNING, 50, 500, FOREVER);

    expect(combine([...stretches, fitsNone, fitsTheFirst])).toEqual(
      combine([...stretches, fitsTheFirst, fitsNone]),
    );
  });

  test('the order of the windows does not matter', () => {
    const shuffled = someWindows.chain((windows) =>
      fc.tuple(
        fc.constant(windows),
        fc.shuffledSubarray(windows, { minLength: windows.length, maxLength: windows.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([windows, otherwise]) => {
        expect(inOrder(combine(otherwise))).toEqual(inOrder(combine(windows)));
      }),
      { numRuns: 500 },
    );
  });

  test('every result may hold on some day, and is certain only where it is possible', () => {
    fc.assert(
      fc.property(someWindows, (windows) => {
        for (const { s0, s1, e0, e1 } of combine(windows)) {
          expect(s0).toBeLessThan(e1);
          expect(s0).toBeLessThanOrEqual(s1);
          expect(e0).toBeLessThanOrEqual(e1);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('without a contradiction no day becomes possible that all exclude, and none loses its certainty', () => {
    fc.assert(
      fc.property(someWindows, (windows) => {
        const combined = combine(windows);
        fc.pre(combined.length === 1 && !combined[0]?.contradictory);
        for (const day of DAYS) {
          for (const said of windows) {
            const [joined = said] = combined;
            if (isPossible(joined, day)) expect(isPossible(said, day)).toBe(true);
            if (isCertain(said, day)) expect(isCertain(joined, day)).toBe(true);
          }
        }
      }),
    );
  });
});

describe('clip', () => {
  test('narrows both ends to every life', () => {
    const lives = [window(5, 12, 40, 50), window(8, 9, 30, 33)];

    expect(clip(window(0, 10, 60, 70), lives)).toEqual(window(8, 12, 30, 33));
  });

  test('keeps what lies within', () => {
    expect(clip(window(10, 11, 20, 21), [window(0, 1, 30, 31)])).toEqual(window(10, 11, 20, 21));
  });

  test('leaves nothing of what ended before a life began', () => {
    expect(clip(window(0, 1, 5, 6), [window(6, 6, 9, 9)])).toBeNull();
    expect(clip(window(0, 1, 5, 7), [window(6, 6, 9, 9)])).not.toBeNull();
  });

  test('a day is possible, or certain, just when it is for all', () => {
    fc.assert(
      fc.property(anyWindow, anyWindow, anyWindow, (held, one, other) => {
        const clipped = clip(held, [one, other]);
        for (const day of DAYS) {
          const all = [held, one, other];
          expect(clipped !== null && isPossible(clipped, day)).toBe(
            all.every((window) => isPossible(window, day)),
          );
          if (clipped !== null) {
            expect(isCertain(clipped, day)).toBe(all.every((window) => isCertain(window, day)));
          }
        }
      }),
    );
  });
});

test('a window covers another whose days, possible and certain, are all its own', () => {
  expect(covers(window(0, 5, 20, 30), window(0, 5, 20, 30))).toBe(true);
  expect(covers(window(0, 5, 20, 30), window(1, 6, 19, 29))).toBe(true);
  expect(covers(window(1, 5, 20, 30), window(0, 5, 20, 30))).toBe(false);
  expect(covers(window(0, 6, 20, 30), window(0, 5, 20, 30))).toBe(false);
  expect(covers(window(0, 5, 19, 30), window(0, 5, 20, 30))).toBe(false);
  expect(covers(window(0, 5, 20, 29), window(0, 5, 20, 30))).toBe(false);
});

test('windows overlap when some day is possible in both', () => {
  fc.assert(
    fc.property(anyWindow, anyWindow, (a, b) => {
      const shared = Math.max(a.s0, b.s0);
      expect(overlap(a, b)).toBe(isPossible(a, shared) && isPossible(b, shared));
    }),
  );
});
