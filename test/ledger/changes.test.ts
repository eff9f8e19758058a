import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/ledger/claim.ts';
import { toIsoDate } from '../../src/model/time.ts';
import { askedChanges } from '../support/asked-changes.ts';
import { naiveKnowledgeChanges, naiveWorldChanges, readWorld } from '../support/naive-changes.ts';
import { run } from '../support/run.ts';
import { exists, from, relates, says } from '../unit/ledger/claims.ts';
import { anyClaim, LAST_DAY } from '../unit/ledger/generated-claims.ts';
import { emptyGraph } from './empty-graph.ts';
import { historiesOf, live, recordNow, retractNow } from './histories.ts';

const NATION = 'nation/AAA';
const OFFICE = 'sco/S';
const COMMAND = 'command/C';
const SERVES = `${OFFICE} SERVES ${NATION}`;

const alive = [exists(NATION), exists(OFFICE), exists(COMMAND)];

const ask = async (query: string, variables: Record<string, unknown> = {}) => {
  const { data, errors } = await run(emptyGraph().graph, query, variables);
  expect(errors).toBeUndefined();
  return data;
};

const moments = (from: number, to: number): string =>
  `axis: KNOWN, from: "${new Date(from).toISOString()}", to: "${new Date(to).toISOString()}"`;

const learned = (from: number, to: number) => askedChanges(ask, moments(from, to));

const nothing = {
  opened: [],
  closed: [],
  altered: [],
  founded: [],
  dissolved: [],
  renamed: [],
  uncertain: [],
  openEnded: 0,
};

