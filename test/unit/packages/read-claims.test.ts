import { expect, test } from 'vitest';
import { assertionKey } from '../../../src/ledger/claim.ts';
import { format, ProblemError } from '../../../src/packages/problem.ts';
import { readClaims } from '../../../src/packages/read-claims.ts';
import { schema } from '../../../src/server/schema.ts';
import { whole } from '../../support/whole.ts';

const BATCH = { name: 'desk', version: '1' };
const SOURCE = {
  key: 'page',
  title: 'Offices',
  publisher: 'Embassy',
  publishedOn: '2026-11',
  accessedAs: 'page',
  licence: 'CC0-1.0',
  kind: 'OFFICIAL_PAGE',
  reliability: 'A',
};
const of = { subject: 'sco/a', source: 'page', confidence: 'HIGH' };
const city = { ...of, value: { field: 'city', value: 'Seoul' } };

async function* linesOf(items: readonly unknown[]) {
  for (const item of items) yield typeof item === 'string' ? item : JSON.stringify(item);
}

const read = (...items: readonly unknown[]) =>
  readClaims({
    file: 'claims.jsonl',
    lines: linesOf(items),
    schema,
    sources: [{ key: 'known', publishedOn: null }],
  });

test('a file of claims says what a batch of the API says', async () => {
  const {
    package: pkg,
    problems,
    tables,
    sourcePlaces,
  } = await read(
    BATCH,
    SOURCE,
    '',
    city,
    { ...of, relationship: { kind: 'SERVES', object: 'nation/KOR' }, start: '1949-07' },
    {
      ...of,
      subject: 'nation/KOR',
      source: 'known',
      amount: { measure: 'FMF', fiscalYear: 2020, low: 5, high: 5 },
    },
  );
  expect(problems).toEqual([]);
  expect(pkg).toMatchObject({ ...BATCH, sources: [{ ...SOURCE, url: null }] });
  expect((await whole(pkg)).claims.map(({ assertion }) => assertionKey(assertion))).toEqual([
    'sco/a city=Seoul',
    'sco/a SERVES nation/KOR',
    'nation/KOR FMF 2020=5..5',
  ]);
  expect(tables).toEqual([{ table: 'claims.jsonl', rows: 4, leftOut: 0, rejected: 0, claims: 3 }]);
  expect([...sourcePlaces]).toEqual([['page', 'claims.jsonl:2:1']]);
});

test.each([
  ['no JSON', '{', 'line: expected JSON, came "{"'],
  ['no object', [1], 'line: expected an object, came [1]'],
  ['a broken encoding', '{"subject": "\uFFFD"}', 'line: expected UTF-8, came'],
  [
    'a word that the API does not have',
    { ...city, cite: 'x' },
    'claim: expected a ClaimInput (Field "cite" is not defined by type "ClaimInput"',
  ],
  [
    'a wrong word',
    { ...city, confidence: 'SURE' },
    'claim.confidence: expected a ClaimInput (Value "SURE" does not exist in "Confidence" enum',
  ],
  [
    'a field that its subject does not have',
    { ...of, value: { field: 'iso3', value: 'KOR' } },
    'claim.value.field: expected one of existence,',
  ],
  [
    'a source that nobody describes above',
    { ...city, source: 'other' },
    'claim.source: expected a source described above or before, came "other"',
  ],
  [
    'a source that lacks its licence',
    { ...SOURCE, licence: undefined },
    'source: expected a SourceInput (Field "licence" of required type "String!" was not provided)',
  ],
])('a line with %s is told by its number, and the others read on', async (_what, line, told) => {
  const { package: pkg, problems, tables } = await read(BATCH, SOURCE, line, city);
  expect(problems).toHaveLength(1);
  expect(problems.map(format)[0]).toContain(`claims.jsonl:3:1 CLAIM_INVALID ${told}`);
  expect(pkg.claims).toHaveLength(1);
  expect(tables).toMatchObject([{ rows: 3, rejected: 1 }]);
});

test.each([
  ['that is empty', [], 'claims.jsonl:1:1 PACKAGE_INVALID: expected the name and version'],
  [
    'that begins with a claim',
    [city],
    'claims.jsonl:1:1 PACKAGE_INVALID batch: expected the name and version',
  ],
  [
    'with a name that is none',
    [{ ...BATCH, name: 'a b' }],
    'claims.jsonl:1:1 PACKAGE_INVALID batch.name: expected letters and digits',
  ],
])('a file %s is refused as a whole', async (_what, items, told) => {
  const error = await read(...items).catch((error: unknown) => error);
  expect(error).toBeInstanceOf(ProblemError);
  expect(String(error)).toContain(told);
});
