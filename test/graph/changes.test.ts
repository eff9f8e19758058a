import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect, type Graph } from '../../src/graph/graph.ts';
import { relationshipKinds } from '../../src/model/relationship-kinds.ts';
import { parseDay, toIsoDate } from '../../src/model/time.ts';
import { askedChanges, listNames, lists } from '../support/asked-changes.ts';
import {
  type HeldRelationship,
  naiveKnowledgeChanges,
  naiveWorldChanges,
  readWorld,
  type World,
} from '../support/naive-changes.ts';
import type { Answer } from '../support/run.ts';
import { sharedNeo4j } from '../support/shared-neo4j.ts';
import { rowsOf } from './package-rows.ts';
import { seededGraph } from './seeded-graph.ts';

const { ask, refusal } = seededGraph();
let world: World;
let graph: Graph;

beforeAll(async () => {
  graph = await connect(sharedNeo4j());
  world = await readWorld(graph);
});

afterAll(() => graph?.close());

const day = (text: string): number => {
  const parsed = parseDay(text);
  if (parsed === null) throw new Error(`${text} is no day`);
  return parsed;
};

const between = (from: string, to: string): string => `from: "${from}", to: "${to}"`;

const ALL = 'totalCount nodes { key from { key } to { key } authority validity { text } }';

const isOffice = ({ to }: HeldRelationship): boolean =>
  ['sco/', 'advisory-group/', 'attache-office/'].some((prefix) => to.startsWith(prefix));

describe('around the launch of DSCS on 1 October 2024', () => {
  const interval = between('2024-09-30', '2024-10-02');
  const offices = `${interval}, kinds: [OVERSEES], within: {types: [CooperationOffice, AdvisoryGroup, AttacheOffice]}`;
  const overseen = () =>
    world.relationships.filter(
      ({ type, authority, from }) =>
        type === 'OVERSEES' && authority === 'ADMINISTRATIVE' && from === 'agency/DSCS',
    );

  test('every SCO has DSCS as its new ADMINISTRATIVE overseer: surely, or perhaps where it is undated itself', async () => {
    const told = await askedChanges(ask, offices);
    const keys = overseen()
      .filter(isOffice)
      .map(({ key }) => key);
    expect(keys.length).toBeGreaterThan(100);
    const sure = told.opened.filter((key) => keys.includes(key));
    const perhaps = keys
      .map((key) => `${key} OPENED`)
      .filter((key) => told.uncertain.includes(key));
    expect(sure.length).toBeGreaterThan(70);
    expect(sure.length + perhaps.length).toBe(keys.length);
    expect(told.opened).toEqual(sure);
    expect(told.closed).toEqual([]);
  });

  test('totals count them by authority', async () => {
    const told = await askedChanges(ask, offices);
    const { graph } = await ask(
      `{ graph { changes(${offices}) { totals { kind authority opened closed uncertain } } } }`,
    );
    expect(graph.changes.totals).toContainEqual({
      kind: 'OVERSEES',
      authority: 'ADMINISTRATIVE',
      opened: told.opened.length,
      closed: 0,
      uncertain: told.uncertain.filter((key) => key.includes('.ADMINISTRATIVE ')).length,
    });
    const sum = (name: string) =>
      graph.changes.totals.reduce((all: number, total: Answer) => all + total[name], 0);
    expect(sum('opened')).toBe(told.opened.length);
    expect(sum('uncertain')).toBe(told.uncertain.length);
  });

  test('DSCS itself is founded, and nothing is before the day', async () => {
    const { founded } = await askedChanges(ask, interval);
    expect(founded).toContain('agency/DSCS');
    const before = await askedChanges(ask, between('2024-09-29', '2024-09-30'));
    expect(before.founded).toEqual([]);
    expect(before.opened).toEqual([]);
  });
});