describe('between two states of knowledge', () => {
  test('what became known is opened, what is retracted is closed, what came and went between is neither', async () => {
    const claim = relates(OFFICE, 'SERVES', NATION);
    const before = await recordNow(...alive);
    const known = await recordNow(claim);
    const retracted = await retractNow(claim);

    expect(await learned(before, known)).toEqual({ ...nothing, opened: [SERVES] });
    expect(await learned(before, known - 1)).toEqual(nothing);
    expect(await learned(known, retracted)).toEqual({ ...nothing, closed: [SERVES] });
    expect(await learned(known - 1, retracted)).toEqual(nothing);
    expect(await learned(before, retracted)).toEqual(nothing);
    expect(await learned(0, known)).toEqual({
      ...nothing,
      opened: [SERVES],
      founded: [COMMAND, NATION, OFFICE],
    });
  });

  test('what is retracted and recorded again is unchanged over both', async () => {
    const claim = relates(OFFICE, 'SERVES', NATION);
    const known = await recordNow(...alive, claim);
    const retracted = await retractNow(claim);
    const again = await recordNow(claim);

    expect(await learned(known, again)).toEqual(nothing);
    expect(await learned(retracted, again)).toEqual({ ...nothing, opened: [SERVES] });
  });

  test.each<readonly [string, Claim, readonly string[]]>([
    [
      'other dates',
      relates(OFFICE, 'SERVES', NATION, { window: from(3, 9) }),
      ['validity', 'disputed'],
    ],
    ['another source', relates(OFFICE, 'SERVES', NATION, { source: 'wiki' }), ['sourceCount']],
    [
      'better evidence',
      relates(OFFICE, 'SERVES', NATION, { confidence: 'HIGH', locator: 'p. 1' }),
      ['confidence'],
    ],
  ])('%s of what was known alter it', async (_name, claim, fields) => {
    const first = await recordNow(...alive, relates(OFFICE, 'SERVES', NATION));
    const then = await recordNow(claim);

    expect(await learned(first, then)).toEqual({
      ...nothing,
      altered: [`${SERVES} > ${SERVES}`],
    });
    const { graph } = await ask(
      `{ graph { changes(${moments(first, then)}) { altered { nodes { fields } } } } }`,
    );
    expect(graph.changes.altered.nodes).toEqual([{ fields }]);
  });

  test('a rival alters what was known to disputed', async () => {
    const first = await recordNow(
      exists(NATION),
      exists('nation/BBB'),
      exists('embassy/E'),
      relates('embassy/E', 'HOSTED_BY', NATION),
    );
    const then = await recordNow(relates('embassy/E', 'HOSTED_BY', 'nation/BBB'));

    const { graph } = await ask(
      `{ graph { changes(${moments(first, then)}) {
        opened { nodes { key disputed } }
        altered { nodes { fields before { key disputed } after { disputed } } }
        totals { kind opened closed uncertain }
      } } }`,
    );
    expect(graph.changes).toEqual({
      opened: { nodes: [{ key: 'embassy/E HOSTED_BY nation/BBB', disputed: true }] },
      altered: {
        nodes: [
          {
            fields: ['disputed'],
            before: { key: `embassy/E HOSTED_BY ${NATION}`, disputed: false },
            after: { disputed: true },
          },
        ],
      },
      totals: [{ kind: 'HOSTED_BY', opened: 1, closed: 0, uncertain: 0 }],
    });
  });

  test('each side is shown as it was known then, and its id refetches just that', async () => {
    const vague = relates(OFFICE, 'SERVES', NATION, { window: from(0) });
    const exact = relates(OFFICE, 'SERVES', NATION, { window: from(3), source: 'gazette' });
    const first = await recordNow(...alive, vague);
    await recordNow(exact);
    const then = await retractNow(vague);
    const gone = await retractNow(exact);

    const selection = 'id kind validity { text } sourceCount claims { source { key } } from { id }';
    const { graph } = await ask(
      `{ graph {
        changed: changes(${moments(first, then)}) { altered { nodes { before { ${selection} } after { ${selection} } } } }
        gone: changes(${moments(then, gone)}) { closed { nodes { ${selection} } } }
      } }`,
    );
    const [{ before, after }] = graph.changed.altered.nodes;
    expect(before).toMatchObject({
      kind: 'SERVES',
      validity: { text: '1970-01-01 for good' },
      claims: [{ source: { key: 'paper' } }],
    });
    expect(after).toMatchObject({
      kind: 'SERVES',
      validity: { text: '1970-01-04 for good' },
      claims: [{ source: { key: 'gazette' } }],
    });
    expect(graph.gone.closed.nodes).toEqual([after]);

    const { nodes } = await ask(
      `query Again($ids: [ID!]!) { nodes(ids: $ids) { ... on Relationship { ${selection} } } }`,
      { ids: [before.id, after.id] },
    );
    expect(nodes).toEqual([before, after]);

    const lens = await ask(
      `{ graph(knownAt: "${new Date(then).toISOString()}") { relationships { nodes { id } } } }`,
    );
    expect(lens.graph.relationships.nodes).toEqual([{ id: after.id }]);
  });

  test('an entity is founded when it is first heard of, dissolved when no claim of it stands', async () => {
    const other = exists('nation/BBB');
    const named = says('nation/BBB', 'name', 'Beland');
    const first = await recordNow(...alive);
    const known = await recordNow(other, named);
    const gone = await retractNow(other);

    expect(await learned(first, known)).toEqual({ ...nothing, founded: ['nation/BBB'] });
    expect(await learned(known, gone)).toEqual({ ...nothing, dissolved: ['nation/BBB'] });
    expect(await learned(first, gone)).toEqual(nothing);
    const { graph } = await ask(
      `{ graph { changes(${moments(known, gone)}) { dissolved { nodes { key name validity { ongoing } } } } } }`,
    );
    expect(graph.changes.dissolved.nodes).toEqual([
      { key: 'nation/BBB', name: 'Beland', validity: { ongoing: true } },
    ]);
  });

  test('another life alters nothing but what it shortens', async () => {
    const first = await recordNow(...alive, relates(OFFICE, 'SERVES', NATION));
    await recordNow(exists(NATION, { window: from(0, 10), source: 'gazette' }));
    const then = await retractNow(exists(NATION));

    expect(await learned(first, then)).toEqual({ ...nothing, altered: [`${SERVES} > ${SERVES}`] });
  });

  test('a name is adopted when learned and dropped when retracted, not when it is merely better known', async () => {
    const name = says(NATION, 'officialName', 'Republic of Aland');
    const first = await recordNow(...alive);
    const known = await recordNow(name);
    const better = await recordNow(
      says(NATION, 'officialName', 'Republic of Aland', { source: 'wiki' }),
    );
    const gone = await retractNow(
      name,
      says(NATION, 'officialName', 'Republic of Aland', { source: 'wiki' }),
    );
    const row = `${NATION} officialName Republic of Aland`;

    expect(await learned(first, known)).toEqual({ ...nothing, renamed: [`${row} ADOPTED`] });
    expect(await learned(known, better)).toEqual(nothing);
    expect(await learned(better, gone)).toEqual({ ...nothing, renamed: [`${row} DROPPED`] });
  });

  test('a second stretch of time alters the one there was', async () => {
    const stretch = (start: number, end: number) =>
      relates(OFFICE, 'SERVES', NATION, { window: from(start, end) });
    const first = await recordNow(...alive, stretch(0, 2));
    const second = await recordNow(stretch(5, 7));
    const third = await recordNow(stretch(8, 9));

    expect(await learned(first, second)).toEqual({
      ...nothing,
      altered: [`${SERVES} > ${SERVES} 1970-01-06`],
    });
    expect(await learned(second, third)).toEqual({
      ...nothing,
      opened: [`${SERVES} 1970-01-09`],
    });
  });

  test('evidence that is asked for decides what was known', async () => {
    const first = await recordNow(...alive, relates(OFFICE, 'SERVES', NATION));
    const then = await recordNow(relates(OFFICE, 'SERVES', NATION, { source: 'wiki' }));

    expect(await askedChanges(ask, moments(first, then), 'evidence: {minSources: 2}')).toEqual({
      ...nothing,
      opened: [SERVES],
    });
  });
});

