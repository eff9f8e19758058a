import { describe, expect, test } from 'vitest';
import { assertionKey } from '../../../src/ledger/claim.ts';
import { parseDay } from '../../../src/model/time.ts';
import { windowText } from '../../../src/model/window-text.ts';
import { descriptorOf, folderOf, mappingOf, read, refusals, source } from './folder.ts';

const FIELDS = [
  { name: 'id', constraints: { required: true } },
  { name: 'sender' },
  { name: 'hosts' },
  { name: 'city' },
  { name: 'opened', type: 'date' },
  { name: 'kind' },
  { name: 'year', type: 'year' },
  { name: 'millions', type: 'number' },
];
const HEADER = FIELDS.map(({ name }) => name).join(',');
const TABLE = `only: { kind: [embassy, mission] }
except: { sender: here }
locator: "{id}"
start: "{opened}"
entities:
  mission: { type: Embassy, id: "x-{id|slug}" }
  sender: { type: Nation, name: "{sender}" }
  hosts: { type: Nation, name: "{hosts}", each: "|" }
claims:
  - { of: mission, exists: true }
  - { of: mission, values: { name: "Embassy of {sender}, {city}", city: "{city}", status: "{kind|words:states}" } }
  - { of: mission, scheme: Lists, code: "{id}", label: "{sender}" }
  - { of: mission, kind: SENT_BY, to: sender }
  - { of: mission, kind: ACCREDITED_TO, to: hosts, confidence: LOW, note: "As listed." }
  - { of: sender, measure: FMF, fiscalYear: "{year}", amount: "{millions|times:1000000}" }`;
const WORDS = 'words: { states: { embassy: OPEN, mission: SUSPENDED } }';

const packageOf = (rows: string, table = TABLE, more = {}) =>
  folderOf({
    'datapackage.json': descriptorOf({ path: 'rows.csv' }, FIELDS, more),
    'mapping.yaml': mappingOf(table, WORDS),
    'rows.csv': `${HEADER}\n${rows}\n`,
  });

describe('rows become claims', () => {
  const reading = () =>
    read(
      packageOf(
        [
          'A 1,Japan,France|Bulgaria,Paris,1960-05,embassy,2020,1.5',
          'B,France,,,,mission,,',
          'D,here,,,,embassy,,',
          'C,x,y,z,,consulate,,',
        ].join('\n'),
      ),
    );

  test('of all kinds, each with its source, place and dates', async () => {
    const { package: pkg, problems, tables } = await reading();
    expect(problems).toEqual([]);
    expect(tables).toEqual([{ table: 'rows', rows: 4, leftOut: 2, rejected: 0, claims: 13 }]);
    expect(pkg).toMatchObject({
      name: 'tested',
      version: '1',
      sources: [{ key: 'bulletin', kind: 'NEWS' }],
    });
    expect(pkg.claims.map(({ assertion }) => assertionKey(assertion))).toEqual([
      'embassy/x-a-1 existence=exists',
      'embassy/x-a-1 name=Embassy of Japan, Paris',
      'embassy/x-a-1 city=Paris',
      'embassy/x-a-1 status=OPEN',
      'embassy/x-a-1 reference Lists=A 1',
      'embassy/x-a-1 SENT_BY nation/JPN',
      'embassy/x-a-1 ACCREDITED_TO nation/FRA',
      'embassy/x-a-1 ACCREDITED_TO nation/BGR',
      'nation/JPN FMF 2020=1500000..1500000',
      'embassy/x-b existence=exists',
      'embassy/x-b status=SUSPENDED',
      'embassy/x-b reference Lists=B',
      'embassy/x-b SENT_BY nation/FRA',
    ]);
    const [exists] = pkg.claims;
    expect(exists).toMatchObject({
      source: 'bulletin',
      confidence: 'MEDIUM',
      locator: 'A 1',
      note: null,
      window: {
        s0: parseDay('1960-05-01'),
        s1: parseDay('1960-05-31'),
        e0: parseDay('2020-06-01'),
      },
    });
    expect(pkg.claims[6]).toMatchObject({ confidence: 'LOW', note: 'As listed.' });
  });
});

