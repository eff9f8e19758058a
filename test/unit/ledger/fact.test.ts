import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../src/ledger/claim.ts';
import { type Fact, factsOf } from '../../../src/ledger/fact.ts';
import { UNDATED } from '../../../src/model/time.ts';
import { from, observes, record, relates, says } from './claims.ts';
import { SUPPORT } from './generated-claims.ts';

const AGENCY = 'agency/DSCS';

const factsOn = (day: number, ...claims: readonly Claim[]): readonly Fact[] =>
  factsOf(
    claims.map((claim) => record(claim)),
    SUPPORT,
    day,
    1_000,
  );

const factOn = (day: number, ...claims: readonly Claim[]): Fact => {
  const [fact, ...more] = factsOn(day, ...claims);
  if (!fact || more.length > 0) throw new Error(`expected one fact, came ${more.length + 1}`);
  return fact;
};

const city = (value: string, rest: Parameters<typeof says>[3] = {}) =>
  says(AGENCY, 'city', value, rest);

describe('a fact', () => {
  test('that one claim states is its value, undisputed', () => {
    expect(factOn(5, city('Dayton'))).toMatchObject({
      field: 'city',
      value: 'Dayton',
      disputed: false,
      chosenBy: 'ONLY_VALUE',
    });
  });

  test('that several sources state alike keeps all their claims and is undisputed', () => {
    const fact = factOn(5, city('Dayton'), city('Dayton', { source: 'wiki' }));

    expect(fact).toMatchObject({ value: 'Dayton', disputed: false, chosenBy: 'ONLY_VALUE' });
    expect(fact.claims).toHaveLength(2);
  });

  test('that changed over time is no dispute: the value that holds on the day is given', () => {
    const claims = [
      city('Dayton', { window: from(0, 10) }),
      city('Arlington', { window: from(10) }),
    ];

    expect(factOn(9, ...claims)).toMatchObject({
      value: 'Dayton',
      disputed: false,
      chosenBy: 'HOLDS_THEN',
    });
    expect(factOn(10, ...claims)).toMatchObject({ value: 'Arlington' });
  });

  test('is null on a day on which no value holds', () => {
    const claims = [
      city('Dayton', { window: from(0, 10) }),
      city('Arlington', { window: from(20) }),
    ];

    expect(factOn(15, ...claims)).toMatchObject({ value: null, chosenBy: 'HOLDS_THEN' });
  });

  test('with rivals at the same time is disputed and says why one is shown', () => {
    const fact = factOn(5, city('Dayton', { source: 'gazette' }), city('Arlington'));

    expect(fact).toMatchObject({ value: 'Dayton', disputed: true, chosenBy: 'MOST_RELIABLE' });
  });

  test('with rivals that nothing tells apart has no value', () => {
    const fact = factOn(5, city('Dayton'), city('Arlington'));

    expect(fact).toMatchObject({ value: null, disputed: true, chosenBy: 'UNRESOLVED' });
  });

  test('prefers what certainly holds to a better supported value that merely may', () => {
    const fact = factOn(
      5,
      city('Dayton', { source: 'gazette', window: UNDATED }),
      city('Arlington', { source: 'wiki', window: from(0, 10) }),
    );

    expect(fact).toMatchObject({ value: 'Arlington', disputed: true, chosenBy: 'HOLDS_THEN' });
  });

  test('whose sources contradict each other on its dates is disputed, though its value is not', () => {
    const fact = factOn(
      7,
      city('Dayton', { window: from(1, 20) }),
      city('Dayton', { window: from(5, 20), source: 'wiki' }),
    );

    expect(fact).toMatchObject({ value: 'Dayton', disputed: true, chosenBy: 'ONLY_VALUE' });
  });

  test('is there for each field, in alphabetical order', () => {
    const facts = factsOn(5, says(AGENCY, 'status', 'open'), city('Dayton'));

    expect(facts.map(({ field }) => field)).toEqual(['city', 'status']);
  });
});

test('several acronyms or references at a time are no dispute, two names are', () => {
  const both = (field: 'acronym' | 'reference' | 'name') =>
    factOn(5, says(AGENCY, field, 'one'), says(AGENCY, field, 'other')).disputed;

  expect([both('acronym'), both('reference'), both('name')]).toEqual([false, false, true]);
});

test('relationships are rivals only where there can be but one object', () => {
  const establishedBy = factOn(
    5,
    relates(AGENCY, 'ESTABLISHED_BY', 'statute/ndaa-2023', { source: 'wiki' }),
    relates(AGENCY, 'ESTABLISHED_BY', 'statute/ndaa-2024', { source: 'gazette' }),
  );
  const servesBoth = factOn(
    5,
    relates('sco/S', 'SERVES', 'nation/A'),
    relates('sco/S', 'SERVES', 'nation/B'),
  );

  expect(establishedBy).toMatchObject({
    field: 'ESTABLISHED_BY',
    value: 'statute/ndaa-2024',
    disputed: true,
    chosenBy: 'MOST_RELIABLE',
  });
  expect(servesBoth.disputed).toBe(false);
});

test('amounts are written as ranges where they are not exact', () => {
  const inYear = (low: number | null, high: number | null) =>
    factOn(19_600, observes('agency/DSCA', { low, high })).value;

  expect(inYear(5, 5)).toBe('5');
  expect(inYear(5, null)).toBe('5..');
  expect(inYear(null, 7)).toBe('..7');
  expect(inYear(5, 7)).toBe('5..7');
});
