import fc from 'fast-check';
import neo4j from 'neo4j-driver';
import { beforeAll, describe, expect, test } from 'vitest';
import { today } from '../../src/model/time.ts';
import type { Answer } from '../support/run.ts';
import { bareDriver } from './bare-driver.ts';
import { rowsOf } from './package-rows.ts';
import { seededGraph } from './seeded-graph.ts';

const { ask, refusal } = seededGraph();
const driver = bareDriver();

type SortValue = string | number | null;
type Item = { readonly key: string } & Readonly<Record<string, SortValue>>;

interface List {
  readonly name: string;
  /** The field with all that leads to it; `ARGS` and `PAGE` stand for its arguments and selection. */
  readonly query: string;
  readonly of: (data: Answer) => Answer;
  /** All its items in any order, with what they are sorted by, read without the list. */
  readonly items: () => Promise<readonly Item[]>;
  readonly orderings: readonly string[];
  /** Criteria in place of an order. */
  readonly byDefault?: readonly string[];
}

const page = `{
  totalCount
  nodes { key }
  edges { cursor node { key } }
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
}`;

const inNeo4j =
  (cypher: string, parameters: object = {}) =>
  async (): Promise<readonly Item[]> => {
    const at = neo4j.int(today());
    const { records } = await driver().executeQuery(cypher, { at, ...parameters });
    return records.map((record) => record.toObject() as unknown as Item);
  };

const sales = async (iso3?: string): Promise<readonly Item[]> =>
  rowsOf('major_arms_sales')
    .filter(({ nation_iso3 }) => iso3 === undefined || nation_iso3 === iso3)
    .map((row) => ({
      key: `sale/${row.id}`,
      NAME: plainly(row.title),
      ESTIMATED_VALUE_USD: Number(row.estimated_value_usd),
      NOTIFIED_ON: row.notified_date || null,
    }));

/** As it is compared: without case and accents. */
const plainly = (text: SortValue | undefined): string | null =>
  typeof text === 'string'
    ? text.replace(/ı/g, 'i').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
    : null;

const named = (read: () => Promise<readonly Item[]>) => async (): Promise<readonly Item[]> =>
  (await read()).map((item) => ({ ...item, NAME: plainly(item.NAME) }));

const on = (held: string): string => `${held}.s0 <= $at AND $at < ${held}.e1`;

/** Nations with what is counted and summed, half of it unknown or equal. */
const counted: List = {
  name: 'nations by what they are linked to',
  query: '{ graph { nations(ARGS) PAGE } }',
  of: ({ graph }) => graph.nations,
  items: async () => {
    const rows = new Map(rowsOf('nations').map((row) => [`nation/${row.iso3}`, row]));
    const sold = new Map<string, number>();
    for (const { nation_iso3, estimated_value_usd } of rowsOf('major_arms_sales')) {
      const key = `nation/${nation_iso3}`;
      if (estimated_value_usd) sold.set(key, (sold.get(key) ?? 0) + Number(estimated_value_usd));
    }
    const nations = await inNeo4j(
      `MATCH (n:Nation) WHERE ${on('n')}
       RETURN n.key AS key,
         COUNT { MATCH (n)-[r:BORDERS]-(o) WHERE ${on('r')} RETURN DISTINCT o } AS BORDERS_COUNT,
         COUNT { MATCH (n)<-[r:HOSTED_BY]-(o:Embassy) WHERE ${on('r')} RETURN DISTINCT o } AS EMBASSIES_COUNT,
         COUNT { MATCH (n)-[r]-(:Entity) WHERE ${on('r')} } AS RELATIONSHIP_COUNT`,
    )();
    return nations.map((nation) => ({
      ...nation,
      NAME: plainly(rows.get(nation.key)?.name),
      CAPITAL: plainly(rows.get(nation.key)?.capital || undefined),
      ARMS_SALES_VALUE: sold.get(nation.key) ?? null,
    }));
  },
  orderings: ['ARMS_SALES_VALUE DESC', 'BORDERS_COUNT DESC CAPITAL'],
};