test('a claim is made of each of several in a cell', async () => {
  const { package: pkg } = await read(
    packageOf(
      'A,Japan,France|,2017; 2019,,embassy,,',
      `entities:
  sender: { type: Nation, name: "{sender}" }
  hosts: { type: Nation, name: "{hosts}", each: "|" }
claims:
  - { of: sender, kind: SUPPLIES_ARMS_TO, to: hosts, each: { city: ";" }, start: "{city}-01-01", end: "{city|plus:1}-01-01" }`,
    ),
  );
  expect(pkg.claims.map(({ window }) => windowText(window))).toEqual([
    '2017-01-01 to 2018-01-01',
    '2019-01-01 to 2020-01-01',
  ]);
});

describe('a row is rejected, and the others read on', () => {
  test.each([
    [
      'an entity that nobody knows',
      'A,Atlantis,,,,embassy,,',
      'rows.csv:2:3 ENTITY_UNKNOWN sender: expected a name or code of a known Nation, or a decision, came "Atlantis"',
    ],
    [
      'a name that fits several',
      'A,Japan,France|Korea,,,embassy,,',
      'rows.csv:2:9 ENTITY_AMBIGUOUS hosts: expected what means just one Nation, or a decision, came "Korea"',
    ],
    [
      'a date that is none',
      'A,Japan,,,1960-13,embassy,,',
      'rows.csv:2:1 CLAIM_INVALID claims[0].start: expected YYYY, YYYY-MM, YYYY-MM-DD, or two of these joined by /, came "1960-13"',
    ],
    [
      'an id that makes no key',
      ',Japan,,,,embassy,,',
      'rows.csv:2:1 VALUE_MISSING id: expected a value, came nothing',
    ],
    [
      'an amount that is not whole',
      'A,Japan,,,,embassy,2020,0.0000001',
      'rows.csv:2:1 CLAIM_INVALID claims[5]: expected a number that 1000000 makes whole, came 0.0000001',
    ],
    [
      'a year out of bounds',
      'A,Japan,,,,embassy,1066,1',
      'rows.csv:2:1 CLAIM_INVALID claims[5].amount.fiscalYear: expected a year from 1900 to 2100, came 1066',
    ],
    [
      'a cell of another type',
      'A,Japan,,,,embassy,2020,many',
      'rows.csv:2:25 VALUE_INVALID millions: expected a value of type number, came "many"',
    ],
  ])('for %s', async (_what, row, expected) => {
    const folder = packageOf(`${row}\nB,France,,,,embassy,,`);
    const { problems, tables } = await read(folder);
    expect(await refusals(folder)).toContain(expected);
    expect(problems.every(({ line }) => line === 2)).toBe(true);
    expect(tables).toMatchObject([{ rows: 2, rejected: 1 }]);
  });

  test('for what would be linked to itself', async () => {
    const table =
      'entities: { a: { type: Nation, name: "{sender}" }, b: { type: Nation, name: "{hosts}" } }\nclaims: [{ of: a, kind: BORDERS, to: b }]';
    expect(await refusals(packageOf('A,Japan,Japan,,,,,', table))).toEqual([
      'rows.csv:2:1 CLAIM_INVALID claims[0].relationship.object: expected another entity, came "nation/JPN"',
    ]);
  });

  test('for a key that came before, in whatever row', async () => {
    const folder = packageOf(
      'A,Japan,,,,embassy,,\nB,Japan,,,,embassy,,\nA,France,,,,embassy,,',
      TABLE,
      { primaryKey: 'id' },
    );
    expect(await refusals(folder)).toEqual([
      'rows.csv:4:1 KEY_DUPLICATE id: expected each only once, came "A"',
    ]);
  });

  test('for what another table does not have', async () => {
    const folder = folderOf({
      'datapackage.json': JSON.stringify({
        name: 'two',
        version: '1',
        resources: [
          {
            name: 'rows',
            path: 'rows.csv',
            schema: {
              fields: [{ name: 'id' }, { name: 'place' }],
              foreignKeys: [{ fields: 'place', reference: { resource: 'places', fields: 'id' } }],
            },
          },
          { name: 'places', path: 'places.csv', schema: { fields: [{ name: 'id' }] } },
        ],
      }),
      'mapping.yaml': mappingOf(
        'entities: { office: { type: Agency, id: "{id}" } }\nclaims: [{ of: office, exists: true }]',
      ),
      'rows.csv': 'id,place\n1,here\n2,there\n3,\n',
      'places.csv': 'id\nhere\n',
    });
    expect(await refusals(folder)).toEqual([
      'rows.csv:3:3 REFERENCE_UNKNOWN place: expected a value of places.id, came "there"',
    ]);
  });

  test('but not for what somebody decided to leave out', async () => {
    const { problems, package: pkg } = await read(packageOf('A,nobody,,,,embassy,,'));
    expect(problems).toEqual([]);
    expect(pkg.claims.some(({ assertion }) => assertion.asserts === 'relationship')).toBe(false);
  });
});

