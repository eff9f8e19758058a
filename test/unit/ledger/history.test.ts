import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isLiveAt, replay, STILL_KNOWN, turningPoints } from '../../../src/ledger/history.ts';
import { exists, record } from './claims.ts';
import { MOMENTS, recordedClaims } from './generated-claims.ts';

const at = (recordedAt: number, retractedAt: number | null = null) =>
  record(exists('nation/A'), recordedAt, retractedAt);

test('a claim stands from the moment it is recorded until just before it is retracted', () => {
  const claim = at(10, 20);

  expect([9, 10, 19, 20].map((time) => isLiveAt(claim, time))).toEqual([false, true, true, false]);
  expect(isLiveAt(at(10), STILL_KNOWN - 1)).toBe(true);
});

test('knowledge turns at every recording and retraction, in order, once', () => {
  expect(turningPoints([at(30), at(10, 30), at(20, 40)])).toEqual([10, 20, 30, 40]);
  expect(turningPoints([])).toEqual([]);
});

describe('replay', () => {
  const history = (...states: readonly (readonly string[])[]) =>
    replay(
      states.map((_, index) => index * 10),
      (time) => (states[time / 10] ?? []).map((name) => ({ name })),
    );

  test('what never changes is one stretch that still stands', () => {
    expect(history(['a'], ['a'], ['a'])).toEqual([{ name: 'a', k0: 0, k1: STILL_KNOWN }]);
  });

  test('what is replaced ends on the moment at which the other begins', () => {
    expect(history(['a'], ['b'])).toEqual([
      { name: 'a', k0: 0, k1: 10 },
      { name: 'b', k0: 10, k1: STILL_KNOWN },
    ]);
  });

  test('what comes back is a second stretch', () => {
    expect(history(['a'], [], ['a'])).toEqual([
      { name: 'a', k0: 0, k1: 10 },
      { name: 'a', k0: 20, k1: STILL_KNOWN },
    ]);
  });

  test('one thing changes while another goes on', () => {
    expect(history(['a', 'b'], ['b', 'c'])).toEqual([
      { name: 'a', k0: 0, k1: 10 },
      { name: 'b', k0: 0, k1: STILL_KNOWN },
      { name: 'c', k0: 10, k1: STILL_KNOWN },
    ]);
  });

  test('what is known at each moment is just what stood then', () => {
    fc.assert(
      fc.property(recordedClaims, (claims) => {
        const keysAt = (time: number) =>
          claims.filter((claim) => isLiveAt(claim, time)).map(({ key }) => key);

        const replayed = replay(turningPoints(claims), (time) =>
          keysAt(time).map((key) => ({ key })),
        );

        for (const time of MOMENTS) {
          const known = replayed.filter(({ k0, k1 }) => k0 <= time && time < k1);
          expect(known.map(({ key }) => key).sort()).toEqual(keysAt(time).sort());
        }
      }),
    );
  });
});
