import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cypher } from '../../src/graph/cypher.ts';
import { connect, type Graph } from '../../src/graph/graph.ts';
import { groupBy } from '../../src/ledger/group.ts';
import { fold } from '../../src/model/fold.ts';
import type { Answer } from '../support/run.ts';
import { sharedNeo4j } from '../support/shared-neo4j.ts';
import { seededGraph } from './seeded-graph.ts';

const { ask, run, refusal } = seededGraph();
let graph: Graph;

beforeAll(async () => {
  graph = await connect(sharedNeo4j());
});

afterAll(() => graph?.close());

const PAGE = 25;

const keysFound = async (text: string, args = '', lens = ''): Promise<string[]> => {
  const { graph } = await ask(
    `query ($text: String!) { graph${lens} { search(text: $text${args}) { nodes { key } } } }`,
    { text },
  );
  return graph.search.nodes.map(({ key }: Answer) => key);
};

interface NamedRow {
  readonly key: string;
  readonly name: string;
}

const everyName = cypher<Record<string, never>, NamedRow>`
  MATCH (entity:Entity)-[:HAS_NAME]->(name:Value)
  RETURN DISTINCT entity.key AS key, name.value AS name
  ORDER BY name, key
`;

const everyLabelOfACode = cypher<Record<string, never>, NamedRow>`
  MATCH (entity:Entity)-[:HAS_REFERENCE]->(code:Value)
  WHERE code.label IS NOT NULL
  RETURN entity.key AS key, code.label AS name
  ORDER BY name, key
`;

/** A text as it is compared, told apart from the code under test: letters and digits, one after another. */
const squeezed = (text: string): string =>
  [...fold(text)].filter((sign) => /[\p{L}\p{N}]/u.test(sign)).join('');

/** In packs, so that neither one request after another nor all at once has to be waited for. */
async function forEach<Item>(items: readonly Item[], check: (item: Item) => Promise<void>) {
  for (let start = 0; start < items.length; start += 8) {
    await Promise.all(items.slice(start, start + 8).map(check));
  }
}

describe('every name there is', () => {
  test('typed as it is written finds its entity on the first page, unless more share it', async () => {
    const rows = await graph.read(everyName, {});
    const sharing = groupBy(rows, ({ name }) => squeezed(name));
    const names = [...new Set(rows.map(({ name }) => name))];
    expect(names.length).toBeGreaterThan(1000);
    await forEach(names, async (name) => {
      const keys = new Set(sharing.get(squeezed(name))?.map(({ key }) => key));
      const found = await keysFound(name);
      const first = found.slice(0, keys.size);
      if (keys.size <= PAGE) expect(found, name).toEqual(expect.arrayContaining([...keys]));
      expect(
        first.filter((key) => keys.has(key)),
        name,
      ).toHaveLength(Math.min(keys.size, PAGE));
    });
  }, 600_000);

  test('typed letter by letter finds its entity from the third letter on, unless more begin so', async () => {
    const rows = [
      ...(await graph.read(everyName, {})),
      ...(await graph.read(everyLabelOfACode, {})),
    ];
    const texts = rows.map(({ key, name }) => ({ key, text: squeezed(name) }));
    const keyTexts = rows.map(({ key }) => ({ key, text: squeezed(key.split('/')[1] ?? '') }));
    const sample = rows.filter((_, index) => index % 120 === 7);
    expect(sample.length).toBeGreaterThan(10);
    const prefixes = sample.flatMap(({ key, name }) =>
      Array.from({ length: name.length }, (_, end) => name.slice(0, end + 1))
        .filter((prefix) => squeezed(prefix).length >= 3)
        .map((prefix) => ({ key, prefix })),
    );
    await forEach(prefixes, async ({ key, prefix }) => {
      const begun = [...texts, ...keyTexts].filter(({ text }) => text.startsWith(squeezed(prefix)));
      if (new Set(begun.map(({ key }) => key)).size > PAGE) return;
      expect(await keysFound(prefix), prefix).toContain(key);
    });
  }, 600_000);
});

