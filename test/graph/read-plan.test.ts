import { describe, expect, test } from 'vitest';
import { entityTypes } from '../../src/model/entity-types.ts';
import type { Answer } from '../support/run.ts';
import { rowsOf } from './package-rows.ts';
import { seededGraph } from './seeded-graph.ts';

const { ask, refusal, run } = seededGraph();

const keysOf = ({ nodes }: Answer): string[] => nodes.map(({ key }: Answer) => key);

describe('a selection', () => {
  test('may ask for one field several times under aliases with different arguments', async () => {
    const { graph } = await ask(`{
      graph {
        nation(iso3: "JPN") {
          one: armsSales(first: 1, orderBy: [{by: KEY}]) { nodes { key } }
          last: armsSales(last: 1, orderBy: [{by: KEY}]) { nodes { key } }
          all: armsSales(first: 100, orderBy: [{by: KEY}]) { totalCount nodes { key } }
          fmf: observations(where: {measures: [FMF]}) { totalCount }
          imet: observations(where: {measures: [IMET]}) { totalCount nodes { measure } }
          name
          sameName: name
        }
      }
    }`);
    const { one, last, all, fmf, imet, name, sameName } = graph.nation;
    expect(all.totalCount).toBe(
      rowsOf('major_arms_sales').filter((row) => row.nation_iso3 === 'JPN').length,
    );
    expect(keysOf(one)).toEqual(keysOf(all).slice(0, 1));
    expect(keysOf(last)).toEqual(keysOf(all).slice(-1));
    const counted = (account: string) =>
      rowsOf('security_assistance').filter(
        (row) => row.nation_iso3 === 'JPN' && row.account === account,
      ).length;
    expect([fmf.totalCount, imet.totalCount]).toEqual([counted('FMF'), counted('IMET')]);
    expect(imet.nodes.every(({ measure }: Answer) => measure === 'IMET')).toBe(true);
    expect([name, sameName]).toEqual(['Japan', 'Japan']);
  });

  test('merges what fragments, nested and repeated, ask of the same field', async () => {
    const { data, errors, statements } = await run(`
      query {
        graph {
          nation(iso3: "JPN") { ...A ...B ... on Entity { key } ... { embassies { nodes { city } } } }
        }
      }
      fragment A on Nation { embassies { nodes { key ...Host } } }
      fragment B on Nation { capital embassies { nodes { name ...Host } totalCount } }
      fragment Host on Embassy { hostNation { iso3 } }
    `);
    expect(errors).toBeUndefined();
    expect(statements).toHaveLength(1);
    expect(data.graph.nation).toEqual({
      key: 'nation/JPN',
      capital: 'Tokyo',
      embassies: {
        totalCount: 1,
        nodes: [
          {
            key: 'embassy/us-embassy-tokyo',
            name: 'Embassy of the United States, Tokyo',
            city: 'Tokyo',
            hostNation: { iso3: 'JPN' },
          },
        ],
      },
    });
  });

  test.each([
    [true, false],
    [false, true],
    [true, true],
    [false, false],
  ])('obeys @include(if: %s) and @skip(if: %s) from variables', async (include, skip) => {
    const { graph } = await ask(
      `query ($include: Boolean!, $skip: Boolean!) {
        graph {
          nation(iso3: "JPN") {
            key
            capital @include(if: $include)
            embassies @skip(if: $skip) { nodes { city @include(if: $include) key } }
            ... on Nation @include(if: $include) { iso2 }
            ...Code @skip(if: $skip)
          }
        }
      }
      fragment Code on Nation { iso3 }`,
      { include, skip },
    );
    expect(graph.nation).toEqual({
      key: 'nation/JPN',
      ...(include && { capital: 'Tokyo', iso2: 'JP' }),
      ...(!skip && {
        iso3: 'JPN',
        embassies: {
          nodes: [{ ...(include && { city: 'Tokyo' }), key: 'embassy/us-embassy-tokyo' }],
        },
      }),
    });
  });

  test('asks each type of an interface for its own fields, also under the same name', async () => {
    const { data, errors, statements } = await run(`{
      graph {
        entities(where: {key: {in: ["nation/JPN", "agency/DSCA", "alliance/NATO", "embassy/us-embassy-tokyo", "attache-office/dao-ankara"]}}) {
          nodes {
            __typename
            key
            ... on Nation { kind: capital }
            ... on Embassy { kind: city hostNation { key } }
            ... on Agency { acronym parent { key } }
            ... on SecurityCooperationOrganization { hostNations { nodes { __typename key } } }
            ... on AttacheOffice { seniorDefenseOfficial }
          }
        }
      }
    }`);
    expect(errors).toBeUndefined();
    expect(statements).toHaveLength(1);
    expect(data.graph.entities.nodes).toEqual([
      {
        __typename: 'Agency',
        key: 'agency/DSCA',
        acronym: 'DSCA',
        parent: { key: expect.any(String) },
      },
      { __typename: 'Alliance', key: 'alliance/NATO' },
      {
        __typename: 'AttacheOffice',
        key: 'attache-office/dao-ankara',
        hostNations: { nodes: [{ __typename: 'Nation', key: 'nation/TUR' }] },
        seniorDefenseOfficial: true,
      },
      {
        __typename: 'Embassy',
        key: 'embassy/us-embassy-tokyo',
        kind: 'Tokyo',
        hostNation: { key: 'nation/JPN' },
      },
      { __typename: 'Nation', key: 'nation/JPN', kind: 'Tokyo' },
    ]);
  });

  test('may ask for nodes beside edges, twice each', async () => {
    const { graph } = await ask(`{
      graph {
        nation(iso3: "JPN") {
          alliances {
            nodes { key }
            again: nodes { name }
            edges { node { key } relationship { kind from { key } to { key } } }
            cursors: edges { cursor here: node { name } }
          }
        }
      }
    }`);
    const { nodes, again, edges, cursors } = graph.nation.alliances;
    expect(nodes.length).toBeGreaterThan(1);
    expect(edges.map(({ node }: Answer) => node)).toEqual(nodes);
    expect(cursors.map(({ here }: Answer) => here)).toEqual(again);
    expect(new Set(cursors.map(({ cursor }: Answer) => cursor)).size).toBe(nodes.length);
    edges.forEach(({ node, relationship }: Answer) => {
      expect(relationship).toEqual({ kind: 'MEMBER_OF', from: { key: 'nation/JPN' }, to: node });
    });
  });

  test('asks relationships of the two ends whichever way they were come to', async () => {
    const { graph } = await ask(`{
      graph {
        chn: nation(iso3: "CHN") { borders(where: {key: {in: ["nation/AFG", "nation/VNM"]}}) { edges { node { key } relationship { from { key } to { key } } } } }
        jpn: nation(iso3: "JPN") { combatantCommandRelationship { from { key } to { key } kind } }
      }
    }`);
    expect(graph.chn.borders.edges).toEqual([
      {
        node: { key: 'nation/AFG' },
        relationship: { from: { key: 'nation/AFG' }, to: { key: 'nation/CHN' } },
      },
      {
        node: { key: 'nation/VNM' },
        relationship: { from: { key: 'nation/CHN' }, to: { key: 'nation/VNM' } },
      },
    ]);
    expect(graph.jpn.combatantCommandRelationship).toEqual({
      from: { key: 'command/INDOPACOM' },
      to: { key: 'nation/JPN' },
      kind: 'RESPONSIBLE_FOR',
    });
  });

  test('asks lists outside the plan for more, place by place', async () => {
    const { source } = await ask(`
      { source(key: "hill-dscs-2024") {
          few: claims(first: 2) { nodes { ...Subject } }
          more: claims(first: 2) { nodes { ...Subject subject { key validity { ongoing } } } }
      } }
      fragment Subject on Claim { key subject { name } }
    `);
    expect(source.more.nodes).toMatchObject(source.few.nodes);
    for (const { subject } of source.more.nodes) {
      expect(subject).toEqual({
        name: expect.any(String),
        key: expect.stringMatching('/'),
        validity: { ongoing: expect.any(Boolean) },
      });
    }
  });
});

