import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readCsv } from '../../../seed/read-csv.ts';
import { keyOf } from '../../../seed/row-key.ts';
import { tableNames } from '../../../seed/table.ts';
import { tables } from '../../../seed/tables/index.ts';
import { validate } from '../../../seed/validate.ts';
import { contentKey } from '../../../src/ledger/claim.ts';
import { typeOfKey } from '../../../src/model/entity-types.ts';
import { seed as realSeed, SEED } from '../../support/seed.ts';
import { sentence } from './sentence.ts';

const seed = realSeed();

const rowsOf = (name: string) => {
  const table = tables.find((table) => table.name === name);
  const csv = readCsv(new URL(`data/${name}.csv`, SEED), name);
  if (!table || 'problem' in csv) throw new Error(`${name} cannot be read`);
  return validate(table, name, csv.rows).rows.map(({ row }) => keyOf(table, row));
};

test('the seed is valid and every table is in it', () => {
  expect(tables.map(({ name }) => name)).toEqual(tableNames);
  expect(seed.sources).toHaveLength(434);
  expect(seed.claims.length).toBeGreaterThan(12_000);
});

test.each(tableNames.filter((name) => name !== 'sources'))(
  'every row of %s is the locator of a claim',
  (name) => {
    const located = new Set(
      seed.claims.map(({ locator }) => /(\w+\.csv, row .+?)\)?$/.exec(locator ?? '')?.[1]),
    );

    const lost = rowsOf(name).filter((key) => !located.has(`${name}.csv, row ${key}`));

    expect(lost).toEqual([]);
  },
);

test('no two claims are the same', () => {
  const keys = seed.claims.map(contentKey);

  expect(new Set(keys).size).toBe(keys.length);
});

test('every claim cites a source of the package, and says where in it', () => {
  const sources = new Set(seed.sources.map(({ key }) => key));

  const uncited = seed.claims.filter(({ source, locator }) => !sources.has(source) || !locator);

  expect(uncited.map(sentence)).toEqual([]);
});

test('every entity that a claim names has a type and a life', () => {
  const alive = new Set(
    seed.claims.flatMap(({ assertion }) =>
      assertion.asserts === 'value' && assertion.field === 'existence' ? [assertion.subject] : [],
    ),
  );
  const named = seed.claims.flatMap(({ assertion }) =>
    assertion.asserts === 'relationship'
      ? [assertion.subject, assertion.object]
      : [assertion.subject],
  );

  expect(named.filter((key) => !alive.has(key) || typeOfKey(key) === null)).toEqual([]);
});

test('no window ends before it begins', () => {
  const odd = seed.claims.filter(
    ({ window: { s0, s1, e0, e1 } }) => s0 > s1 || e0 > e1 || s0 >= e1,
  );

  expect(odd.map(sentence)).toEqual([]);
});

test('keys, references and periods of a table name its columns', () => {
  const strays = tables.flatMap(({ name, columns, key, references, periods = [] }) =>
    [...key, ...Object.keys(references), ...periods.flat()]
      .filter((column) => !(column in columns))
      .map((column) => `${name}.${column}`),
  );

  expect(strays).toEqual([]);
});

test('datapackage.json describes the tables as the code reads them', () => {
  const descriptor = JSON.parse(readFileSync(new URL('datapackage.json', SEED), 'utf8'));

  const described = descriptor.resources.map(
    (resource: {
      name: string;
      path: string;
      schema: { fields: { name: string }[]; primaryKey: string[] };
    }) => ({
      name: resource.name,
      path: resource.path,
      columns: resource.schema.fields.map(({ name }) => name).sort(),
      key: resource.schema.primaryKey,
    }),
  );

  expect(described).toEqual(
    tables.map(({ name, columns, key }) => ({
      name,
      path: `data/${name}.csv`,
      columns: Object.keys(columns).sort(),
      key,
    })),
  );
});
