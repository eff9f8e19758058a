import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { luceneOf, queryOf, tellingWords } from '../../../src/search/query.ts';

const lucene = (text: string): string => luceneOf(queryOf(text, 'text'));

describe('what Lucene is asked', () => {
  test('is each word as it is, as a beginning, and misspelt if it is long enough', () => {
    expect(lucene('Office K')).toBe('office^4 office*^2 office~1 k^4');
    expect(lucene('cooperation')).toBe('cooperation^4 cooperation*^2 cooperation~2');
    expect(lucene('dsc')).toBe('dsc^4 dsc*^2');
    expect(lucene('k')).toBe('k^4 k*^2');
  });

  test('has no misspelt numbers: each digit matters', () => {
    expect(lucene('FY2023')).toBe('fy2023^4 fy2023*^2');
  });

  test('leaves out small words unless there are no others', () => {
    expect(lucene('ministry of the navy')).not.toContain('of');
    expect(lucene('of the')).toContain('of^4');
  });

  test.each(['a AND', 'x OR NOT y', '[* TO *]', '/.*/', 'words:x', 'a\\ b', '+a -b !c', '"a b"~2'])(
    'is words only, whatever is typed: %s',
    (text) => {
      expect(lucene(text)).toMatch(/^[\p{L}\p{N}^*~ ]*$/u);
      expect(lucene(text)).not.toMatch(/AND|OR|NOT|TO/);
    },
  );

  test('is words only, at most 12 of 40 letters each, for every text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }),
      fc.string({ unit: fc.constantFrom(...'aAÀ9 "()[]{}*?~^:/\\+-!&|.'), minLength: 1 }),
    );
    fc.assert(
      fc.property(
        text.filter((text) => text.trim() !== ''),
        (text) => {
          const clauses = lucene(text)
            .split(' ')
            .filter((clause) => clause !== '');
          expect(clauses.length).toBeLessThanOrEqual(36);
          for (const clause of clauses) {
            expect(clause).toMatch(/^[\p{L}\p{N}]{1,40}(\^4|\*\^2|~[12])$/u);
          }
        },
      ),
    );
  });
});

describe('a query', () => {
  test.each(['', '   ', '\t\n'])('that is empty is refused: "%s"', (text) => {
    expect(() => queryOf(text, 'text')).toThrow('text: expected a text that is not empty');
  });

  test('that is too long is refused', () => {
    expect(() => queryOf('word '.repeat(3_000), 'text')).toThrow('expected at most 500 characters');
    expect(queryOf('w'.repeat(500), 'text').words).toHaveLength(1);
  });

  test('without a letter or digit has no words', () => {
    expect(queryOf('(*)', 'text').words).toEqual([]);
  });

  test('has at most 12 telling words; those after them count only for the very text', () => {
    const query = queryOf('b c f g h i j k l m n o of p q of r', 'text');
    expect(query.words.join(' ')).toBe('b c f g h i j k l m n o of');
    expect(query.joined).toBe('bcfghijklmnoofpqofr');
    expect(tellingWords(query)).toHaveLength(12);
    expect(tellingWords(queryOf('of the '.repeat(20), 'text'))).toHaveLength(12);
  });
});