const lists: readonly List[] = [
  counted,
  {
    name: 'nations',
    query: '{ graph { nations(ARGS) PAGE } }',
    of: ({ graph }) => graph.nations,
    items: named(
      inNeo4j(
        `MATCH (n:Nation) WHERE ${on('n')} RETURN n.key AS key, n.label AS NAME, n.s0 AS START`,
      ),
    ),
    orderings: [
      '',
      'NAME',
      'NAME DESC',
      'START',
      'START DESC',
      'KEY',
      'KEY DESC',
      'START DESC NAME',
    ],
  },
  {
    name: 'arms sales to a nation, some of unknown date',
    query: '{ graph { nation(iso3: "AUS") { armsSales(ARGS) PAGE } } }',
    of: ({ graph }) => graph.nation.armsSales,
    items: () => sales('AUS'),
    orderings: [
      'ESTIMATED_VALUE_USD DESC',
      'ESTIMATED_VALUE_USD',
      'NOTIFIED_ON',
      'NOTIFIED_ON DESC',
    ],
  },
  {
    name: 'all arms sales, some of equal value',
    query: '{ graph { armsSales(ARGS) PAGE } }',
    of: ({ graph }) => graph.armsSales,
    items: () => sales(),
    orderings: ['ESTIMATED_VALUE_USD DESC', 'NAME ESTIMATED_VALUE_USD'],
  },
  {
    name: 'observations of an agency',
    query: '{ graph { agency(key: "agency/DSCA") { observations(ARGS) PAGE } } }',
    of: ({ graph }) => graph.agency.observations,
    items: inNeo4j(
      `MATCH (:Entity {key: 'agency/DSCA'})<-[:OF]-(o:Observation)
       RETURN o.key AS key, coalesce(o.low, o.high) AS AMOUNT, o.fiscalYear AS FISCAL_YEAR, o.measure AS MEASURE`,
    ),
    orderings: ['', 'AMOUNT', 'AMOUNT DESC', 'MEASURE DESC AMOUNT'],
    byDefault: ['FISCAL_YEAR', 'MEASURE'],
  },
  {
    name: 'relationships of an agency, in both directions',
    query: '{ graph { agency(key: "agency/DSCS") { relationships(ARGS) PAGE } } }',
    of: ({ graph }) => graph.agency.relationships,
    items: inNeo4j(
      `MATCH (:Entity {key: 'agency/DSCS'})-[r]-(:Entity) WHERE ${on('r')}
       RETURN r.key AS key, type(r) AS KIND, r.s0 AS START`,
    ),
    orderings: ['', 'KIND DESC', 'START KIND DESC'],
  },
  {
    name: 'relationships of the whole graph',
    query: '{ graph { relationships(where: {kinds: [MEMBER_OF, PART_OF]} ARGS) PAGE } }',
    of: ({ graph }) => graph.relationships,
    items: inNeo4j(
      `MATCH (:Entity)-[r:MEMBER_OF|PART_OF]->(:Entity) WHERE ${on('r')}
       RETURN r.key AS key, type(r) AS KIND, r.s0 AS START`,
    ),
    orderings: ['', 'KIND DESC START'],
  },
  {
    name: 'a command’s nations on another date',
    query:
      '{ graph(at: "1975-01-01") { combatantCommand(key: "command/EUCOM") { areaOfResponsibility(ARGS) PAGE } } }',
    of: ({ graph }) => graph.combatantCommand.areaOfResponsibility,
    items: named(
      inNeo4j(
        `MATCH (:Entity {key: 'command/EUCOM'})-[r:RESPONSIBLE_FOR]->(n:Nation) WHERE ${on('r')}
         RETURN n.key AS key, n.label AS NAME`,
        { at: neo4j.int(Date.parse('1975-01-01') / 86_400_000) },
      ),
    ),
    orderings: ['', 'NAME DESC'],
  },
  {
    name: 'borders, which go both ways',
    query: '{ graph { nation(iso3: "CHN") { borders(ARGS) PAGE } } }',
    of: ({ graph }) => graph.nation.borders,
    items: async () => {
      const names = new Map(rowsOf('nations').map(({ iso3, name }) => [iso3, name]));
      const china = rowsOf('nations').find(({ iso3 }) => iso3 === 'CHN');
      return (china?.borders ?? '')
        .split(';')
        .map((iso3) => ({ key: `nation/${iso3}`, NAME: plainly(names.get(iso3)) }));
    },
    orderings: ['', 'NAME'],
  },
  {
    name: 'sources',
    query: '{ sources(ARGS) PAGE }',
    of: ({ sources }) => sources,
    items: async () =>
      rowsOf('sources').map((row) => ({
        key: row.source_id ?? '',
        TITLE: plainly(row.title),
        RELIABILITY: row.reliability ?? null,
        PUBLISHED_ON: row.published || null,
      })),
    orderings: ['', 'TITLE', 'RELIABILITY DESC PUBLISHED_ON', 'PUBLISHED_ON DESC'],
  },
  {
    name: 'claims of a source',
    query: '{ source(key: "hill-dscs-2024") { claims(ARGS) PAGE } }',
    of: ({ source }) => source.claims,
    items: inNeo4j(`MATCH (c:Claim {source: 'hill-dscs-2024'}) RETURN c.key AS key`),
    orderings: [''],
  },
];