describe('around the activation of AFRICOM on 1 October 2008', () => {
  const interval = `${between('2008-09-30', '2008-10-02')}, within: {key: {eq: "command/AFRICOM"}}`;
  const areas = rowsOf('areas_of_responsibility');

  test('its nations are opened, and those that a source takes from another command are altered', async () => {
    const told = await askedChanges(ask, interval);
    const nations = areas
      .filter((row) => row.command_id === 'AFRICOM' && row.from_date === '2008-10-01')
      .map((row) => `command/AFRICOM RESPONSIBLE_FOR nation/${row.nation_iso3}`);
    expect(nations.length).toBe(53);
    expect(told.opened).toEqual(expect.arrayContaining(nations));

    const taken = areas
      .filter((row) => row.to_date === '2008-10-01')
      .map(
        ({ command_id, nation_iso3 }) =>
          `command/${command_id} RESPONSIBLE_FOR nation/${nation_iso3} > command/AFRICOM RESPONSIBLE_FOR nation/${nation_iso3}`,
      )
      .sort();
    expect(taken.length).toBeGreaterThan(5);
    expect(told.altered).toEqual(taken);
    expect(told.closed).toEqual([]);
  });

  test('what is altered names the command it came from, before and after', async () => {
    const { graph } = await ask(
      `{ graph { changes(${interval}) { altered(first: 100) { nodes { fields before { from { key } to { key } } after { from { key } to { key } } } } } } }`,
    );
    for (const { fields, before, after } of graph.changes.altered.nodes) {
      expect(fields).toEqual(['from']);
      expect(before.to).toEqual(after.to);
      expect(after.from).toEqual({ key: 'command/AFRICOM' });
      expect(['command/CENTCOM', 'command/INDOPACOM']).toContain(before.from.key);
    }
  });
});

describe('Israel, which went from EUCOM to CENTCOM on some day of September 2021,', () => {
  const told = (from: string, to: string) =>
    askedChanges(
      ask,
      `${between(from, to)}, kinds: [RESPONSIBLE_FOR], within: {key: {eq: "nation/ISR"}}`,
    );
  const EUCOM = 'command/EUCOM RESPONSIBLE_FOR nation/ISR';
  const CENTCOM = 'command/CENTCOM RESPONSIBLE_FOR nation/ISR';

  test('is altered over the whole month', async () => {
    expect(await told('2021-08-31', '2021-10-01')).toMatchObject({
      opened: [CENTCOM],
      closed: [EUCOM],
      altered: [`${EUCOM} > ${CENTCOM}`],
      uncertain: [],
    });
  });

  test.each([
    ['2021-09-10', '2021-09-20'],
    ['2021-08-31', '2021-09-29'],
    ['2021-09-01', '2021-10-01'],
  ])('is uncertain from %s to %s', async (from, to) => {
    expect(await told(from, to)).toMatchObject({
      opened: [],
      closed: [],
      altered: [],
      uncertain: [`${CENTCOM} OPENED`, `${EUCOM} CLOSED`],
    });
  });

  test('is as it was before and after', async () => {
    for (const [from, to] of [
      ['2021-08-01', '2021-08-31'],
      ['2021-09-30', '2022-09-30'],
    ] as const) {
      expect(await told(from, to)).toMatchObject({ opened: [], closed: [], uncertain: [] });
    }
  });
});

test('Greenland goes from EUCOM to NORTHCOM on 17 June 2025, and on that day only', async () => {
  const told = (from: string, to: string) =>
    askedChanges(
      ask,
      `${between(from, to)}, kinds: [RESPONSIBLE_FOR], within: {key: {eq: "nation/GRL"}}`,
    );
  const [EUCOM, NORTHCOM] = ['EUCOM', 'NORTHCOM'].map(
    (command) => `command/${command} RESPONSIBLE_FOR nation/GRL`,
  );
  expect(await told('2025-06-16', '2025-06-17')).toMatchObject({
    opened: [NORTHCOM],
    closed: [EUCOM],
    altered: [`${EUCOM} > ${NORTHCOM}`],
  });
  expect(await told('2025-06-17', '2025-06-18')).toMatchObject({ opened: [], closed: [] });
  expect(await told('2025-06-15', '2025-06-16')).toMatchObject({ opened: [], closed: [] });
});

