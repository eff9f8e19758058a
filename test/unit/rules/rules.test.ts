import { describe, expect, test } from 'vitest';
import { findIn, findingsOf } from '../../../src/rules/find.ts';
import { materialOf } from '../../../src/rules/material.ts';
import { rules } from '../../../src/rules/rules/index.ts';
import { record } from '../ledger/claims.ts';
import { fixtures } from './fixtures.ts';

test('every rule has an example that breaks it, and one that does not', () => {
  expect(Object.keys(fixtures)).toEqual(rules.map(({ name }) => name));
});

describe.each(rules.map((rule) => ({ rule, fixture: fixtures[rule.name] })))(
  '$rule.name',
  ({ rule, fixture }) => {
    const find = (said: 'good' | 'bad') => {
      const { claims = [], sources = [] } = fixture?.[said] ?? {};
      return findingsOf(
        rule,
        materialOf(
          claims.map((claim) => record(claim)),
          sources,
        ),
      );
    };

    test('finds nothing in what keeps to it', () => {
      expect(find('good')).toEqual([]);
    });

    test('says what was expected and what came', () => {
      expect(find('bad').map(({ message }) => message)).toEqual(fixture?.finds);
    });

    test('names what it is about', () => {
      expect(find('bad').every(({ entities }) => entities.length > 0)).toBe(true);
    });
  },
);

test('what was retracted is not judged any more', () => {
  const retracted = Object.values(fixtures)
    .flatMap(({ bad: { claims = [] } }) => claims)
    .map((claim) => record(claim, 1, 2));

  expect(findIn(materialOf(retracted, []))).toEqual([]);
});
