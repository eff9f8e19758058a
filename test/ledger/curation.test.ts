import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { contentKey } from '../../src/ledger/claim.ts';
import { verifyLedger } from '../../src/ledger/verify.ts';
import { exists, relates, says } from '../unit/ledger/claims.ts';
import { curated, keyOf } from './curated.ts';
import { emptyGraph } from './empty-graph.ts';
import { SOURCES } from './sources.ts';
import { stored, version } from './stored.ts';

const capital = says('nation/AAA', 'capital', 'Alpha');
const world = [
  exists('nation/AAA'),
  exists('nation/BBB'),
  exists('sco/odc-a'),
  says('nation/AAA', 'name', 'Aland'),
  says('sco/odc-a', 'name', 'ODC Aland'),
  capital,
  relates('sco/odc-a', 'SERVES', 'nation/AAA'),
];

beforeEach(async () => {
  await emptyGraph().ledger.record(world, SOURCES);
});

const CHANGES = `changes {
  opened { nodes { kind from { key name } to { key name } claims { key } } totalCount }
  closed { nodes { kind from { key } to { key } } }
  founded { nodes { key name } }
  dissolved { nodes { key } }
  renamed { nodes { entity { key } name { text } change } }
  altered { nodes { fields } }
  totals { kind opened closed }
}`;

const RETRACT = `mutation ($keys: [String!]!, $reason: String = "It was wrong.", $requestKey: String!, $basedOn: SafeInt) {
  retractClaims(keys: $keys, reason: $reason, requestKey: $requestKey, basedOn: $basedOn) {
    added unchanged retracted graphVersion
    entry { number action by reason graphVersion added retracted retractedClaims { nodes { key status } } }
    ${CHANGES}
  }
}`;

const IMPORT = `mutation ($batch: ClaimBatch!, $requestKey: String!, $dryRun: Boolean!) {
  importClaims(batch: $batch, requestKey: $requestKey, dryRun: $dryRun) {
    added unchanged retracted graphVersion
    entry { number at action recordedClaims { totalCount nodes { value } } }
    ${CHANGES}
  }
}`;

const claim = (subject: string, more: object) => ({
  subject,
  confidence: 'HIGH',
  source: 'paper',
  ...more,
});

const batch = (more: object = {}) => ({
  name: 'desk',
  version: '1',
  claims: [
    claim('embassy/aaa', { value: { field: 'existence', value: 'exists' } }),
    claim('embassy/aaa', { value: { field: 'name', value: 'Embassy Alpha' } }),
    claim('embassy/aaa', { relationship: { kind: 'HOSTED_BY', object: 'nation/AAA' } }),
    claim('nation/AAA', { value: { field: 'name', value: 'New Aland' }, source: 'memo' }),
    claim('nation/AAA', {
      amount: { measure: 'FMF', fiscalYear: 2024, low: 5_000_000, high: 5_000_000 },
    }),
  ],
  sources: [
    {
      key: 'memo',
      title: 'A memorandum',
      publisher: 'The desk',
      accessedAs: 'paper copy',
      licence: 'CC0-1.0',
      kind: 'OTHER',
      reliability: 'A',
    },
  ],
  ...more,
});

