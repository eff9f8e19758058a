import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assertionKey, type Claim, contentKey } from '../../../src/ledger/claim.ts';
import { fromStored, toStored } from '../../../src/ledger/stored-claim.ts';
import { claim, observes, relates, says } from './claims.ts';
import { anyClaim } from './generated-claims.ts';

const name: Claim = says('agency/DSCS', 'name', 'Service', {
  lang: 'en',
  locator: 'p. 1',
  note: 'As printed.',
});
const code = says('nation/A', 'reference', 'XX', { scheme: 'SAMM', label: 'Aland' });
const link = relates('agency/DSCS', 'OVERSEES', 'sco/S', { authority: 'FUNDING' });
const amount = observes('nation/A', { low: 1, high: 2, item: 'jets' });

const changed = (said: Claim, assertion: object): Claim => ({
  ...said,
  assertion: { ...said.assertion, ...assertion } as Claim['assertion'],
});

const windowed = (change: object): Claim => ({ ...name, window: { ...name.window, ...change } });

test('the same content has the same key, whoever wrote it and in whatever order', () => {
  const { assertion, window, confidence, source, locator, note } = name;
  const { s0, s1, e0, e1 } = window;

  const written = { note, locator, source, confidence, window: { e1, e0, s1, s0 }, assertion };

  expect(contentKey(written)).toBe(contentKey(name));
  expect(contentKey(name)).toMatch(/^[\w-]{22}$/);
});

describe('a claim gets another key by a change of', () => {
  test.each<[string, Claim, Claim]>([
    ['subject', name, changed(name, { subject: 'agency/DSCA' })],
    ['field', name, changed(name, { field: 'officialName' })],
    ['value', name, changed(name, { value: 'service' })],
    ['language', name, changed(name, { lang: 'en-GB' })],
    ['language into text', name, changed(name, { lang: undefined, value: 'Service@en' })],
    ['scheme', code, changed(code, { scheme: 'FIPS' })],
    ['label', code, changed(code, { label: 'Åland' })],
    ['kind', link, changed(link, { kind: 'PART_OF' })],
    ['authority', link, changed(link, { authority: 'RATING' })],
    ['object', link, changed(link, { object: 'sco/T' })],
    ['direction', link, changed(link, { subject: 'sco/S', object: 'agency/DSCS' })],
    ['measure', amount, changed(amount, { measure: 'FMF' })],
    ['fiscal year', amount, changed(amount, { fiscalYear: 2024 })],
    ['low end', amount, changed(amount, { low: 0 })],
    ['low end to unknown', amount, changed(amount, { low: null })],
    ['high end', amount, changed(amount, { high: 3 })],
    ['item', amount, changed(amount, { item: 'ships' })],
    ['earliest start', name, windowed({ s0: 1 })],
    ['latest start', name, windowed({ s1: 1 })],
    ['earliest end', name, windowed({ e0: 1 })],
    ['latest end', name, windowed({ e1: 1 })],
    ['confidence', name, { ...name, confidence: 'LOW' }],
    ['source', name, { ...name, source: 'wiki' }],
    ['locator', name, { ...name, locator: null }],
    ['note', name, { ...name, note: 'as printed.' }],
    ['note into locator', name, { ...name, locator: name.note, note: name.locator }],
  ])('%s', (_, before, after) => {
    expect(contentKey(after)).not.toBe(contentKey(before));
  });
});

test('sources that say the same, on other dates and elsewhere, share the assertion', () => {
  const elsewhere = claim(name.assertion, { source: 'wiki', confidence: 'LOW' });

  expect(assertionKey(elsewhere.assertion)).toBe(assertionKey(name.assertion));
});

test('two claims have the same key only if they are the same', () => {
  fc.assert(
    fc.property(fc.array(anyClaim, { maxLength: 30 }), (claims) => {
      const said = new Set(claims.map((one) => JSON.stringify(one)));
      expect(new Set(claims.map(contentKey)).size).toBe(said.size);
    }),
  );
});

test('a claim comes back from storage as it was', () => {
  fc.assert(
    fc.property(fc.oneof(anyClaim, fc.constantFrom(name, code, link, amount)), (said) => {
      const stored = toStored(said, { recordedAt: 5, package: null, earlier: 0 });

      expect(fromStored(stored)).toEqual({
        ...said,
        key: contentKey(said),
        recordedAt: 5,
        retractedAt: null,
        retractedBecause: null,
      });
    }),
  );
});

test('the same claim recorded again has a key of its own and the same content', () => {
  const recording = { recordedAt: 5, package: null };
  const stored = [0, 1, 2].map((earlier) => toStored(name, { ...recording, earlier }));

  expect(stored.map(({ key }) => key)).toEqual(
    ['', '.2', '.3'].map((suffix) => `${contentKey(name)}${suffix}`),
  );
  expect(new Set(stored.map(({ content }) => content))).toEqual(new Set([contentKey(name)]));
});