describe('a hit', () => {
  test('says by which name it was found, where, and whether it exists', async () => {
    const { graph } = await ask(`{
      graph {
        search(text: "jusmag k", first: 1) {
          edges {
            score exact exists
            node { __typename key name }
            matched { text use lang disputed validity { ongoing } }
            matchedCode { value }
            highlight { text matched }
          }
        }
      }
    }`);
    expect(graph.search.edges).toEqual([
      {
        score: expect.closeTo(1, 1),
        exact: true,
        exists: true,
        node: {
          __typename: 'CooperationOffice',
          key: 'sco/jusmag-k',
          name: 'Joint U.S. Military Affairs Group - Korea',
        },
        matched: {
          text: 'JUSMAG-K',
          use: 'ACRONYM',
          lang: null,
          disputed: false,
          validity: { ongoing: true },
        },
        matchedCode: null,
        highlight: [
          { text: 'JUSMAG', matched: true },
          { text: '-', matched: false },
          { text: 'K', matched: true },
        ],
      },
    ]);
  });

  test('by a code says by which', async () => {
    const query = `query ($text: String!) { graph { search(text: $text, first: 1) { edges {
      node { key } exact matched { text } matchedCode { scheme value label } highlight { text matched }
    } } } }`;
    const first = async (text: string) => (await ask(query, { text })).graph.search.edges[0];
    expect(await first('ISR')).toEqual({
      node: { key: 'nation/ISR' },
      exact: true,
      matched: null,
      matchedCode: { scheme: 'ISO 3166-1 alpha-3', value: 'ISR', label: null },
      highlight: [{ text: 'ISR', matched: true }],
    });
    expect(await first('turk')).toMatchObject({ matched: { text: 'Türkiye' } });
    expect(await first('turkey')).toMatchObject({
      node: { key: 'nation/TUR' },
      matched: null,
      matchedCode: { scheme: 'SAMM', value: 'TK', label: 'Turkey' },
    });
    expect(await first('jammat')).toMatchObject({
      node: { key: 'advisory-group/jammat-turkey' },
      matchedCode: { scheme: 'key', value: 'advisory-group/jammat-turkey' },
      highlight: [
        { text: 'jammat', matched: true },
        { text: '-turkey', matched: false },
      ],
    });
  });

  test('that does not exist on the date is found, and comes after one as good that does', async () => {
    const hits = async (lens: string) => {
      const { graph } = await ask(
        `{ graph${lens} { search(text: "DSAA", first: 3) { edges { exists score node { key name } } } } }`,
      );
      return graph.search.edges;
    };
    const [now] = await hits('');
    const [then] = await hits('(at: "1990-01-01")');
    expect(now).toMatchObject({ exists: false, node: { key: 'agency/DSAA' } });
    expect(then).toMatchObject({ exists: true, node: { key: 'agency/DSAA' } });
    expect(now.score).toBeLessThan(then.score);
  });

  test('is only of the types asked for', async () => {
    expect(await keysFound('georgia', ', types: [StatePartner]')).toEqual([
      'state-partner/georgia',
    ]);
    expect(await keysFound('ministry of defence japan', ', types: [Embassy]')).not.toContain(
      'ministry/mod-japan',
    );
    expect(await keysFound('georgia', ', types: []')).toEqual([]);
  });

  test('needs names with the evidence asked for', async () => {
    const strong = cypher<Record<string, never>, { readonly name: string }>`
      MATCH (:Entity)-[held:HAS_NAME]->(name:Value)
      WHERE held.confidence >= 3
      RETURN DISTINCT name.value AS name
    `;
    const names = new Set((await graph.read(strong, {})).map(({ name }) => name));
    const through = async (lens: string) => {
      const answer = await ask(
        `{ graph${lens} { search(text: "office of defense", first: 100) { edges { matched { text } } } } }`,
      );
      return answer.graph.search.edges.flatMap(({ matched }: Answer) => matched?.text ?? []);
    };
    const all: string[] = await through('');
    const high: string[] = await through('(evidence: {minConfidence: HIGH})');
    expect(all.some((name) => !names.has(name))).toBe(true);
    expect(high.length).toBeLessThan(all.length);
    expect(high.every((name) => names.has(name))).toBe(true);
  });

  test('needs to have been known', async () => {
    const before = '(knownAt: "2001-01-01T00:00:00Z")';
    expect(await keysFound('japan', '', before)).toEqual([]);
    expect(await keysFound('nation/JPN', '', before)).toEqual([]);
    expect(await keysFound('japan', '', '(knownAt: "2099-01-01T00:00:00Z")')).toContain(
      'nation/JPN',
    );
  });
});

