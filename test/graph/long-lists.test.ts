import type { ProfiledPlan } from 'neo4j-driver';
import { describe, expect, test } from 'vitest';
import { toParameter } from '../../src/graph/values.ts';
import { crowdOf, relationshipKinds } from '../../src/model/relationship-kinds.ts';
import type { Answer, RanStatement } from '../support/run.ts';
import { bareDriver } from './bare-driver.ts';
import { seededGraph } from './seeded-graph.ts';

const { run } = seededGraph();
const driver = bareDriver();

/** Lists several times as long as the pages here, by the kind of relationship that they follow. */
const lists = {
  RESPONSIBLE_FOR: ['combatantCommand(key: "command/AFRICOM")', 'areaOfResponsibility'],
  SENT_BY: ['nation(iso3: "USA")', 'embassiesAbroad'],
  OVERSEES: ['agency(key: "agency/DSCA")', 'oversees'],
  PART_OF: ['agency(key: "agency/DOD")', 'children'],
  MEMBER_OF: ['alliance(key: "alliance/NATO")', 'members'],
  SOLD_TO: ['nation(iso3: "AUS")', 'armsSales'],
} as const;

const PAGE = 2;
const SHORTEST = 10;

interface List {
  readonly kind: keyof typeof lists;
  readonly order: 'none' | 'ASC' | 'DESC';
  /** How many relationships a page may take, with the one before it and the one behind it. */
  readonly most: number;
}

const most = PAGE + 2;
const cases: readonly List[] = [
  ...Object.keys(lists).map((kind): List => ({ kind: kind as List['kind'], order: 'none', most })),
  // Two of its sales share a day, and three have no date.
  { kind: 'SOLD_TO', order: 'ASC', most: most + 1 },
  { kind: 'SOLD_TO', order: 'DESC', most: most + 1 },
];

/** A page of the list, and the statement that read it. */
async function readPage({ kind, order }: List, asked: string) {
  const [owner, field] = lists[kind];
  const orderBy = order === 'none' ? '' : `orderBy: [{by: NOTIFIED_ON, direction: ${order}}]`;
  const { data, errors, statements } = await run(
    `{ graph { owner: ${owner} { list: ${field}(${asked} ${orderBy}) { edges { cursor } } } } }`,
  );
  expect(errors).toBeUndefined();
  const [statement] = statements;
  if (!statement || statements.length > 1) throw new Error('expected one statement');
  const cursors: readonly string[] = data.graph.owner.list.edges.map(
    ({ cursor }: Answer) => cursor,
  );
  return { cursors, statement };
}

/** The cursors of all of it, in pages as long as may be. */
async function wholeOf(list: List): Promise<readonly string[]> {
  const whole: string[] = [];
  for (let page = 100; page === 100; ) {
    const after = whole.length > 0 ? `after: "${whole.at(-1)}"` : '';
    const { cursors } = await readPage(list, `first: 100, ${after}`);
    page = cursors.length;
    whole.push(...cursors);
  }
  return whole;
}

/** How Neo4j comes by relationships of the kind, and by how many. */
async function readingsIn({ text, parameters }: RanStatement, kind: string) {
  const session = driver().session();
  try {
    const { summary } = await session.run(`PROFILE ${text}`, toParameter(parameters) as object);
    if (!summary.profile) throw new Error('Neo4j gave no profile.');
    return operatorsOf(summary.profile)
      .filter(({ arguments: { Details } }) =>
        new RegExp(`\\[\\w+:${kind}\\b`).test(String(Details)),
      )
      .map(({ operatorType, rows }) => ({ by: operatorType.replace('@neo4j', ''), rows }));
  } finally {
    await session.close();
  }
}

const operatorsOf = (plan: ProfiledPlan): readonly ProfiledPlan[] => [
  plan,
  ...plan.children.flatMap(operatorsOf),
];

test('every kind of which one end may have thousands is looked at here', () => {
  expect(Object.keys(lists).sort()).toEqual(
    relationshipKinds.filter((kind) => crowdOf(kind) !== null).sort(),
  );
});

describe.each(cases)('of what $kind lists, by date: $order,', (list) => {
  const expectFewRead = async (asked: string, expected: readonly string[]) => {
    const { cursors, statement } = await readPage(list, asked);
    expect(cursors).toEqual(expected);
    const readings = await readingsIn(statement, list.kind);
    expect(readings).not.toEqual([]);
    for (const { by, rows } of readings) {
      expect(by).toBe('DirectedRelationshipIndexSeek');
      expect(rows).toBeLessThanOrEqual(list.most);
    }
  };

  test('a page takes few relationships, wherever it begins and whichever way it is read', async () => {
    const cursors = await wholeOf(list);
    expect(cursors.length).toBeGreaterThanOrEqual(SHORTEST);
    await expectFewRead(`first: ${PAGE}`, cursors.slice(0, PAGE));
    await expectFewRead(`last: ${PAGE}`, cursors.slice(-PAGE));
    for (const place of [1, cursors.length >> 1, cursors.length - 2]) {
      const cursor = JSON.stringify(cursors[place]);
      const [before, after] = [cursors.slice(0, place), cursors.slice(place + 1)];
      await expectFewRead(`first: ${PAGE}, after: ${cursor}`, after.slice(0, PAGE));
      await expectFewRead(`last: ${PAGE}, before: ${cursor}`, before.slice(-PAGE));
    }
  });
});