describe('a statement', () => {
  const query = `query ($keys: [String!], $part: String!, $first: Int!, $at: Date, $lang: String) { graph(at: $at) {
    nations(first: $first, where: {key: {in: $keys}, name: {contains: $part}}) {
      nodes { key name(lang: $lang) facts { field claims { key } } embassies { nodes { name } } }
    }
  } }`;
  const keys = rowsOf('nations').map((row) => `nation/${row.iso3}`);
  const asked = async (variables: Record<string, unknown>) => {
    const { errors, statements } = await run(query, variables);
    expect(errors).toBeUndefined();
    return statements;
  };

  test('is the same text whatever the values of the variables, and holds no list or text whose length Neo4j plans by', async () => {
    const few = await asked({
      keys: keys.slice(0, 1),
      part: 'a',
      first: 1,
      at: '1990-01-01',
      lang: 'en',
    });
    const many = await asked({
      keys,
      part: 'united states',
      first: 100,
      at: '2025-06-01',
      lang: 'fr',
    });
    expect(many.map(({ text }) => text)).toEqual(few.map(({ text }) => text));
    for (const { parameters } of [...few, ...many]) {
      const bare = Object.values(parameters).filter(
        (value) => Array.isArray(value) || typeof value === 'string',
      );
      expect(bare).toEqual([]);
    }
  });
});