describe('retracting through the API', () => {
  test('is told with its entry and what changed by it, and seen at once', async () => {
    await curated(async ({ ask }) => {
      const { token, name } = await keyOf('curator');
      const asks = '{ graph { nation(key: "nation/AAA") { capital } } }';
      expect((await ask(asks)).data.graph.nation.capital).toBe('Alpha');

      const serves = contentKey(world.at(-1) as typeof capital);
      const keys = [contentKey(capital), serves];
      const { data, errors } = await ask(RETRACT, { keys, requestKey: randomUUID() }, token);

      expect(errors).toEqual([]);
      expect(data.retractClaims).toMatchObject({
        added: 0,
        unchanged: 0,
        retracted: 2,
        graphVersion: 2,
        entry: {
          number: 2,
          action: 'RETRACT',
          by: name,
          reason: 'It was wrong.',
          graphVersion: 2,
          retracted: 2,
          retractedClaims: {
            nodes: [...keys].sort().map((key) => ({ key, status: 'RETRACTED' })),
          },
        },
        changes: {
          closed: {
            nodes: [{ kind: 'SERVES', from: { key: 'sco/odc-a' }, to: { key: 'nation/AAA' } }],
          },
          opened: { nodes: [] },
        },
      });
      expect((await ask(asks)).data.graph.nation.capital).toBeNull();
    });
  });

  test('asked again under the same request key it is done once, and its outcome told again', async () => {
    await curated(async ({ ask }) => {
      const { token } = await keyOf('curator');
      const variables = { keys: [contentKey(capital)], requestKey: randomUUID() };
      const first = await ask(RETRACT, variables, token);
      const before = await stored(emptyGraph().graph);
      expect(await ask(RETRACT, variables, token)).toEqual(first);
      expect(await stored(emptyGraph().graph)).toEqual(before);

      const other = { ...variables, reason: 'Another reason.' };
      const { errors } = await ask(RETRACT, other, token);
      expect(errors[0]?.extensions).toMatchObject({
        code: 'BAD_USER_INPUT',
        reason: 'REQUEST_KEY_REUSED',
      });
    });
  });

  test('of two at once one is told of the other, and nothing is lost', async () => {
    await curated(async ({ ask }) => {
      const [one, other] = [await keyOf('curator'), await keyOf('curator')];
      const keys = [contentKey(capital)];
      const told = await Promise.all(
        [one, other].map(({ token }, index) =>
          ask(RETRACT, { keys, requestKey: randomUUID(), reason: `Reason ${index}.` }, token),
        ),
      );
      const winner = told.findIndex(({ errors }) => errors.length === 0);
      const [loser] = told.filter(({ errors }) => errors.length > 0);
      expect(told.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
      expect(loser?.errors[0]?.extensions).toEqual({
        code: 'CONFLICT',
        rival: {
          entry: 2,
          at: expect.any(String),
          by: [one, other][winner]?.name,
          action: 'RETRACT',
          reason: `Reason ${winner}.`,
          graphVersion: 2,
          claims: keys,
        },
      });
      expect(await version(emptyGraph().graph)).toBe(2);
    });
  });

  test('what somebody wrote on the same field since the version looked at is a conflict', async () => {
    await curated(async ({ ask }) => {
      const { token } = await keyOf('curator');
      await emptyGraph().ledger.record([says('nation/AAA', 'capital', 'Beta')]);
      const retract = (basedOn: number) =>
        ask(RETRACT, { keys: [contentKey(capital)], requestKey: randomUUID(), basedOn }, token);

      expect((await retract(1)).errors[0]?.extensions).toMatchObject({
        code: 'CONFLICT',
        rival: {
          entry: 2,
          by: 'program',
          claims: [contentKey(says('nation/AAA', 'capital', 'Beta'))],
        },
      });
      expect((await retract(9)).errors[0]?.message).toContain(
        'expected a graph version up to 2, came 9',
      );
      expect((await retract(2)).errors).toEqual([]);
    });
  });
});

describe('importing through the API', () => {
  test('a dry run tells what the import then does, keeps nothing, and `changes` tells the same', async () => {
    await curated(async ({ ask }) => {
      const { graph } = emptyGraph();
      const { token } = await keyOf('curator');
      const before = await stored(graph);

      const tried = await ask(
        IMPORT,
        { batch: batch(), requestKey: randomUUID(), dryRun: true },
        token,
      );
      expect(tried.errors).toEqual([]);
      expect(await stored(graph)).toEqual(before);
      expect(tried.data.importClaims).toMatchObject({
        added: 5,
        entry: null,
        graphVersion: 2,
        changes: {
          opened: {
            nodes: [
              {
                kind: 'HOSTED_BY',
                from: { key: 'embassy/aaa', name: 'Embassy Alpha' },
                to: { key: 'nation/AAA', name: 'Aland' },
              },
            ],
          },
          founded: { nodes: [{ key: 'embassy/aaa', name: 'Embassy Alpha' }] },
          renamed: { nodes: [{ entity: { key: 'nation/AAA' }, change: 'ADOPTED' }] },
        },
      });

      const done = await ask(
        IMPORT,
        { batch: batch(), requestKey: randomUUID(), dryRun: false },
        token,
      );
      expect(done.errors).toEqual([]);
      expect(done.data.importClaims.changes).toEqual(tried.data.importClaims.changes);
      const { at, recordedClaims } = done.data.importClaims.entry;
      expect(recordedClaims.totalCount).toBe(5);

      const from = new Date(new Date(at).getTime() - 1).toISOString();
      const later = await ask(
        `{ graph { changes(axis: KNOWN, from: "${from}", to: "${at}") ${CHANGES.slice(8)} } }`,
      );
      expect(later.errors).toEqual([]);
      expect(later.data.graph.changes).toEqual(tried.data.importClaims.changes);
      expect((await verifyLedger(graph)).problems).toEqual([]);
    });
  });

  test('several dry runs in one operation each see only what they try', async () => {
    await curated(async ({ ask }) => {
      const { token } = await keyOf('curator');
      const before = await stored(emptyGraph().graph);
      const { data, errors } = await ask(
        `mutation ($one: ClaimBatch!, $other: ClaimBatch!) {
          one: importClaims(batch: $one, requestKey: "one-one-one", dryRun: true) { changes { founded { nodes { key } } } }
          other: importClaims(batch: $other, requestKey: "other-other", dryRun: true) { changes { founded { nodes { key } } } }
        }`,
        {
          one: batch(),
          other: batch({
            name: 'other',
            claims: [claim('nation/CCC', { value: { field: 'existence', value: 'exists' } })],
          }),
        },
        token,
      );
      expect(errors).toEqual([]);
      expect(data.one.changes.founded.nodes).toEqual([{ key: 'embassy/aaa' }]);
      expect(data.other.changes.founded.nodes).toEqual([{ key: 'nation/CCC' }]);
      expect(await stored(emptyGraph().graph)).toEqual(before);
    });
  });

  test('what a batch says no more is retracted, what it still says stays', async () => {
    await curated(async ({ ask }) => {
      const { token } = await keyOf('curator');
      const load = (content: object) =>
        ask(IMPORT, { batch: content, requestKey: randomUUID(), dryRun: false }, token);
      await load(batch());
      const { data } = await load(batch({ version: '2', claims: batch().claims.slice(0, 3) }));
      expect(data.importClaims).toMatchObject({ added: 0, unchanged: 3, retracted: 2 });
    });
  });

  test.each<[string, object, string]>([
    [
      'a field of another type',
      { value: { field: 'iso3', value: 'ABC' } },
      'claims[0].value.field: expected one of existence,',
    ],
    [
      'a value of no enum',
      { value: { field: 'kind', value: 'BIG' } },
      'claims[0].value.value: expected one of OFFICE_OF_DEFENSE_COOPERATION,',
    ],
    [
      'a relationship that cannot be',
      { relationship: { kind: 'BORDERS', object: 'nation/BBB' } },
      'claims[0].relationship.kind: expected one of SERVES from CooperationOffice to Nation, came "BORDERS"',
    ],
    [
      'no authority',
      { relationship: { kind: 'OVERSEES', object: 'sco/odc-a' } },
      'claims[0].relationship',
    ],
    [
      'two things at once',
      {
        value: { field: 'name', value: 'A' },
        relationship: { kind: 'SERVES', object: 'nation/BBB' },
      },
      'claims[0]: expected just one of value, relationship and amount, came "2 of them"',
    ],
    [
      'a day that is none',
      { value: { field: 'name', value: 'A' }, start: '2024-02-30' },
      'claims[0].start: expected YYYY',
    ],
    [
      'an end before its start',
      { value: { field: 'name', value: 'A' }, start: '2024', end: '2020' },
      'claims[0].end: expected no day before 2024',
    ],
    [
      'a text with a control character',
      { value: { field: 'name', value: 'A\u0000B' } },
      'claims.0.value.value: expected a text without control characters',
    ],
    [
      'half a character',
      { value: { field: 'name', value: 'A\ud800' } },
      'claims.0.value.value: expected whole characters',
    ],
    [
      'an over-long text',
      { value: { field: 'name', value: 'A'.repeat(2_001) } },
      'claims[0].value.value: expected at most 2000 characters',
    ],
    [
      'no fiscal year',
      { amount: { measure: 'FMF', fiscalYear: 24, low: 1 } },
      'claims[0].amount.fiscalYear: expected a year from 1900 to 2100',
    ],
    [
      'bounds turned round',
      { amount: { measure: 'FMF', fiscalYear: 2024, low: 2, high: 1 } },
      'claims[0].amount.high: expected at least 2',
    ],
    [
      'an unknown source',
      { value: { field: 'name', value: 'A' }, source: 'rumour' },
      'expected the key of a source, came "rumour"',
    ],
    [
      'an unknown entity',
      { relationship: { kind: 'SERVES', object: 'nation/ZZZ' } },
      'expected the key of an entity that some claim says exists, came "nation/ZZZ"',
    ],
    [
      'no key of an entity',
      { subject: 'nobody', value: { field: 'name', value: 'A' } },
      'claims[0].subject: expected an entity\'s key, such as nation/JPN, came "nobody"',
    ],
  ])('%s is refused with its place, and nothing is written', async (_what, wrong, told) => {
    await curated(async ({ ask }) => {
      const { token } = await keyOf('curator');
      const before = await stored(emptyGraph().graph);
      const good = claim('nation/CCC', { value: { field: 'existence', value: 'exists' } });
      const claims = [claim('sco/odc-a', wrong), good];
      const { errors, data } = await ask(
        IMPORT,
        { batch: batch({ claims }), requestKey: randomUUID(), dryRun: false },
        token,
      );
      expect(data ?? null).toBeNull();
      expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
      expect(errors[0]?.message).toContain(told);
      expect(await stored(emptyGraph().graph)).toEqual(before);
    });
  });
});

describe('the history', () => {
  const ITEM = `entry { number action by reason }
    recorded { nodes { field value } } retracted { nodes { field value } totalCount }`;

  test('of an entity tells every write, the last first, with what it was before and after', async () => {
    await curated(async ({ ask }) => {
      const { token, name } = await keyOf('curator');
      await emptyGraph().ledger.record([says('nation/BBB', 'capital', 'Beyond')]);
      const keys = [contentKey(capital)];
      await ask(RETRACT, { keys, requestKey: randomUUID() }, token);
      await ask(IMPORT, { batch: batch(), requestKey: randomUUID(), dryRun: false }, token);

      const { data, errors } = await ask(`{ graph { nation(key: "nation/AAA") { history(first: 2) {
        totalCount pageInfo { hasNextPage endCursor }
        nodes { ${ITEM} before { ... on Nation { name capital } } after { ... on Nation { name capital embassies { totalCount } } } }
      } } } }`);
      expect(errors).toEqual([]);
      const { history } = data.graph.nation;
      expect(history).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
      expect(history.nodes).toEqual([
        {
          entry: { number: 4, action: 'IMPORT', by: name, reason: null },
          recorded: {
            nodes: expect.arrayContaining([
              { field: 'FMF', value: '5000000' },
              { field: 'HOSTED_BY', value: null },
              { field: 'name', value: 'New Aland' },
            ]),
          },
          retracted: { nodes: [], totalCount: 0 },
          before: { name: 'Aland', capital: null },
          after: { name: 'Aland', capital: null, embassies: { totalCount: 1 } },
        },
        {
          entry: { number: 3, action: 'RETRACT', by: name, reason: 'It was wrong.' },
          recorded: { nodes: [] },
          retracted: { nodes: [{ field: 'capital', value: 'Alpha' }], totalCount: 1 },
          before: { name: 'Aland', capital: 'Alpha' },
          after: { name: 'Aland', capital: null, embassies: { totalCount: 0 } },
        },
      ]);

      const rest = await ask(`{ graph { nation(key: "nation/AAA") {
        history(after: "${history.pageInfo.endCursor}") { pageInfo { endCursor } nodes { ${ITEM} before { __typename } } }
      } } }`);
      expect(rest.data.graph.nation.history.nodes).toMatchObject([
        { entry: { number: 1, action: 'RECORD', by: 'program' }, before: null },
      ]);
      const { endCursor } = rest.data.graph.nation.history.pageInfo;
      const beyond = await ask(`{ graph { nation(key: "nation/AAA") {
        history(after: "${endCursor}") { totalCount nodes { entry { number } } }
      } } }`);
      expect(beyond.data.graph.nation.history).toEqual({ totalCount: 3, nodes: [] });
    });
  });

  test('of a relationship tells the writes on it alone', async () => {
    await curated(async ({ ask }) => {
      const { token, name } = await keyOf('curator');
      const again = relates('sco/odc-a', 'SERVES', 'nation/AAA', { source: 'gazette' });
      await emptyGraph().ledger.record([again]);
      await ask(RETRACT, { keys: [contentKey(again)], requestKey: randomUUID() }, token);
      const { data, errors } =
        await ask(`{ graph { relationships(first: 1, where: { kinds: [SERVES] }) { nodes { history(first: 5) {
        nodes { ${ITEM} before { ... on Relationship { sourceCount } } after { ... on Relationship { sourceCount } } }
      } } } } }`);
      expect(errors).toEqual([]);
      expect(data.graph.relationships.nodes[0].history.nodes).toMatchObject([
        {
          entry: { action: 'RETRACT', by: name },
          before: { sourceCount: 2 },
          after: { sourceCount: 1 },
        },
        { entry: { action: 'RECORD' }, before: { sourceCount: 1 }, after: { sourceCount: 2 } },
        { entry: { action: 'RECORD' }, before: null, after: { sourceCount: 1 } },
      ]);
    });
  });

  test('of the ledger is listed page by page, each write with what it changed', async () => {
    await curated(async ({ ask }) => {
      const { token } = await keyOf('curator');
      await ask(IMPORT, { batch: batch(), requestKey: randomUUID(), dryRun: false }, token);
      const { data, errors } = await ask(`{
        ledger(first: 1) {
          totalCount pageInfo { hasNextPage endCursor }
          nodes { number hash previousHash recordedClaims(first: 1) { totalCount nodes { key } } changes { founded { nodes { key } } } }
        }
        ledgerEntry(number: 1) { hash previousHash action }
        none: ledgerEntry(number: 9) { hash }
      }`);
      expect(errors).toEqual([]);
      expect(data.none).toBeNull();
      expect(data.ledgerEntry).toMatchObject({ action: 'RECORD', previousHash: null });
      expect(data.ledger).toMatchObject({
        totalCount: 2,
        pageInfo: { hasNextPage: true },
        nodes: [
          {
            number: 2,
            previousHash: data.ledgerEntry.hash,
            recordedClaims: { totalCount: 5, nodes: [{}] },
            changes: { founded: { nodes: [{ key: 'embassy/aaa' }] } },
          },
        ],
      });
      const { endCursor } = data.ledger.pageInfo;
      const rest = await ask(
        `{ ledger(after: "${endCursor}") { nodes { number } pageInfo { hasNextPage } } }`,
      );
      expect(rest.data.ledger).toEqual({
        nodes: [{ number: 1 }],
        pageInfo: { hasNextPage: false },
      });
    });
  });
});
