import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexedWords, wordsIn } from '../../../src/model/words.ts';

test.each([
  ['JUSMAG-K', 'jusmag k'],
  ['Joint U.S. Military Group', 'joint us military group'],
  ["Côte d'Ivoire", 'cote divoire'],
  ['N’Djamena', 'ndjamena'],
  ['USD(P&R)', 'usd p r'],
  ['Hawaiʻi', 'hawaii'],
  ['J.F.Kennedy', 'jf kennedy'],
  ['F-16V, 5,000', 'f 16v 5 000'],
  ['Министарство одбране', 'министарство одбране'],
  ['대한민국', '대한민국'.normalize('NFKD')],
  ['" ( * [ ] / ~ \u0000 \ud800', ''],
])('the words of %s are %s', (text, words) => {
  expect(indexedWords([text])).toBe(words);
});

const anyText = fc.string({ unit: 'binary', maxLength: 60 });

test('words are letters and digits only, without case and accents', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const { folded } of wordsIn(text)) expect(folded).toMatch(/^[\p{L}\p{N}]+$/u);
      expect(indexedWords([text])).not.toMatch(/[A-Z]/);
    }),
  );
});

test('words stand where they say, in order, and do not overlap', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let end = 0;
      for (const word of wordsIn(text)) {
        expect(word.start).toBeGreaterThanOrEqual(end);
        expect(wordsIn(text.slice(word.start, word.end))[0]?.folded).toBe(word.folded);
        end = word.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
});
