import { expect, test } from 'vitest';
import { assertionKey } from '../../../src/ledger/claim.ts';
import { namedEntity } from '../../../src/match/entity.ts';
import { entitiesOfClaims } from '../../../src/match/from-claims.ts';
import { readMatched } from '../../../src/packages/load.ts';
import { format } from '../../../src/packages/problem.ts';
import { whole } from '../../support/whole.ts';
import { descriptorOf, folderOf, mappingOf } from './folder.ts';

const FIELDS = ['id', 'code', 'name', 'member'].map((name) => ({ name }));
const MAPPING = mappingOf(`entities:
  treaty: { type: Alliance, id: "T-{id}", name: "{name}", code: "{code}", scheme: Lists }
  member: { type: Nation, name: "{member}", exactly: true }
claims:
  - { of: treaty, exists: true }
  - { of: treaty, made: true, values: { name: "{name|or:Treaty}" } }
  - { of: member, kind: MEMBER_OF, to: treaty }`);

const there = [
  namedEntity('nation/JPN', 'Nation', [
    { field: 'name', value: 'Japan' },
    { field: 'iso3', value: 'JPN' },
  ]),
  namedEntity('alliance/A', 'Alliance', [
    { field: 'name', value: 'Treaty of Friendship' },
    { field: 'reference', scheme: 'Lists', value: '7' },
  ]),
  namedEntity('alliance/B', 'Alliance', [{ field: 'name', value: 'Northern Defence Pact' }]),
  namedEntity('alliance/C', 'Alliance', [{ field: 'name', value: 'Northern Defence Pact' }]),
];

async function read(rows: readonly string[], { entities = there, decisions = '' } = {}) {
  const folder = folderOf({
    'datapackage.json': descriptorOf({ path: 'rows.csv' }, FIELDS),
    'mapping.yaml': MAPPING,
    'rows.csv': ['id,code,name,member', ...rows].join('\n'),
    ...(decisions && { 'decisions.yaml': decisions }),
  });
  const { package: pkg, problems, matches, unresolved } = await readMatched(folder, entities);
  const { claims } = await whole(pkg);
  return {
    claims,
    said: claims.map(({ assertion }) => assertionKey(assertion)),
    problems: problems.map(format),
    asked: unresolved.map(({ wanted }) => wanted.name ?? wanted.code),
    made: matches.made,
  };
}

test('what has the name or code already is found, and not described anew', async () => {
  const { said, problems } = await read(['1,7,,Japan', '2,,Treaty of Friendship,Japan']);
  expect(problems).toEqual([]);
  expect(said).toEqual([
    'alliance/A existence=exists',
    'nation/JPN MEMBER_OF alliance/A',
    'alliance/A existence=exists',
    'nation/JPN MEMBER_OF alliance/A',
  ]);
});

test('what nothing has the name or code of is made under its id, and not asked for', async () => {
  const { said, problems, asked, made } = await read(['1,8,,Japan', '2,,,']);
  expect(problems).toEqual([]);
  expect(asked).toEqual([]);
  expect(made).toEqual({ times: 1, questions: 1 });
  expect(said).toEqual([
    'alliance/T-1 existence=exists',
    'alliance/T-1 name=Treaty',
    'nation/JPN MEMBER_OF alliance/T-1',
    'alliance/T-2 existence=exists',
    'alliance/T-2 name=Treaty',
  ]);
});

test('what is only like it, or like several, is asked for', async () => {
  const { said, problems, asked } = await read([
    '1,,Northern Defence Pact,',
    '2,,Treaty of Frendship,',
  ]);
  expect(said).toEqual([]);
  expect(problems).toEqual(
    ['2:4 ENTITY_AMBIGUOUS treaty', '3:4 ENTITY_AMBIGUOUS treaty'].map((problem) =>
      expect.stringContaining(problem),
    ),
  );
  expect(asked).toEqual(['Northern Defence Pact', 'Treaty of Frendship']);
});

test('a nation that is to be meant exactly is asked for where a name is only like hers', async () => {
  const { problems } = await read(['1,7,,Fighters (Japan)']);
  expect(problems).toEqual([
    'rows.csv:2:6 ENTITY_AMBIGUOUS member: expected what means just one Nation, or a decision, came "Fighters (Japan)"',
  ]);
});

test('a decision comes before the id and the name', async () => {
  const decide = (key: string) => `- { type: Alliance, code: 8, scheme: Lists, key: ${key} }`;
  const first = await read(['1,8,,Japan']);
  const entities = [...there, ...entitiesOfClaims(first.claims)];

  const decided = await read(['1,8,,Japan'], { entities, decisions: decide('alliance/B') });
  expect(decided.said).toEqual(['alliance/B existence=exists', 'nation/JPN MEMBER_OF alliance/B']);
  const left = await read(['1,8,,Japan'], { entities, decisions: decide('skip') });
  expect(left.said).toEqual([]);
});

test('read again where all that it made is there, a package says the same', async () => {
  const rows = ['1,7,,Japan', '2,8,,Japan', '3,,Southern Pact,Japan', '4,,Southern Pact,Japan'];
  const first = await read(rows);
  expect(first.said).toContain('nation/JPN MEMBER_OF alliance/T-3');
  expect(first.said).toContain('nation/JPN MEMBER_OF alliance/T-4');

  const again = await read(rows, { entities: [...there, ...entitiesOfClaims(first.claims)] });
  expect(again.problems).toEqual([]);
  expect(again.claims).toEqual(first.claims);
});