test('a renaming is told, a name that came with its bearer is not', async () => {
  const { founded, renamed } = await askedChanges(ask, between('2007-01-01', '2025-01-01'));
  expect(founded).toContain('command/AFRICOM');
  expect(renamed).toEqual([
    'command/INDOPACOM acronym USINDOPACOM ADOPTED',
    'command/INDOPACOM formerName United States Pacific Command DROPPED',
    'command/INDOPACOM name United States Indo-Pacific Command ADOPTED',
  ]);
});

const days = fc.integer({ min: day('1935-01-01'), max: day('2027-01-01') });

/** Days on which something happens, and some on which nothing need. */
const someDay = () =>
  fc.oneof(
    days,
    fc.constantFrom(
      ...world.relationships.flatMap(({ s0, s1, e0, e1 }) =>
        [s0, s1, e0, e1].filter((one) => Math.abs(one) < 100_000),
      ),
    ),
  );

const someDays = (count: number) =>
  fc
    .array(someDay(), { minLength: count, maxLength: count })
    .map((days) => days.sort((a, b) => a - b))
    .filter((days) => new Set(days).size === count);

const evidences = [
  {},
  { minConfidence: 2 },
  { minSources: 2 },
  { knownAt: Date.parse('2099-01-01') },
  { knownAt: Date.parse('2000-01-01') },
] as const;

interface Evidence {
  readonly minConfidence?: number;
  readonly minSources?: number;
  readonly knownAt?: number;
}

function lensOf({ minConfidence, minSources, knownAt }: Evidence): string {
  const parts = [
    ...(minConfidence ? [`minConfidence: ${['', 'LOW', 'MEDIUM', 'HIGH'][minConfidence]}`] : []),
    ...(minSources ? [`minSources: ${minSources}`] : []),
  ];
  return [
    ...(parts.length > 0 ? [`evidence: {${parts.join(' ')}}`] : []),
    ...(knownAt ? [`knownAt: "${new Date(knownAt).toISOString()}"`] : []),
  ].join(' ');
}

test('between any two days each list is what each row by itself says', async () => {
  await fc.assert(
    fc.asyncProperty(someDays(2), fc.constantFrom(...evidences), async ([from, to], evidence) => {
      const told = await askedChanges(
        ask,
        between(toIsoDate(from ?? 0), toIsoDate(to ?? 0)),
        lensOf(evidence),
      );
      expect(told).toEqual(naiveWorldChanges(world, { from: from ?? 0, to: to ?? 0, ...evidence }));
    }),
    { numRuns: 15, interruptAfterTimeLimit: 50_000 },
  );
});

test('the changes of two adjoining times are those of both together: what opened in the whole but in neither part was uncertain in both', async () => {
  await fc.assert(
    fc.asyncProperty(someDays(3), async ([a = 0, b = 0, c = 0]) => {
      const told = (from: number, to: number) =>
        askedChanges(ask, between(toIsoDate(from), toIsoDate(to)));
      const [whole, first, second] = [await told(a, c), await told(a, b), await told(b, c)];
      const both = new Set(first.uncertain.filter((row) => second.uncertain.includes(row)));

      for (const [list, change] of [
        ['opened', 'OPENED'],
        ['closed', 'CLOSED'],
      ] as const) {
        const split = whole[list].filter((key) => both.has(`${key} ${change}`));
        expect([...first[list], ...second[list], ...split].sort()).toEqual(whole[list]);
      }
      const split = [...both].filter((row) => !whole.uncertain.includes(row));
      expect([...new Set([...first.uncertain, ...second.uncertain])].sort()).toEqual(
        [...whole.uncertain, ...split].sort(),
      );
      expect(
        [...first.founded, ...second.founded].every((key) => whole.founded.includes(key)),
      ).toBe(true);
    }),
    { numRuns: 8, interruptAfterTimeLimit: 50_000 },
  );
});