describe('a mapping is refused at its line', () => {
  const ENTITIES = 'entities: { office: { type: Agency, id: "{id}" } }\n';
  test.each([
    ['that is no YAML', 'claims: [', /^mapping\.yaml:\d+:\d+ MAPPING_INVALID: expected YAML/],
    ['with an unknown word', `${ENTITIES}claim: []`, /MAPPING_INVALID: expected .*claims?/],
    [
      'with an unknown type',
      'entities: { office: { type: Offce, id: "{id}" } }\nclaims: [{ of: office, exists: true }]',
      /mapping\.yaml:14:\d+ MAPPING_INVALID: expected .*Agency/,
    ],
    [
      'whose claim says two things',
      `${ENTITIES}claims: [{ of: office, exists: true, code: "{id}" }]`,
      /just one of exists, values, code, kind, measure/,
    ],
    [
      'with an unknown column',
      'entities: { office: { type: Agency, id: "{key}" } }\nclaims: [{ of: office, exists: true }]',
      /one of the columns id, .*, came "key"/,
    ],
    [
      'with an unknown entity',
      `${ENTITIES}claims: [{ of: ofice, exists: true }]`,
      /one of the entities office, came "ofice"/,
    ],
    [
      'with an unknown source',
      `${ENTITIES}claims: [{ of: office, exists: true, source: other }]`,
      /one of the sources bulletin, came other/,
    ],
  ])('%s', async (_what, table, expected) => {
    const problems = await refusals(packageOf('', table));
    expect(problems.join('\n')).toMatch(expected);
  });

  test('whose field no entity of the type has', async () => {
    const table = `${ENTITIES}claims: [{ of: office, values: { colour: red } }]`;
    expect(await refusals(packageOf('A,,,,,,,', table))).toEqual([
      expect.stringMatching(
        /^rows\.csv:2:1 CLAIM_INVALID claims\[0\]\.value\.field: expected one of existence, .*, came "colour"/,
      ),
    ]);
  });

  test('that names a table which is not there', async () => {
    const folder = folderOf({
      'datapackage.json': descriptorOf({ path: 'rows.csv' }, FIELDS),
      'mapping.yaml': `sources:${source}\ntables: { other: { source: bulletin, entities: {}, claims: [{ of: x, exists: true }] } }`,
      'rows.csv': HEADER,
    });
    expect(await refusals(folder)).toEqual([
      'mapping.yaml:1:1 MAPPING_INVALID: expected one of the tables rows, came other',
    ]);
  });
});
