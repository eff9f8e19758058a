import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordsIn } from '../../../src/model/words.ts';
import { highlight } from '../../../src/search/highlight.ts';
import { match } from '../../../src/search/match.ts';
import { queryOf } from '../../../src/search/query.ts';

/** The text with what was matched between brackets. */
function marked(text: string, typed: string): string {
  const found = match(
    queryOf(typed, 'text'),
    wordsIn(text).map(({ folded }) => folded),
  );
  return highlight(text, found?.marks ?? [])
    .map((part) => (part.matched ? `[${part.text}]` : part.text))
    .join('');
}

describe('what was typed is marked where it stands in the text as written:', () => {
  test.each([
    ['the whole', 'Türkiye', 'TURKIYE', '[Türkiye]'],
    ['the beginning of a word with an accent', 'Türkiye', 'turk', '[Türk]iye'],
    ['up to a letter made of several signs', 'Tu\u0308rkiye', 'tu', '[Tu\u0308]rkiye'],
    ['after a letter made of several signs', 'Tu\u0308rkiye', 'tur', '[Tu\u0308r]kiye'],
    ['a letter that folds to two', 'Straße Eins', 'strass', '[Straß]e Eins'],
    ['half of a letter that folds to two', 'Straße Eins', 'stras', '[Straß]e Eins'],
    ['several words', 'São Tomé and Príncipe', 'sao principe', '[São] Tomé and [Príncipe]'],
    ['words in another order', 'Embassy, Asunción', 'asuncion emb', '[Emb]assy, [Asunción]'],
    ['a word with a typing error', 'Ministry of Defence', 'defense', 'Ministry of [Defence]'],
    ['the beginning of a name', 'JUSMAGTHAI Office', 'jusmagt', '[JUSMAGT]HAI Office'],
    ['a beginning across words', 'JUSMAG-Korea', 'jusmagko', '[JUSMAG]-[Ko]rea'],
    ['an apostrophe', "Côte d'Ivoire", 'divoi', "Côte [d'Ivoi]re"],
    ['dotted initials', 'Joint U.S. Group', 'us group', 'Joint [U.S]. [Group]'],
    ['what follows letters outside the plane of most', '𝒜𝒷 Türkiye', 'turkiye', '𝒜𝒷 [Türkiye]'],
    ['markup, which stays what it is', '<b>Bold</b> & Co', 'bold', '<b>[Bold]</b> & Co'],
  ])('%s', (_what, text, typed, expected) => {
    expect(marked(text, typed)).toBe(expected);
  });
});

test('the parts in turn are the text, whatever is marked', () => {
  const text = fc.string({ unit: 'binary', maxLength: 40 });
  const marks = fc.array(fc.nat(8), { maxLength: 8 });
  fc.assert(
    fc.property(text, marks, (text, marks) => {
      const parts = highlight(text, marks);
      expect(parts.map(({ text }) => text).join('')).toBe(text);
      expect(parts.every(({ text }) => text !== '')).toBe(true);
    }),
  );
});
