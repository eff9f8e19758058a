import { parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { refuseDocument } from '../../../src/guard/document.ts';
import { refuseText } from '../../../src/guard/document-text.ts';
import { refuseValues } from '../../../src/guard/values.ts';

const times = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ');

const nested = (depth: number, open: string, inner: string, close: string): string =>
  open.repeat(depth) + inner + close.repeat(depth);

function limitOf(check: () => void): unknown {
  try {
    check();
  } catch (error) {
    return (error as { extensions: { limit: unknown } }).extensions.limit;
  }
  return null;
}

const chain = (count: number): string =>
  `{ ...F0 } ${times(count, (i) => `fragment F${i} on Query { ${i === count - 1 ? 'a' : `...F${i + 1}`} }`)}`;

describe('a document may have as much as is said, and no more', () => {
  test.each([
    ['tokens', 2_000, (n: number) => `{ ${'a '.repeat(n - 2)} }`],
    ['brackets within brackets', 50, (n: number) => nested(n, '{a', '', '}')],
  ])('%s: %i', (limit, most, text) => {
    expect(limitOf(() => refuseText(text(most)))).toBeNull();
    expect(limitOf(() => refuseText(text(most + 1)))).toBe(limit);
  });

  test.each([
    ['depth', 15, (n: number) => nested(n - 1, '{ a ', '{ a }', '}')],
    ['aliases', 50, (n: number) => `{ x { ${times(n, (i) => `a${i}: a`)} } }`],
    ['directives', 30, (n: number) => `{ x { ${times(n, () => 'a @b')} } }`],
    ['directives in one place', 4, (n: number) => `{ a ${'@b '.repeat(n)} }`],
    ['fragments', 50, (n: number) => `{ a } ${times(n, (i) => `fragment F${i} on A { a }`)}`],
    ['fragments spread within fragments', 20, chain],
    ['operations', 50, (n: number) => times(n, (i) => `query Q${i} { a }`)],
    ['fields of a query', 20, (n: number) => `{ ${'a '.repeat(n)} }`],
    ['fields of a mutation', 10, (n: number) => `mutation { ${'a '.repeat(n)} }`],
    [
      'fields with fragments spread',
      2_000,
      (n: number) =>
        `{ x { ${'...F '.repeat(19)} ${'a '.repeat(n - 1 - 19 * 100)} } } fragment F on A { ${'b '.repeat(100)} }`,
    ],
  ])('%s: %i', (limit, most, text) => {
    expect(limitOf(() => refuseDocument(parse(text(most))))).toBeNull();
    expect(limitOf(() => refuseDocument(parse(text(most + 1))))).toBe(limit);
  });

  test('counts what fragments spread where they are spread', () => {
    const aliases = 'fragment F on A { a1: a a2: a a3: a }';
    const spread = (count: number) =>
      `{ x { ${times(count, (i) => `y${i} { ...F }`)} } } ${aliases}`;
    expect(limitOf(() => refuseDocument(parse(spread(16))))).toBeNull();
    expect(limitOf(() => refuseDocument(parse(spread(17))))).toBe('aliases');
  });

  test('looks at fragments that nothing spreads, for validation does too', () => {
    const ring = '{ a } fragment F on A { ...G } fragment G on A { b { ...F } }';
    expect(limitOf(() => refuseDocument(parse(ring)))).toBe('fragments that spread themselves');
  });
});

describe('values may be as many, as long and as deep as is said', () => {
  const deep = (depth: number): object => (depth === 0 ? {} : { a: deep(depth - 1) });
  test.each([
    ['characters of variables.a', 4_000, (n: number) => ({ a: 'x'.repeat(n) })],
    ['values in variables', 5_000, (n: number) => ({ a: Array(n - 2).fill(1) })],
    ['depth of variables', 20, (n: number) => deep(n - 1)],
  ])('%s: %i', (limit, most, values) => {
    expect(limitOf(() => refuseValues(values(most), 'variables'))).toBeNull();
    expect(limitOf(() => refuseValues(values(most + 1), 'variables'))).toBe(limit);
  });

  test.each([
    ['half a character', 'a\udc00b'],
    ['a character NUL', 'a\0b'],
    ['a control character of the second set', 'a\u0085b'],
    ['a number that JSON does not hold exactly', 2 ** 53],
  ])('and none is %s', (_name, wrong) => {
    for (const values of [{ a: wrong }, { a: [{ b: wrong }] }]) {
      expect(() => refuseValues(values, 'variables')).toThrow(/^variables\.a.*expected .* came/);
    }
    if (typeof wrong === 'string') {
      expect(() => refuseValues({ [wrong]: 1 }, 'variables')).toThrow(/^variables: expected/);
    }
  });

  test('and lines, tabs, other scripts and pictures are texts like any other', () => {
    expect(() =>
      refuseValues({ a: 'a\tb\r\nc عربي 🌍 \u202e', b: 2 ** 53 - 1 }, 'v'),
    ).not.toThrow();
  });
});