interface Criterion {
  readonly by: string;
  readonly descending: boolean;
}

const criteriaOf = (ordering: string): Criterion[] =>
  [...ordering.matchAll(/(\w+?)(?: (DESC))?(?= |$)/g)]
    .filter(([, by]) => by !== 'DESC')
    .map(([, by = '', direction]) => ({ by, descending: direction === 'DESC' }));

/** By each criterion in turn, the unknown last whichever the direction; ties by key. */
function sorted(items: readonly Item[], criteria: readonly Criterion[]): string[] {
  const compare = (a: SortValue, b: SortValue, descending: boolean): number => {
    if (a === b) return 0;
    if (a === null || b === null) return a === null ? 1 : -1;
    return (a < b ? -1 : 1) * (descending ? -1 : 1);
  };
  const all = [...criteria, { by: 'key', descending: false }];
  return [...items]
    .sort((a, b) =>
      all.reduce((order, { by, descending }) => {
        const name = by === 'KEY' ? 'key' : by;
        return order || compare(a[name] ?? null, b[name] ?? null, descending);
      }, 0),
    )
    .map(({ key }) => key);
}

interface Asked {
  readonly first?: number;
  readonly last?: number;
  readonly after?: string;
  readonly before?: string;
}

async function readPage(list: List, ordering: string, asked: Asked): Promise<Answer> {
  const criteria = criteriaOf(ordering).map(
    ({ by, descending }) => `{by: ${by}, direction: ${descending ? 'DESC' : 'ASC'}}`,
  );
  const args = [
    ...(criteria.length > 0 ? [`orderBy: [${criteria.join(' ')}]`] : []),
    ...Object.entries(asked).map(([name, value]) => `${name}: ${JSON.stringify(value)}`),
  ];
  const query = list.query.replace('ARGS', args.join(' ')).replace('PAGE', page);
  return list.of(await ask(query));
}

const keysOf = ({ nodes }: Answer): string[] => nodes.map(({ key }: Answer) => key);

const cases = lists.flatMap((list) =>
  list.orderings.map((ordering) => ({
    list,
    ordering,
    title: `${list.name}, by ${ordering || 'default'}`,
  })),
);

/** The whole list in order, by brute force. */
async function inOrder(list: List, ordering: string): Promise<readonly string[]> {
  const criteria =
    ordering === ''
      ? (list.byDefault ?? []).map((by) => ({ by, descending: false }))
      : criteriaOf(ordering);
  return sorted(await list.items(), criteria);
}

describe.each(cases)('$title', ({ list, ordering }) => {
  let whole: readonly string[];

  beforeAll(async () => {
    whole = await inOrder(list, ordering);
    expect(whole.length).toBeGreaterThan(5);
  });

  /** Sizes of pages, small enough to need several and large enough to need few. */
  const sizes = () =>
    fc.array(fc.integer({ min: Math.ceil(whole.length / 12), max: Math.min(100, whole.length) }), {
      minLength: 1,
      maxLength: 4,
    });

  test.each(['forward', 'backward'])(
    'walked %s, is the whole list in order, and each page tells its place',
    async (direction) => {
      const backward = direction === 'backward';
      await fc.assert(
        fc.asyncProperty(sizes(), async (sizes) => {
          let [start, end] = backward ? [whole.length, whole.length] : [0, 0];
          let cursor: string | undefined;
          for (let turn = 0; backward ? start > 0 : end < whole.length; turn += 1) {
            const size = sizes[turn % sizes.length] ?? 1;
            const asked = backward
              ? { last: size, ...(cursor && { before: cursor }) }
              : { first: size, ...(cursor && { after: cursor }) };
            [start, end] = backward
              ? [Math.max(0, start - size), start]
              : [end, Math.min(whole.length, end + size)];
            const read = await readPage(list, ordering, asked);
            expect(keysOf(read)).toEqual(whole.slice(start, end));
            expect(read.edges.map(({ node }: Answer) => node.key)).toEqual(keysOf(read));
            expect(read.totalCount).toBe(whole.length);
            expect(read.pageInfo).toEqual({
              hasNextPage: end < whole.length,
              hasPreviousPage: start > 0,
              startCursor: read.edges[0].cursor,
              endCursor: read.edges.at(-1).cursor,
            });
            cursor = backward ? read.pageInfo.startCursor : read.pageInfo.endCursor;
          }
        }),
        { numRuns: 2 },
      );
    },
  );
});