describe('pages of', () => {
  const args = between('1940-01-01', '2026-01-01');
  const SIZE = 7;

  test.each(listNames)(
    '%s, forward and backward, are the whole in one order',
    async (name) => {
      const { selection, identity } = lists[name];
      const page = async (paging: string): Promise<Answer> => {
        const { graph } = await ask(
          `{ graph { changes(${args}) { ${name}(${paging}) { totalCount edges { cursor node { ${selection} } } nodes { ${selection} } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } } }`,
        );
        const { edges, nodes } = graph.changes[name];
        expect(edges.map(({ node }: Answer) => node)).toEqual(nodes);
        return graph.changes[name];
      };
      const whole = (await page('first: 50')).nodes.map(identity);
      expect(whole.length).toBeGreaterThan(SIZE);
      expect(new Set(whole).size).toBe(whole.length);

      const forward: string[] = [];
      for (let after = ''; forward.length < whole.length; ) {
        const { nodes, pageInfo } = await page(`first: ${SIZE}${after}`);
        expect(pageInfo.hasPreviousPage).toBe(after !== '');
        forward.push(...nodes.map(identity));
        after = `, after: "${pageInfo.endCursor}"`;
      }
      expect(forward.slice(0, whole.length)).toEqual(whole);

      const last = (await page(`first: ${whole.length}`)).pageInfo.endCursor;
      const backward: string[] = [whole.at(-1) ?? ''];
      for (let before = last; backward.length < whole.length; ) {
        const { nodes, pageInfo } = await page(`last: ${SIZE}, before: "${before}"`);
        backward.unshift(...nodes.map(identity));
        before = pageInfo.startCursor;
        expect(pageInfo.hasPreviousPage).toBe(backward.length < whole.length);
      }
      expect(backward).toEqual(whole);
    },
    120_000,
  );

  test('one comparison are refused to another', async () => {
    const first = await ask(
      `{ graph { changes(${args}) { opened(first: 1) { pageInfo { endCursor } } } } }`,
    );
    const cursor = first.graph.changes.opened.pageInfo.endCursor;
    for (const other of [
      between('1941-01-01', '2026-01-01'),
      `${args}, kinds: [OVERSEES]`,
      `${args}, within: {types: [Nation]}`,
    ]) {
      expect(
        await refusal(
          `{ graph { changes(${other}) { opened(after: "${cursor}") { totalCount } } } }`,
        ),
      ).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'ChangeSet.opened(after:)' });
    }
  });
});

describe('relationships are kept', () => {
  const keysOf = ({ nodes }: Answer): string[] => nodes.map(({ key }: Answer) => key);
  const opened = async (more: string): Promise<string[]> => {
    const { graph } = await ask(
      `{ graph { changes(${between('2020-01-01', '2021-12-31')}${more}) { opened(first: 100) { ${ALL} } } } }`,
    );
    return keysOf(graph.changes.opened);
  };

  test('if one of their ends is within', async () => {
    const all = await opened('');
    const within = await opened(', within: {types: [Alliance]}');
    expect(within.length).toBeGreaterThan(0);
    expect(within).toEqual(all.filter((key) => key.includes(' alliance/')));
    expect(await opened(', within: {}')).toEqual(all);
  });

  test('if they are of one of the kinds', async () => {
    const all = await opened('');
    const kinds = await opened(', kinds: [SOLD_TO, MEMBER_OF]');
    expect(kinds.length).toBeGreaterThan(5);
    expect(kinds).toEqual(all.filter((key) => / (SOLD_TO|MEMBER_OF) /.test(key)));
    const asManyAsThereAre = 'SOLD_TO '.repeat(relationshipKinds.length - 1);
    expect(await opened(`, kinds: [${asManyAsThereAre} MEMBER_OF]`)).toEqual(kinds);
    expect(await opened(', kinds: []')).toEqual([]);
  });
});