describe('a to-one field', () => {
  const commands = `query ($at: Date!, $certainty: Certainty!) {
    graph(at: $at, evidence: {certainty: $certainty}) {
      nations(first: 100) {
        nodes { key combatantCommand { key } combatantCommandRelationship { key from { key } } all: relationships(first: 100, where: {kinds: [RESPONSIBLE_FOR], direction: IN}) { nodes { key from { key } validity { on(date: $at) } } } }
      }
    }
  }`;

  test.each([
    ['2021-09-15', 'POSSIBLE'],
    ['2007-10-01', 'POSSIBLE'],
    ['2008-10-01', 'POSSIBLE'],
    ['2016-01-15', 'CERTAIN'],
    ['1980-01-01', 'POSSIBLE'],
  ])(
    'on %s (%s) is the only one certain, else the only one possible, else null',
    async (at, certainty) => {
      const { graph } = await ask(commands, { at, certainty });
      const found = { one: 0, none: 0 };
      for (const { key, combatantCommand, combatantCommandRelationship, all } of graph.nations
        .nodes) {
        const certain = all.nodes.filter(({ validity }: Answer) => validity.on === 'CERTAIN');
        const candidates = certain.length > 0 ? certain : all.nodes;
        const [only] = candidates.length === 1 ? candidates : [];
        found[only ? 'one' : 'none'] += 1;
        expect(combatantCommand, key).toEqual(only ? only.from : null);
        expect(combatantCommandRelationship, key).toEqual(
          only ? { key: only.key, from: only.from } : null,
        );
      }
      expect(found.one + found.none).toBeGreaterThan(50);
    },
  );
});

describe('name(lang:)', () => {
  test('is the name in that language where one is recorded, else the usual one', async () => {
    const ministries = rowsOf('ministries').filter(({ local_name }) => local_name);
    const lang = ministries[0]?.local_name_lang ?? '';
    const { graph } = await ask(
      `query ($lang: String!) { graph { ministriesOfDefense(first: 100, where: {key: {in: [${ministries
        .slice(0, 100)
        .map(({ id }) => `"ministry/${id}"`)
        .join(
          ' ',
        )}]}}) { nodes { key name local: name(lang: $lang) none: name(lang: "tlh") } } } }`,
      { lang },
    );
    const rows = new Map(ministries.map((row) => [`ministry/${row.id}`, row]));
    expect(graph.ministriesOfDefense.nodes.length).toBeGreaterThan(0);
    for (const { key, name, local, none } of graph.ministriesOfDefense.nodes) {
      const row = rows.get(key);
      expect(name).toBe(row?.name);
      expect(none).toBe(name);
      expect(local).toBe(row?.local_name_lang === lang ? row.local_name : name);
    }
  });
});