test('however nations are sorted, pages are the whole list in order, with equal and unknown values', async () => {
  const by = [
    ...['NAME', 'CAPITAL', 'ARMS_SALES_VALUE'],
    ...['BORDERS_COUNT', 'EMBASSIES_COUNT', 'RELATIONSHIP_COUNT'],
  ];
  const criterion = fc
    .tuple(fc.constantFrom(...by), fc.boolean())
    .map(([by, descending]) => `${by}${descending ? ' DESC' : ''}`);
  const items = await counted.items();
  await fc.assert(
    fc.asyncProperty(
      fc.array(criterion, { minLength: 1, maxLength: 3 }),
      fc.integer({ min: 30, max: 100 }),
      fc.boolean(),
      async (criteria, size, backward) => {
        const ordering = criteria.join(' ');
        const read: string[] = [];
        for (let cursor: string | undefined; ; ) {
          const asked = backward
            ? { last: size, ...(cursor && { before: cursor }) }
            : { first: size, ...(cursor && { after: cursor }) };
          const page = await readPage(counted, ordering, asked);
          if (backward) read.unshift(...keysOf(page));
          else read.push(...keysOf(page));
          const { hasNextPage, hasPreviousPage, startCursor, endCursor } = page.pageInfo;
          if (!(backward ? hasPreviousPage : hasNextPage)) break;
          cursor = backward ? startCursor : endCursor;
        }
        expect(read).toEqual(sorted(items, criteriaOf(ordering)));
      },
    ),
    { numRuns: 12 },
  );
});

test.each(lists.map((list) => [list.name, list] as const))(
  'between two cursors of %s is what lies between, from either end',
  async (_name, list) => {
    const ordering = list.orderings.at(-1) ?? '';
    const whole = await inOrder(list, ordering);
    const head = await readPage(list, ordering, { first: Math.min(100, whole.length) });
    const cursors: readonly string[] = head.edges.map(({ cursor }: Answer) => cursor);
    const place = () => fc.integer({ min: 0, max: cursors.length - 1 });
    const size = () => fc.integer({ min: 1, max: 8 });
    await fc.assert(
      fc.asyncProperty(place(), place(), size(), fc.boolean(), async (a, b, size, backward) => {
        const [after = '', before = ''] = [cursors[a], cursors[b]];
        const asked = backward ? { last: size } : { first: size };
        const read = await readPage(list, ordering, { after, before, ...asked });
        const between = whole.slice(a + 1, Math.max(a + 1, b));
        expect(keysOf(read)).toEqual(backward ? between.slice(-size) : between.slice(0, size));
      }),
      { numRuns: 6 },
    );
  },
);

describe('an empty page', () => {
  test('has no cursors, nothing on either side and a count of 0', async () => {
    const { graph } = await ask(`{ graph { nations(where: {or: []}) ${page} } }`);
    expect(graph.nations).toEqual({
      totalCount: 0,
      nodes: [],
      edges: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
  });

  test('after the last item still has the others before it', async () => {
    const { graph } = await ask(`{ graph { nations(last: 1) { edges { cursor } } } }`);
    const [{ cursor }] = graph.nations.edges;
    const { graph: beyond } = await ask(
      `query ($cursor: String) { graph { nations(first: 5, after: $cursor) ${page} } }`,
      { cursor },
    );
    expect(beyond.nations).toMatchObject({
      nodes: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null },
    });
  });
});

describe('a cursor', () => {
  test('of one entity’s list is refused in the same list of another', async () => {
    const sales = 'armsSales(first: 3, after: $after) { nodes { key } edges { cursor } }';
    const query = `query ($iso3: String, $after: String) { graph { nation(iso3: $iso3) { ${sales} } } }`;
    const australia = await ask(query, { iso3: 'AUS' });
    const [{ cursor: after }] = australia.graph.nation.armsSales.edges;
    expect(await refusal(query, { iso3: 'ISR', after })).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'Nation.armsSales(after:)',
      expected: 'a cursor of the list of nation/ISR',
      came: '"nation/AUS"',
    });
  });
});

