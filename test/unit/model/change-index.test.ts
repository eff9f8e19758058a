import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayDigits, timeDigits } from '../../../src/model/change-index.ts';
import { BEGINNING, FOREVER } from '../../../src/model/time.ts';

const orderOf = <Value>(a: Value, b: Value): number => Number(a > b) - Number(a < b);

test('digits sort as the days do that they stand for', () => {
  const day = fc.integer({ min: BEGINNING, max: FOREVER });
  fc.assert(
    fc.property(day, day, (a, b) => {
      expect(orderOf(dayDigits(a), dayDigits(b))).toBe(orderOf(a, b));
      expect(dayDigits(a)).toMatch(/^\d{7}$/);
    }),
  );
});

test('digits sort as the moments do that they stand for, none before 1970', () => {
  const moment = fc.integer({ min: 0, max: 253_402_300_799_999 });
  fc.assert(
    fc.property(moment, moment, (a, b) => {
      expect(orderOf(timeDigits(a), timeDigits(b))).toBe(orderOf(a, b));
      expect(timeDigits(a)).toMatch(/^\d{15}$/);
    }),
  );
  expect(timeDigits(-1)).toBe(timeDigits(0));
});