test('the ids of what changed refetch it, although it does not hold at the lens', async () => {
  const { graph } = await ask(
    `{ graph(at: "2015-01-01") { changes(${between('2021-08-31', '2021-10-01')}, kinds: [RESPONSIBLE_FOR]) {
      opened { nodes { id key validity { text } } }
      closed { nodes { id key validity { text } } }
      altered { nodes { before { id key } after { id key } } }
    } } }`,
  );
  const { opened, closed, altered } = graph.changes;
  const [pair] = altered.nodes;
  const shown = [...opened.nodes, ...closed.nodes];
  expect(shown.length).toBeGreaterThan(1);
  const { nodes } = await ask(
    `{ nodes(ids: ${JSON.stringify(shown.map(({ id }: Answer) => id))}) { ... on Relationship { id key validity { text } } } }`,
  );
  expect(nodes).toEqual(shown);
  expect(shown.map(({ id }) => id)).toEqual(
    expect.arrayContaining([pair.before.id, pair.after.id]),
  );
});

test('what the import taught is what is known now and was not before', async () => {
  const [from, to] = [Date.parse('2000-01-01'), Date.parse('2099-01-01')];
  const { graph } = await ask(
    `{ graph { changes(axis: KNOWN, ${between('2000-01-01', '2099-01-01')}) {
      opened { totalCount nodes { id } } closed { totalCount } altered { totalCount } founded { totalCount } dissolved { totalCount }
      renamed { totalCount } uncertain { totalCount } openEnded totals { opened }
    } then: relationships(first: 1) { nodes { id } } }
    later: graph(knownAt: "2099-01-01T00:00:00Z") { changes(axis: KNOWN, ${between('2000-01-01', '2099-01-01')}) { opened { nodes { id } } } } }`,
  );
  const naive = naiveKnowledgeChanges(world, { from, to });
  const { changes } = graph;
  expect(changes).toMatchObject({
    opened: { totalCount: naive.opened.length },
    closed: { totalCount: 0 },
    altered: { totalCount: 0 },
    founded: { totalCount: naive.founded.length },
    dissolved: { totalCount: 0 },
    renamed: { totalCount: 0 },
    uncertain: { totalCount: 0 },
    openEnded: 0,
  });
  expect(naive.opened.length).toBe(world.relationships.length);
  const sum = changes.totals.reduce((all: number, { opened }: Answer) => all + opened, 0);
  expect(sum).toBe(naive.opened.length);
});

describe('is refused:', () => {
  const changes = (args: string) => `{ graph { changes(${args}) { openEnded } } }`;

  test.each([
    ['equal days', between('2024-10-01', '2024-10-01')],
    ['days in the wrong order', between('2024-10-02', '2024-10-01')],
    [
      'moments in the wrong order',
      `axis: KNOWN, ${between('2024-10-01', '2024-09-30T23:59:59.999Z')}`,
    ],
  ])('%s', async (_name, args) => {
    const [, to] = /to: "([^"]+)"/.exec(args) ?? [];
    expect(await refusal(changes(args))).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'Graph.changes(to:)',
      expected: 'a moment after 2024-10-0'.concat(args.includes('02"') ? '2' : '1'),
      came: JSON.stringify(to),
    });
  });

  test('a time of day on the axis WORLD', async () => {
    expect(await refusal(changes(between('2024-10-01', '2024-10-02T00:00:00Z')))).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'Graph.changes(to:)',
      expected: 'a day as "YYYY-MM-DD" on the axis WORLD',
    });
  });

  test.each(['2024', '2024-02-30', 'yesterday', '2024-10-01T00:00:00'])('%s', async (text) => {
    expect((await refusal(changes(between(text, '2024-12-01')))).message).toContain(
      'expected "YYYY-MM-DD" or "YYYY-MM-DDTHH:MM:SSZ"',
    );
  });

  test('a day is its beginning in UTC on the axis KNOWN', async () => {
    expect(
      await refusal(changes(`axis: KNOWN, ${between('2024-10-01T00:00:00Z', '2024-10-01')}`)),
    ).toMatchObject({ argument: 'Graph.changes(to:)' });
  });

  test('a filter that is too deep', async () => {
    const deep = '{not: {not: {not: {not: {types: [Nation]}}}}}';
    const query = `{ graph { changes(${between('2024-09-30', '2024-10-01')}, within: ${deep}) { openEnded } } }`;
    expect(await refusal(query)).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});
