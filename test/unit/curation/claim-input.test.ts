import { describe, expect, test } from 'vitest';
import { type Claim, contentKey } from '../../../src/ledger/claim.ts';
import { typeOfKey } from '../../../src/model/entity-types.ts';
import { parsePeriod } from '../../../src/model/time.ts';
import { fieldsOf, kindsBetween } from '../../../src/modules/curation/allowed.ts';
import { claimOf } from '../../../src/modules/curation/claim-input.ts';
import { seed } from '../../support/seed.ts';
import { schema } from '../schema/schema.ts';

const known = { schema, publishedOn: () => null };

/** The claim as a curator would have to state it; its dates are left out. */
function inputOf({ assertion, confidence, source, locator, note }: Claim) {
  const { subject } = assertion;
  const more = { subject, confidence, source, locator, note };
  switch (assertion.asserts) {
    case 'value': {
      const { field, value, lang, scheme, label } = assertion;
      const rest = { ...(lang && { lang }), ...(scheme && { scheme }), ...(label && { label }) };
      return { ...more, value: { field, value, ...rest } };
    }
    case 'relationship': {
      const { kind, object, authority } = assertion;
      return { ...more, relationship: { kind, object, ...(authority && { authority }) } };
    }
    case 'observation': {
      const { measure, fiscalYear, low, high, item } = assertion;
      return { ...more, amount: { measure, fiscalYear, low, high, ...(item && { item }) } };
    }
  }
}

/** The seed tells the kind of an attaché post, which no field of the schema shows. */
const isShown = ({ assertion }: Claim): boolean =>
  assertion.asserts !== 'value' ||
  fieldsOf(typeOfKey(assertion.subject) ?? 'Nation').includes(assertion.field);

describe('a claim stated through the API', () => {
  test('can be any of the seed that the schema shows, and says the same', () => {
    const { claims } = seed();
    const shown = claims.filter(isShown);
    expect(claims.length - shown.length).toBe(11);
    for (const claim of shown) {
      const read = claimOf(inputOf(claim), known, 'claim');
      expect(contentKey({ ...read, window: claim.window })).toBe(contentKey(claim));
    }
  });

  test.each([
    [{ start: '2020', end: '2021' }, null, '2020', '2021'],
    [{ start: '2020' }, '2022-05-01', '2020', null],
    [{}, '2022-05-01', null, null],
  ])('%j published %s holds from %s', (dates, publishedOn, start, end) => {
    const { window } = claimOf(
      {
        subject: 'nation/AAA',
        value: { field: 'name', value: 'A' },
        confidence: 'LOW',
        source: 's',
        ...dates,
      },
      { schema, publishedOn: () => publishedOn },
      'claim',
    );
    const [began, ended] = [start, end].map((text) => (text ? parsePeriod(text) : null));
    if (began) expect([window.s0, window.s1]).toEqual([began.earliest, began.latest]);
    if (ended) expect([window.e0, window.e1]).toEqual([ended.earliest, ended.latest]);
    const published = publishedOn ? parsePeriod(publishedOn) : null;
    if (published) expect(window.s1 <= published.latest && published.latest < window.e0).toBe(true);
  });

  test('can link what a field of the schema follows, and nothing else', () => {
    expect(kindsBetween('CombatantCommand', 'Nation')).toEqual(['RESPONSIBLE_FOR']);
    expect(kindsBetween('Nation', 'CombatantCommand')).toEqual([]);
    expect(kindsBetween('Nation', 'Nation')).toEqual([
      'BORDERS',
      'SUPPLIES_ARMS_TO',
      'REPRESENTED_IN',
    ]);
    expect(kindsBetween('ArmsSale', 'Nation')).toEqual(['SOLD_TO']);
  });
});