describe('where', () => {
  const nations = rowsOf('nations').map(({ iso3 = '', name = '' }) => ({
    key: `nation/${iso3}`,
    name: name.toLowerCase(),
  }));
  type Nation = (typeof nations)[number];

  const filters: readonly (readonly [string, (nation: Nation) => boolean])[] = [
    ['{}', () => true],
    ['{and: []}', () => true],
    ['{or: []}', () => false],
    ['{not: {}}', () => false],
    ['{not: {or: []}}', () => true],
    ['{key: {eq: "nation/JPN"}}', ({ key }) => key === 'nation/JPN'],
    [
      '{key: {in: ["nation/JPN", "nation/FRA", "x"]}}',
      ({ key }) => ['nation/JPN', 'nation/FRA'].includes(key),
    ],
    ['{key: {in: []}}', () => false],
    ['{name: {eq: "jaPAN"}}', ({ name }) => name === 'japan'],
    ['{name: {in: ["JAPAN", "france"]}}', ({ name }) => ['japan', 'france'].includes(name)],
    ['{name: {startsWith: "SOUTH"}}', ({ name }) => name.startsWith('south')],
    ['{name: {contains: "land"}}', ({ name }) => name.includes('land')],
    [
      '{name: {contains: "land", startsWith: "i"}}',
      ({ name }) => name.includes('land') && name.startsWith('i'),
    ],
    ['{name: {contains: "%"}}', ({ name }) => name.includes('%')],
    [
      '{and: [{name: {contains: "a"}}, {not: {name: {startsWith: "a"}}}]}',
      ({ name }) => name.includes('a') && !name.startsWith('a'),
    ],
    [
      '{or: [{name: {startsWith: "x"}}, {name: {startsWith: "z"}}], not: {key: {eq: "nation/ZMB"}}}',
      ({ key, name }) => (name.startsWith('x') || name.startsWith('z')) && key !== 'nation/ZMB',
    ],
    [
      '{or: [{and: [{not: {name: {contains: "a"}}}]}, {key: {eq: "nation/JPN"}}]}',
      ({ key, name }) => !name.includes('a') || key === 'nation/JPN',
    ],
  ];

  test.each(filters)('%s keeps what it says', async (filter, keeps) => {
    const { graph } = await ask(
      `{ graph { nations(first: 100, where: ${filter}) { totalCount nodes { key } } } }`,
    );
    const kept = nations
      .filter(keeps)
      .map(({ key }) => key)
      .sort();
    expect(graph.nations).toEqual({
      totalCount: kept.length,
      nodes: kept.slice(0, 100).map((key) => ({ key })),
    });
  });

  test('values are never text: quotes, backslashes and Cypher in them find nothing', async () => {
    for (const eq of ['"', "'", '\\', '`', "') RETURN 1 //", '$p0', '\u0000']) {
      const { graph } = await ask(
        'query ($eq: String!) { graph { nations(where: {or: [{name: {eq: $eq}}, {key: {eq: $eq}}]}) { nodes { key } } } }',
        { eq },
      );
      expect(graph.nations.nodes, JSON.stringify(eq)).toEqual([]);
    }
  });

  test('is taken up to four levels deep and refused beyond, saying where', async () => {
    const nested = (depth: number): string =>
      depth === 1 ? '{key: {eq: "nation/JPN"}}' : `{not: ${nested(depth - 1)}}`;
    const query = (depth: number) =>
      `{ graph { nations(where: ${nested(depth)}) { totalCount } } }`;
    const { graph } = await ask(query(4));
    expect(graph.nations.totalCount).toBe(nations.length - 1);
    expect(await refusal(query(5))).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'Graph.nations(where:).not.not.not.not',
      expected: 'a filter at most 4 levels deep',
    });
  });

  test('of entities, `types` beside `where` keeps both', async () => {
    const { graph } = await ask(`{
      graph {
        all: entities { totalCount }
        two: entities(types: [Alliance, Statute], first: 100) { totalCount nodes { __typename } }
        one: entities(types: [Alliance, Statute], where: {types: [Statute, Nation]}, first: 100) { totalCount nodes { __typename } }
        none: entities(types: []) { totalCount }
        ${entityTypes.map((type) => `t${type}: entities(types: [${type}]) { totalCount }`).join(' ')}
      }
    }`);
    const types = ({ nodes }: Answer) => new Set(nodes.map(({ __typename }: Answer) => __typename));
    expect(types(graph.two)).toEqual(new Set(['Alliance', 'Statute']));
    expect(types(graph.one)).toEqual(new Set(['Statute']));
    expect(graph.none.totalCount).toBe(0);
    const sum = entityTypes.reduce((total, type) => total + graph[`t${type}`].totalCount, 0);
    expect(graph.all.totalCount).toBe(sum);
  });
});