describe('what no page can be made of is refused, saying where, what was expected and what came:', () => {
  const cursorOf = async (graph: string, list: string, args = ''): Promise<string> => {
    const answer = await ask(`{ ${graph} { ${list}(first: 1 ${args}) { edges { cursor } } } }`);
    return answer.graph[list].edges[0].cursor;
  };

  test.each([
    ['first: 0', 'Graph.nations(first:)', '0'],
    ['first: 101', 'Graph.nations(first:)', '101'],
    ['first: -1', 'Graph.nations(first:)', '-1'],
    ['last: 0', 'Graph.nations(last:)', '0'],
    ['last: 101', 'Graph.nations(last:)', '101'],
    ['first: 1, last: 1', 'Graph.nations(last:)', '{"first":1,"last":1}'],
    ['after: "no cursor"', 'Graph.nations(after:)', '"no cursor"'],
    ['after: ""', 'Graph.nations(after:)', '""'],
    ['last: 1, before: "W10"', 'Graph.nations(before:)', '"W10"'],
  ])('nations(%s)', async (args, argument, came) => {
    const { message, ...error } = await refusal(`{ graph { nations(${args}) { nodes { key } } } }`);
    expect(error).toMatchObject({ code: 'BAD_USER_INPUT', argument, came });
    expect(error).toHaveProperty('expected', expect.stringMatching(/./));
    expect(message).toMatch(/^Graph\.nations\(\w+:\): expected .+, came .+\.$/);
  });

  test('a nested list says whose it is', async () => {
    const { message } = await refusal(
      '{ graph { nation(iso3: "JPN") { armsSales(first: 0) { nodes { key } } } } }',
    );
    expect(message).toBe(
      'Nation.armsSales(first:): expected a whole number from 1 to 100, came 0.',
    );
  });

  test.each([
    ['another list', 'graph', 'embassies', ''],
    ['another order', 'graph', 'nations', 'orderBy: [{by: NAME}]'],
    ['another direction', 'graph', 'nations', 'orderBy: [{by: KEY, direction: DESC}]'],
    ['another filter', 'graph', 'nations', 'where: {name: {contains: "a"}}'],
    ['another date', 'graph(at: "2020-01-01")', 'nations', ''],
    ['other evidence', 'graph(evidence: {certainty: CERTAIN})', 'alliances', ''],
    ['another moment of knowledge', 'graph(knownAt: "2099-01-01T00:00:00Z")', 'nations', ''],
  ])('a cursor of %s', async (_what, graph, list, args) => {
    const of = list === 'alliances' ? 'alliances' : 'nations';
    const cursor = await cursorOf(graph, list, args);
    const refused = await refusal(
      `query ($cursor: String) { graph { ${of}(after: $cursor) { nodes { key } } } }`,
      { cursor },
    );
    expect(refused).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(refused.message).toMatch(
      new RegExp(`^Graph\\.${of}\\(after:\\): expected a cursor .+, came `),
    );
  });

  test.each([
    ['sources(first: 0)', 'Query.sources(first:)'],
    ['sources(after: "x")', 'Query.sources(after:)'],
    ['source(key: "hill-dscs-2024") { claims(last: 101)', 'Source.claims(last:)'],
    ['source(key: "hill-dscs-2024") { soleSupport(first: 1, last: 1)', 'Source.soleSupport(last:)'],
  ])('%s', async (field, argument) => {
    const close = field.startsWith('source(') ? '}' : '';
    const error = await refusal(`{ ${field} { nodes { key } } ${close} }`);
    expect(error).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });

  test('a cursor of a source’s claims in those it alone supports, or in those of another source', async () => {
    const { source } = await ask(
      '{ source(key: "hill-dscs-2024") { claims(first: 1) { edges { cursor } } } }',
    );
    const [{ cursor }] = source.claims.edges;
    for (const field of [
      'source(key: "hill-dscs-2024") { soleSupport(after: $cursor)',
      'source(key: "S-WC") { claims(after: $cursor)',
    ]) {
      const query = `query ($cursor: String) { ${field} { nodes { key } } } }`;
      expect(await refusal(query, { cursor })).toMatchObject({ code: 'BAD_USER_INPUT' });
    }
  });
});
