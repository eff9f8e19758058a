import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { countries } from '../../../src/match/countries.ts';

const DATA = new URL('../../../src/match/data/', import.meta.url);
const rowsOf = (file: string): readonly Record<string, string>[] =>
  parse(readFileSync(new URL(file, DATA)), { columns: true });

const ids = new Set(countries().map(({ id }) => id));

test.each(['codes.csv', 'names.csv'])('every row of %s is of a country there is', (file) => {
  const lost = rowsOf(file).filter(({ country = '' }) => !ids.has(country));

  expect(lost).toEqual([]);
});

test('what came after a state that ended is a country there is', () => {
  const successors = countries().flatMap(({ ended }) => ended?.successors ?? []);

  expect(successors.filter((id) => !ids.has(id))).toEqual([]);
});

test('a system means one country by a code, but for states of the same name', () => {
  const meant = new Map<string, string[]>();
  for (const { id, codes } of countries()) {
    for (const { scheme, code } of codes) {
      const key = `${scheme} ${code}`;
      meant.set(key, [...(meant.get(key) ?? []), id]);
    }
  }

  const shared = [...meant].filter(([, bearers]) => new Set(bearers).size > 1);

  expect(Object.fromEntries(shared)).toEqual({
    'COW 345': ['SRB', 'YUG'],
    'COW YUG': ['SRB', 'YUG'],
    'ISO 3166-1 alpha-2 CS': ['CSK', 'SCG'],
    'UN M49 891': ['SCG', 'YUG'],
  });
});