describe('between two days of the world', () => {
  const days = (from: number, to: number): string =>
    `from: "${toIsoDate(from)}", to: "${toIsoDate(to)}"`;
  const oversees = (authority: 'FUNDING' | 'RATING', start: number, end?: number) =>
    relates(COMMAND, 'OVERSEES', OFFICE, { authority, window: from(start, end) });
  const key = (authority: string) => `${COMMAND} OVERSEES.${authority} ${OFFICE}`;

  test('another authority between the same two takes the place of the first', async () => {
    await recordNow(...alive, oversees('FUNDING', 0, 5), oversees('RATING', 5));
    expect(await askedChanges(ask, days(4, 5))).toMatchObject({
      opened: [key('RATING')],
      closed: [key('FUNDING')],
      altered: [`${key('FUNDING')} > ${key('RATING')}`],
    });
    const { graph } = await ask(
      `{ graph { changes(${days(4, 5)}) { altered { nodes { fields } } } } }`,
    );
    expect(graph.changes.altered.nodes).toEqual([{ fields: ['authority'] }]);
  });

  test('what began only after a gap took no place', async () => {
    await recordNow(...alive, oversees('FUNDING', 0, 5), oversees('RATING', 6));
    expect(await askedChanges(ask, days(4, 6))).toMatchObject({
      opened: [key('RATING')],
      closed: [key('FUNDING')],
      altered: [],
    });
  });

  test('knowledge of the lens counts: what is retracted today did change as known before', async () => {
    const claim = oversees('FUNDING', 3);
    await recordNow(...alive, claim);
    const retracted = await retractNow(claim);
    expect((await askedChanges(ask, days(2, 3))).opened).toEqual([]);
    const lens = `knownAt: "${new Date(retracted - 1).toISOString()}"`;
    expect((await askedChanges(ask, days(2, 3), lens)).opened).toEqual([key('FUNDING')]);
  });
});

test('whatever was recorded and retracted, each list is what each row by itself says, of knowledge', async () => {
  await fc.assert(
    fc.asyncProperty(historiesOf(anyClaim), async (history) => {
      const known = [0, ...(await live(history))];
      const world = await readWorld(emptyGraph().graph);
      const last = known.at(-1) ?? 0;
      for (const [from, to] of [
        [known[0], known[1]],
        [known[1], known[2]],
        [known[1], known[3]],
        [known[2], known[3]],
        [known[3], last],
        [known[1], last],
      ] as [number, number][]) {
        if (from === to) continue;
        expect(await learned(from, to)).toEqual(naiveKnowledgeChanges(world, { from, to }));
      }
      const evidence = { minConfidence: 2, minSources: 2 };
      const [from = 0, to = 0] = [known[1], known[3]];
      expect(
        await askedChanges(
          ask,
          moments(from, to),
          'evidence: {minConfidence: MEDIUM, minSources: 2}',
        ),
      ).toEqual(naiveKnowledgeChanges(world, { from, to, ...evidence }));
    }),
    { numRuns: 10, interruptAfterTimeLimit: 50_000 },
  );
}, 120_000);

test('whatever was recorded and retracted, each list is what each row by itself says, of the world', async () => {
  const day = fc.integer({ min: -1, max: LAST_DAY + 1 });
  await fc.assert(
    fc.asyncProperty(historiesOf(anyClaim), day, day, async (history, one, length) => {
      const known = await live(history);
      const world = await readWorld(emptyGraph().graph);
      const asked = { from: one, to: one + 1 + Math.abs(length) };
      const args = `from: "${toIsoDate(asked.from)}", to: "${toIsoDate(asked.to)}"`;
      expect(await askedChanges(ask, args)).toEqual(naiveWorldChanges(world, asked));
      for (const knownAt of known) {
        expect(
          await askedChanges(ask, args, `knownAt: "${new Date(knownAt).toISOString()}"`),
        ).toEqual(naiveWorldChanges(world, { ...asked, knownAt }));
      }
    }),
    { numRuns: 10, interruptAfterTimeLimit: 50_000 },
  );
}, 120_000);
