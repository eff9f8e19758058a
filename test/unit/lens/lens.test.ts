import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeId, encodeId } from '../../../src/lens/id.ts';
import {
  certainties,
  createLens,
  type LensChoice,
  lensKnownAt,
  lensOfToken,
} from '../../../src/lens/lens.ts';
import { BEGINNING, FOREVER, today } from '../../../src/model/time.ts';

const moment = fc.integer({
  min: Date.parse('0001-01-01T00:00:00.000Z'),
  max: Date.parse('9999-12-31T23:59:59.999Z'),
});

const choice: fc.Arbitrary<LensChoice> = fc.record(
  {
    at: fc.option(fc.integer({ min: BEGINNING, max: FOREVER })),
    knownAt: fc.option(moment),
    minConfidence: fc.constantFrom(1, 2, 3),
    certainty: fc.constantFrom(...certainties),
    minSources: fc.integer({ min: 1, max: 1_000 }),
  },
  { requiredKeys: [] },
);

describe('a lens', () => {
  test('shows today, as known now, every confidence and what is possible, unless told', () => {
    expect(createLens()).toEqual({
      at: today(),
      knownAt: null,
      minConfidence: 1,
      certainty: 'POSSIBLE',
      minSources: 1,
      token: '',
    });
  });

  test('comes back from its token as it was', () => {
    fc.assert(
      fc.property(choice, (chosen) => {
        const lens = createLens(chosen);
        expect(lensOfToken(lens.token)).toEqual(lens);
      }),
      { numRuns: 500 },
    );
  });

  test('that differs in anything has another token', () => {
    const choices: LensChoice[] = [
      {},
      { at: today() },
      { at: 0 },
      { knownAt: 0 },
      { knownAt: -1 },
      { minConfidence: 2 },
      { certainty: 'CERTAIN' },
      { minSources: 2 },
    ];

    expect(new Set(choices.map((chosen) => createLens(chosen).token)).size).toBe(choices.length);
  });

  test('of today without a date moves on with the days, one with a date stays', () => {
    expect(lensOfToken('')?.at).toBe(today());
    expect(lensOfToken(createLens({ minSources: 2 }).token)?.at).toBe(today());
    expect(lensOfToken(createLens({ at: 0 }).token)?.at).toBe(0);
  });

  test('at another moment of knowledge is what it would be had it been asked for', () => {
    fc.assert(
      fc.property(choice, moment, (chosen, knownAt) => {
        expect(lensKnownAt(createLens(chosen), knownAt)).toEqual(
          createLens({ ...chosen, knownAt }),
        );
      }),
    );
  });

  test.each([
    '2024-02-30~~1~P~1',
    '2024~~1~P~1',
    '~~0~P~1',
    '~~4~P~1',
    '~~1~X~1',
    '~~1~P~',
    '~~1~P',
    '~1.5~1~P~1',
    '~~1~P~1\n',
    '0000-01-01~~1~P~1',
    'today',
    ' ',
  ])('is not behind %j', (token) => {
    expect(lensOfToken(token)).toBeNull();
  });
});

describe('an id', () => {
  test('comes back as the type, key and lens it was made of', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Nation', 'Claim'),
        fc.string({ unit: 'grapheme' }),
        choice,
        (type, key, chosen) => {
          const lens = createLens(chosen);
          expect(decodeId(encodeId(type, key, lens))).toEqual({ type, key, lens });
        },
      ),
      { numRuns: 300 },
    );
  });

  test('under the default lens carries no date, so that it is the same tomorrow', () => {
    const id = encodeId('Nation', 'nation/JPN', createLens());

    expect(Buffer.from(id, 'base64url').toString()).toBe('["Nation","nation/JPN"]');
    expect(id).toBe('WyJOYXRpb24iLCJuYXRpb24vSlBOIl0');
  });

  test('is another for another type, key or lens', () => {
    const lens = createLens();
    const ids = [
      encodeId('Nation', 'nation/JPN', lens),
      encodeId('Agency', 'nation/JPN', lens),
      encodeId('Nation', 'nation/KOR', lens),
      encodeId('Nation', 'nation/JPN', createLens({ at: 0 })),
      encodeId('Nation', 'nation/JPN', createLens({ at: 1 })),
    ];

    expect(new Set(ids).size).toBe(ids.length);
  });

  const written = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

  test.each([
    ['nothing', ''],
    ['a number', '17'],
    ['a key', 'nation/JPN'],
    ['a GitHub id', 'MDQ6VXNlcjU4MzIzMQ=='],
    ['another JSON value', written({ type: 'Nation', key: 'nation/JPN' })],
    ['too few parts', written(['Nation'])],
    ['too many parts', written(['Nation', 'nation/JPN', '~~2~P~1', 'more'])],
    ['a part that is no text', written(['Nation', 7])],
    ['a token that is no lens', written(['Nation', 'nation/JPN', 'tomorrow'])],
    ['a default lens spelled out', written(['Nation', 'nation/JPN', '~~1~P~1'])],
    ['an empty token', written(['Nation', 'nation/JPN', ''])],
    ['other spacing', Buffer.from('["Nation", "nation/JPN"]').toString('base64url')],
    ['padding', 'WyJOYXRpb24iLCJuYXRpb24vSlBOIl0='],
    ['a space before', ' WyJOYXRpb24iLCJuYXRpb24vSlBOIl0'],
    ['an id cut short', 'WyJOYXRpb24iLCJuYXRpb24vSlBOI'],
  ])('is refused if foreign: %s', (_, id) => {
    expect(decodeId(id)).toBeNull();
  });

  test('never makes the program stumble, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const ref = decodeId(text);
        if (ref !== null) expect(encodeId(ref.type, ref.key, ref.lens)).toBe(text);
      }),
    );
  });
});
