import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../../src/model/fold.ts';

test.each([
  ['Türkiye', 'turkiye'],
  ['TÜRKİYE', 'turkiye'],
  ["Côte d'Ivoire", "cote d'ivoire"],
  ['São Tomé', 'sao tome'],
  ['Łódź', 'lodz'],
  ['Đà Nẵng', 'da nang'],
  ['Ærøskøbing', 'aeroskobing'],
  ['Straße', 'strasse'],
  ['대한민국', '대한민국'],
])('%s is compared as %s', (text, folded) => {
  expect(fold(text)).toBe(fold(folded));
  if (/^[ -~]*$/.test(folded)) expect(fold(text)).toBe(folded);
});

test('what is folded stays as it is, and case never tells two texts apart', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'aäàâåçéèêëîïñöüÄÖÜŞĞİ -') }), (text) => {
      expect(fold(text.toLocaleUpperCase('en'))).toBe(fold(text));
    }),
  );
});
