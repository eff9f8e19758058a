import { type FieldNode, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { changeArgument } from '../../../src/ide/lens/change-argument.ts';
import { lensesIn, said } from '../../../src/ide/lens/graph-fields.ts';
import { setIn } from '../../../src/ide/lens/set-in.ts';

const AT = ['at'];
const CERTAINTY = ['evidence', 'certainty'];

function firstLens(query: string): FieldNode {
  const [field] = lensesIn(parse(query), null, {}).fields;
  if (!field) throw new Error(`${query} has no lens`);
  return field;
}

function changed(query: string, path: readonly string[], literal: string | null): unknown {
  const change = changeArgument(firstLens(query), path, literal);
  if (change?.kind !== 'text') return change;
  const after = query.slice(0, change.start) + change.text + query.slice(change.end);
  parse(after);
  return after;
}

describe('setting an argument', () => {
  test.each([
    ['{ graph { a } }', AT, '"2021-01-01"', '{ graph(at: "2021-01-01") { a } }'],
    ['{ graph(at: "2020-01-01") { a } }', AT, '"2021-01-01"', '{ graph(at: "2021-01-01") { a } }'],
    [
      '{ graph(knownAt: $k # why\n) { a } }',
      AT,
      '"2021-01-01"',
      '{ graph(knownAt: $k, at: "2021-01-01" # why\n) { a } }',
    ],
    ['{ graph { a } }', CERTAINTY, 'CERTAIN', '{ graph(evidence: { certainty: CERTAIN }) { a } }'],
    [
      '{ graph(evidence: {}) { a } }',
      CERTAINTY,
      'CERTAIN',
      '{ graph(evidence: { certainty: CERTAIN }) { a } }',
    ],
    [
      '{ graph(evidence: { minSources: 2 }) { a } }',
      CERTAINTY,
      'CERTAIN',
      '{ graph(evidence: { minSources: 2, certainty: CERTAIN }) { a } }',
    ],
    [
      '{ graph(evidence: null) { a } }',
      CERTAINTY,
      'CERTAIN',
      '{ graph(evidence: { certainty: CERTAIN }) { a } }',
    ],
    [
      '# one\n{ # two\n  x: graph( # three\n    at: "2020-01-01") { a } # four\n}',
      AT,
      '"2021-01-01"',
      '# one\n{ # two\n  x: graph( # three\n    at: "2021-01-01") { a } # four\n}',
    ],
  ])('turns %j with %j and %s into %j', (query, path, literal, after) => {
    expect(changed(query, path, literal)).toBe(after);
  });

  test('tells the variable to set where the argument, or a part of it, is one', () => {
    expect(changed('query ($d: Date) { graph(at: $d) { a } }', AT, '"x"')).toEqual({
      kind: 'variable',
      path: ['d'],
    });
    expect(changed('query ($e: E) { graph(evidence: $e) { a } }', CERTAINTY, 'CERTAIN')).toEqual({
      kind: 'variable',
      path: ['e', 'certainty'],
    });
    expect(
      changed('query ($c: C) { graph(evidence: { certainty: $c }) { a } }', CERTAINTY, null),
    ).toEqual({ kind: 'variable', path: ['c'] });
  });
});

describe('taking an argument out', () => {
  test.each([
    ['{ graph(at: "2020-01-01") { a } }', AT, '{ graph { a } }'],
    ['{ graph ( at: "2020-01-01", ) { a } }', AT, '{ graph  { a } }'],
    ['{ graph(at: "2020-01-01", knownAt: $k) { a } }', AT, '{ graph(knownAt: $k) { a } }'],
    ['{ graph(knownAt: $k, at: "2020-01-01") { a } }', AT, '{ graph(knownAt: $k) { a } }'],
    [
      '{ graph(knownAt: $k, evidence: { certainty: CERTAIN }) { a } }',
      CERTAINTY,
      '{ graph(knownAt: $k) { a } }',
    ],
    [
      '{ graph(evidence: { certainty: CERTAIN, minSources: 2 }) { a } }',
      CERTAINTY,
      '{ graph(evidence: { minSources: 2 }) { a } }',
    ],
  ])('turns %j without %j into %j', (query, path, after) => {
    expect(changed(query, path, null)).toBe(after);
  });

  test('changes nothing where there is none', () => {
    expect(changed('{ graph { a } }', AT, null)).toBeNull();
    expect(changed('{ graph(evidence: null) { a } }', CERTAINTY, null)).toBeNull();
    expect(changed('{ graph(evidence: { minSources: 2 }) { a } }', CERTAINTY, null)).toBeNull();
  });
});

describe('the lenses of an operation', () => {
  const query = `query A($d: Date = "2020-01-01", $e: E) {
    x: graph(at: $d, evidence: { certainty: CERTAIN, minSources: 2 }) { a }
    ... { y: graph(at: "2021-01-01", evidence: $e) { a } }
    sources { nodes { key } }
  }
  query B { graph { a } }
  mutation C { graph { a } }`;

  test('are the graphs it asks for, each with what it says', () => {
    const { fields, variables } = lensesIn(parse(query), 'A', { e: { certainty: 'POSSIBLE' } });
    expect(fields.map((field) => field.alias?.value)).toEqual(['x', 'y']);
    expect(fields.map((field) => said(field, AT, variables))).toEqual(['2020-01-01', '2021-01-01']);
    expect(fields.map((field) => said(field, CERTAINTY, variables))).toEqual([
      'CERTAIN',
      'POSSIBLE',
    ]);
    expect(said(fields[1] as FieldNode, ['evidence', 'minSources'], variables)).toBeUndefined();
  });

  test('are of the operation named, and none of a mutation', () => {
    expect(lensesIn(parse(query), 'B', {}).fields).toHaveLength(1);
    expect(lensesIn(parse(query), 'C', {}).fields).toEqual([]);
    expect(lensesIn(parse(query), null, {}).fields).toEqual([]);
  });
});

test('a variable is set at its place, and goes with its value', () => {
  expect(setIn({ n: 1 }, ['e', 'certainty'], 'CERTAIN')).toEqual({
    n: 1,
    e: { certainty: 'CERTAIN' },
  });
  expect(setIn({ n: 1, d: 'x' }, ['d'], undefined)).toEqual({ n: 1 });
});