describe('pages', () => {
  const query = `query ($text: String!, $first: Int, $after: String, $last: Int, $before: String) {
    graph { search(text: $text, types: [StatePartner], first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      edges { cursor score node { key } }
    } }
  }`;
  const page = async (variables: Record<string, unknown>) =>
    (await ask(query, { text: 'national guard', ...variables })).graph.search;
  const keys = ({ edges }: Answer): string[] => edges.map(({ node }: Answer) => node.key);

  test('forward and backward show every hit once, in the same order', async () => {
    const whole = await page({ first: 100 });
    expect(whole.totalCount).toBe(keys(whole).length);
    expect(whole.totalCount).toBeGreaterThan(50);

    const forward: string[] = [];
    for (let after: string | null = null; ; ) {
      const part: Answer = await page({ first: 7, after });
      forward.push(...keys(part));
      expect(part.pageInfo.hasPreviousPage).toBe(after !== null);
      after = part.pageInfo.endCursor;
      if (!part.pageInfo.hasNextPage) break;
    }
    expect(forward).toEqual(keys(whole));

    const backward: string[] = [];
    for (let before: string | null = null; ; ) {
      const part: Answer = await page({ last: 7, before });
      backward.unshift(...keys(part));
      expect(part.pageInfo.hasNextPage).toBe(before !== null);
      before = part.pageInfo.startCursor;
      if (!part.pageInfo.hasPreviousPage) break;
    }
    expect(backward).toEqual(keys(whole));
  });

  test('between two cursors hold what lies between', async () => {
    const { edges } = await page({ first: 10 });
    const between = await page({ first: 5, after: edges[1].cursor, before: edges[4].cursor });
    expect(keys(between)).toEqual(keys({ edges: edges.slice(2, 4) }));
  });

  test('refuse the cursor of another text, type, language or lens, and too large sizes', async () => {
    const { edges } = await page({ first: 1 });
    const others = [
      'graph { search(text: "guard national", types: [StatePartner], after: $after) { totalCount } }',
      'graph { search(text: "national guard", types: [Agency], after: $after) { totalCount } }',
      'graph { search(text: "national guard", types: [StatePartner], lang: "en", after: $after) { totalCount } }',
      'graph(at: "2020-01-01") { search(text: "national guard", types: [StatePartner], after: $after) { totalCount } }',
    ];
    for (const other of others) {
      expect(
        await refusal(`query ($after: String) { ${other} }`, { after: edges[0].cursor }),
      ).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'Graph.search(after:)' });
    }
    expect(await refusal(query, { text: 'x', first: 101 })).toMatchObject({
      argument: 'Graph.search(first:)',
    });
  });

  test('take two statements, or one where no entity is read', async () => {
    const nodes = await run('{ graph { search(text: "japan") { edges { node { name } } } } }');
    expect(nodes.statements).toHaveLength(2);
    const count = await run('{ graph { search(text: "japan") { totalCount } } }');
    expect(count.statements).toHaveLength(1);
  });

  test('hold at most 200 hits in all', async () => {
    const { graph } = await ask('{ graph { search(text: "ministry of defense") { totalCount } } }');
    expect(graph.search.totalCount).toBeGreaterThan(150);
    expect(graph.search.totalCount).toBeLessThanOrEqual(200);
  });
});

describe('whatever is typed is words, never syntax', () => {
  test.each(['"', '(', '*', '/.*/', '~', '\\', '!{}^', '\u0000\u0007', '\ud800', '…'])(
    'nothing is found by %j',
    async (text) => {
      expect(await keysFound(text)).toEqual([]);
    },
  );

  test.each([
    ['a AND', 'a and'],
    ['NOT japan', 'not japan'],
    ['japan OR', 'japan or'],
    ['[japan TO korea]', 'japan to korea'],
    ['words:japan', 'words japan'],
    ['japan^100', 'japan 100'],
    ['"japan', 'japan'],
    ['japan\u0000', 'japan'],
    ['\ud800japan', 'japan'],
    ['+japan -korea', 'japan korea'],
    ['/jap.*/', 'jap'],
  ])('%j finds what %j finds', async (text, words) => {
    expect(await keysFound(text)).toEqual(await keysFound(words));
  });

  test('3,000 words, or none, are refused', async () => {
    const query = 'query ($text: String!) { graph { search(text: $text) { totalCount } } }';
    for (const text of ['word '.repeat(3_000), '', ' \n ']) {
      expect(await refusal(query, { text })).toMatchObject({
        code: 'BAD_USER_INPUT',
        argument: 'Graph.search(text:)',
      });
    }
    const { graph } = await ask(query, { text: 'japan '.repeat(80) });
    expect(graph.search.totalCount).toBeGreaterThanOrEqual(0);
  });
});
