import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance, likeness } from '../../../src/search/likeness.ts';

/** By definition, from the ends of both words. */
function naiveDistance(left: string, right: string): number {
  if (left === '' || right === '') return left.length + right.length;
  const [a, b] = [left.at(-1), right.at(-1)];
  const [start, other] = [left.slice(0, -1), right.slice(0, -1)];
  const edits = [
    naiveDistance(start, right) + 1,
    naiveDistance(left, other) + 1,
    naiveDistance(start, other) + (a === b ? 0 : 1),
  ];
  if (left.length > 1 && right.length > 1 && a === right.at(-2) && b === left.at(-2)) {
    edits.push(naiveDistance(left.slice(0, -2), right.slice(0, -2)) + 1);
  }
  return Math.min(...edits);
}

test('the edit distance is the naive one', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abc'), maxLength: 6 });
  fc.assert(
    fc.property(word, word, (left, right) => {
      expect(editDistance(left, right)).toBe(naiveDistance(left, right));
    }),
  );
});

describe('likeness', () => {
  test('is greatest for the same word, less for a beginning, less for a typing error', () => {
    const [same, longer, shorter, typo] = [
      likeness('defense', 'defense'),
      likeness('defens', 'defense'),
      likeness('def', 'defense'),
      likeness('defence', 'defense'),
    ];
    expect(same).toBe(1);
    expect(longer).toBeLessThan(same);
    expect(shorter).toBeLessThan(longer);
    expect(typo).toBeLessThan(longer);
    expect(typo).toBeGreaterThan(0.7);
  });

  test('sees swapped letters as one error, and two errors in long words only', () => {
    expect(likeness('untied', 'united')).toBeGreaterThan(0.6);
    expect(likeness('coperaton', 'cooperation')).toBeGreaterThan(0.6);
    expect(likeness('unteid', 'uniteda')).toBe(0);
  });

  test.each([
    ['dsc', 'dsa'],
    ['2023', '2024'],
    ['fy2023', 'fy2024'],
    ['odc', 'omc'],
    ['japan', 'jordan'],
  ])('is none between %s and %s', (typed, word) => {
    expect(likeness(typed, word)).toBe(0);
  });

  test('is from 0 to 1', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcde1'), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(word, word, (typed, other) => {
        expect(likeness(typed, other)).toBeGreaterThanOrEqual(0);
        expect(likeness(typed, other)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