describe('relationships(where:)', () => {
  const read = async (where: string): Promise<Answer[]> => {
    const { graph } = await ask(`{
      graph { agency(key: "agency/DSCA") { relationships(first: 100, where: ${where}) { totalCount nodes { key kind authority disputed from { key } to { key } } } } }
    }`);
    const { totalCount, nodes } = graph.agency.relationships;
    expect(nodes).toHaveLength(Math.min(100, totalCount));
    return nodes;
  };
  const dsca = 'agency/DSCA';

  test('looks both ways unless told, and either way when told', async () => {
    const [both, out, into] = await Promise.all(
      [
        '{kinds: [PART_OF]}',
        '{kinds: [PART_OF], direction: OUT}',
        '{kinds: [PART_OF], direction: IN}',
      ].map(read),
    );
    expect(out?.length).toBeGreaterThan(0);
    expect(into?.length).toBeGreaterThan(0);
    expect(out?.every(({ from }) => from.key === dsca)).toBe(true);
    expect(into?.every(({ to }) => to.key === dsca)).toBe(true);
    const keys = (found: Answer[] = []) => found.map(({ key }) => key).sort();
    expect(keys(both)).toEqual(keys([...(out ?? []), ...(into ?? [])]));
  });

  test('keeps kinds, authorities, ends and disputes', async () => {
    const some = await read('{kinds: [OVERSEES], authorities: [POLICY_DIRECTION], direction: OUT}');
    expect(some.length).toBeGreaterThan(10);
    expect(
      some.every(({ kind, authority }) => kind === 'OVERSEES' && authority === 'POLICY_DIRECTION'),
    ).toBe(true);
    const [one] = await read(
      `{other: {key: {in: ["${some[3].to.key}"]}}, authorities: [POLICY_DIRECTION]}`,
    );
    expect(one).toEqual(some[3]);
    for (const none of [
      '{kinds: []}',
      '{authorities: []}',
      '{other: {key: {in: []}}}',
      '{authorities: [RATING]}',
    ]) {
      expect(await read(none), none).toEqual([]);
    }
    for (const disputed of [true, false]) {
      const found = await read(`{disputed: ${disputed}}`);
      expect(found.every((relationship) => relationship.disputed === disputed)).toBe(true);
    }
  });

  test('of the whole graph keeps those that go either way to or from an entity', async () => {
    const { graph } = await ask(`{
      graph {
        agency(key: "agency/DSCS") { relationships { totalCount } }
        relationships(where: {other: {key: {in: ["agency/DSCS"]}}}) { totalCount }
      }
    }`);
    expect(graph.relationships.totalCount).toBe(graph.agency.relationships.totalCount);
  });

  test('of the whole graph, seen from no entity, go in no direction', async () => {
    expect(
      await refusal(
        '{ graph { relationships(where: {kinds: [PART_OF], direction: OUT}) { totalCount } } }',
      ),
    ).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'Graph.relationships(where:).direction',
      came: '"OUT"',
    });
  });
});

describe('observations(where:)', () => {
  test('keeps measures, years, subjects and disputes', async () => {
    const rows = rowsOf('security_assistance');
    const count = async (where: string): Promise<number> => {
      const { graph } = await ask(`{ graph { observations(where: ${where}) { totalCount } } }`);
      return graph.observations.totalCount;
    };
    expect(await count('{measures: [FMF]}')).toBe(
      rows.filter(({ account }) => account === 'FMF').length,
    );
    expect(await count('{measures: [IMET], fiscalYear: {gte: 2010, lte: 2012}}')).toBe(
      rows.filter(
        ({ account, fiscal_year = '' }) =>
          account === 'IMET' && fiscal_year >= '2010' && fiscal_year <= '2012',
      ).length,
    );
    expect(await count('{measures: [PKO], fiscalYear: {in: [2011, 2013]}}')).toBe(
      rows.filter(
        ({ account, fiscal_year = '' }) =>
          account === 'PKO' && ['2011', '2013'].includes(fiscal_year),
      ).length,
    );
    expect(
      await count(
        '{subject: {key: {in: ["nation/EGY"]}}, measures: [FMF, IMET], fiscalYear: {eq: 2012}}',
      ),
    ).toBe(2);
    for (const none of ['{measures: []}', '{subject: {key: {in: []}}}', '{fiscalYear: {in: []}}']) {
      expect(await count(none), none).toBe(0);
    }
    expect((await count('{disputed: true}')) + (await count('{disputed: false}'))).toBe(
      await count('{}'),
    );
  });
});

describe('a bad argument is refused:', () => {
  test.each([
    ['nation', 'Graph.nation'],
    ['nation(iso3: "JPN", iso2: "JP")', 'Graph.nation'],
    ['nation(key: null)', 'Graph.nation'],
  ])('%s', async (field, argument) => {
    expect(await refusal(`{ graph { ${field} { key } } }`)).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument,
    });
  });

  test.each(['2021-02-30', '2021-13-01', '2021', 'today', ''])('graph(at: "%s")', async (at) => {
    const { errors } = await run('query ($at: Date) { graph(at: $at) { lens { at } } }', { at });
    expect(errors?.[0]?.message).toContain('YYYY-MM-DD');
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });

  test.each([0, -1, 1001])('graph(evidence: {minSources: %i})', async (minSources) => {
    expect(
      await refusal(
        'query ($minSources: Int!) { graph(evidence: {minSources: $minSources}) { lens { at } } }',
        { minSources },
      ),
    ).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});

describe('absent things are null:', () => {
  test('unknown keys and codes, and keys of another type', async () => {
    const answer = await ask(`{
      graph {
        nation(iso3: "XXX") { key }
        entity(key: "nation/XXX") { key }
        embassy(key: "nation/JPN") { key }
        agency(key: "") { key }
      }
      source(key: "none") { key }
    }`);
    expect(answer).toEqual({
      graph: { nation: null, entity: null, embassy: null, agency: null },
      source: null,
    });
  });
});
