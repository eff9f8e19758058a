import { describe, expect, test } from 'vitest';
import { entityTypes } from '../../src/model/entity-types.ts';
import type { Answer } from '../support/run.ts';
import { seededGraph } from './seeded-graph.ts';

const { ask, refusal } = seededGraph();

const LENSES = {
  'the default lens': '',
  'a date': '(at: "2019-06-01")',
  'a moment of knowledge': '(knownAt: "2099-01-01T00:00:00Z")',
  'certain evidence': '(at: "2024-10-02", evidence: {certainty: POSSIBLE, minConfidence: MEDIUM})',
} as const;

/** Something of every type of node, all that it says of itself included. */
const everyNode = `
  fragment Every on Graph {
    ${entityTypes.map((type) => `t${type}: entities(types: [${type}], first: 2) { nodes { ...Whole } }`).join('\n')}
    relationships(first: 2, where: {kinds: [RESPONSIBLE_FOR]}) { nodes { ...Whole behind: claims { ...Whole source { ...Whole } } } }
    observations(first: 2, orderBy: [{by: AMOUNT, direction: DESC}]) { nodes { ...Whole behind: claims { ...Whole source { ...Whole } } } }
  }
  fragment Whole on Node {
    __typename
    id
    ... on Entity { key name aliases validity { text } relationships(first: 3) { totalCount nodes { id key } } }
    ... on Nation { capital combatantCommand { id key } }
    ... on SecurityCooperationOrganization { hostNations { nodes { id key } } }
    ... on Relationship { kind authority from { id key } to { id key } confidence held: validity { text } }
    ... on Observation { measure fiscalYear amount atLeast definition subject { id key } rivals { id amount } }
    ... on Claim { field value locator claimSubject: subject { id key } source { id } }
    ... on Source { title claims(first: 2) { totalCount nodes { id } } }
  }`;

/** Every object of the answer that has an id and says of which type it is. */
function nodesIn(answer: Answer): Answer[] {
  if (answer === null || typeof answer !== 'object') return [];
  const inner = Object.values(answer).flatMap(nodesIn);
  return '__typename' in answer && 'id' in answer ? [answer, ...inner] : inner;
}

describe.each(Object.entries(LENSES))('the ids given out through %s', (_name, lens) => {
  test('refetch the same things through the same lens, for every type of node', async () => {
    const { graph } = await ask(`{ graph${lens} { ...Every } } ${everyNode}`);
    const given = new Map(
      nodesIn(graph).map(({ behind, source, ...node }) => [
        node.id,
        { ...node, ...(source && { source: { id: source.id } }) },
      ]),
    );
    const types = new Set([...given.values()].map(({ __typename }) => __typename));
    expect(types.size).toBeGreaterThan(10);
    expect([...types]).toEqual(
      expect.arrayContaining(['Relationship', 'Observation', 'Claim', 'Source']),
    );

    const ids = [...given.keys()].slice(0, 100);
    const whole = everyNode.slice(everyNode.indexOf('fragment Whole'));
    const { nodes } = await ask(`query ($ids: [ID!]!) { nodes(ids: $ids) { ...Whole } } ${whole}`, {
      ids,
    });
    expect(nodes).toHaveLength(ids.length);
    nodes.forEach((node: Answer, index: number) => {
      expect(node, ids[index]).toEqual(given.get(ids[index]));
    });

    const [id] = ids;
    const { node } = await ask(`query ($id: ID!) { node(id: $id) { ...Whole } } ${whole}`, { id });
    expect(node).toEqual(given.get(id));
  });
});

describe('an id', () => {
  test('of an explicit lens refetches what that lens shows', async () => {
    const { graph } = await ask('{ graph(at: "2020-06-01") { nation(iso3: "ISR") { id } } }');
    const { node } = await ask(
      'query ($id: ID!) { node(id: $id) { ... on Nation { id combatantCommand { key } } } }',
      { id: graph.nation.id },
    );
    expect(node).toEqual({ id: graph.nation.id, combatantCommand: { key: 'command/EUCOM' } });
  });

  test('under the default lens carries no date, so it stays the same from day to day', async () => {
    const { graph, dated } = await ask(`{
      graph { nation(iso3: "ISR") { id } }
      dated: graph(at: "${new Date().toISOString().slice(0, 10)}") { nation(iso3: "ISR") { id } }
    }`);
    const text = Buffer.from(graph.nation.id, 'base64url').toString();
    expect(text).toContain('nation/ISR');
    expect(text).not.toMatch(/\d{4}/);
    expect(dated.nation.id).not.toBe(graph.nation.id);
  });

  test('is another one through every other lens', async () => {
    const lenses = [
      '',
      '(at: "2020-01-01")',
      '(at: "2020-01-02")',
      '(knownAt: "2099-01-01T00:00:00Z")',
      '(at: "2020-01-01", knownAt: "2099-01-01T00:00:00Z")',
      '(evidence: {certainty: CERTAIN})',
      '(evidence: {minConfidence: MEDIUM})',
      '(evidence: {minConfidence: HIGH})',
    ];
    const answer = await ask(
      `{ ${lenses.map((lens, index) => `l${index}: graph${lens} { entities(first: 1, where: {key: {eq: "nation/ISR"}}) { nodes { id } } relationships(first: 1) { nodes { id } } observations(first: 1) { nodes { id } } }`).join(' ')} }`,
    );
    for (const list of ['relationships', 'observations']) {
      const ids = Object.values(answer)
        .map((graph: Answer) => graph[list].nodes[0]?.id)
        .filter(Boolean);
      expect(ids.length).toBeGreaterThan(5);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test('of what does not exist at its lens, or of nothing, is null', async () => {
    const idOf = (...parts: string[]) => Buffer.from(JSON.stringify(parts)).toString('base64url');
    const { nodes } = await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids: [
        idOf('Nation', 'nation/XXX'),
        idOf('Agency', 'agency/DSCS', '1990-01-01~~1~P~1'),
        idOf('Relationship', 'agency/DSCS OVERSEES.ADMINISTRATIVE nowhere'),
        idOf('Relationship', 'nonsense'),
        idOf('Observation', 'none'),
        idOf('Claim', 'none'),
        idOf('Source', 'none'),
      ],
    });
    expect(nodes).toEqual([null, null, null, null, null, null, null]);
  });

  test('says of which type it is, and is of no other', async () => {
    const id = Buffer.from(JSON.stringify(['Embassy', 'nation/JPN'])).toString('base64url');
    const { node } = await ask('query ($id: ID!) { node(id: $id) { id __typename } }', { id });
    expect(node).toBeNull();
  });

  const broken = [
    '',
    'x',
    'nation/JPN',
    Buffer.from('["Nation"]').toString('base64url'),
    Buffer.from('["Nation","nation/JPN","yesterday"]').toString('base64url'),
    Buffer.from('["Nation","nation/JPN","2021-02-30~~1~P~1"]').toString('base64url'),
    Buffer.from('["Nation", "nation/JPN"]').toString('base64url'),
    Buffer.from('{"type":"Nation"}').toString('base64url'),
  ];

  test.each(broken)('that this API did not give out is refused: "%s"', async (id) => {
    expect(await refusal('query ($id: ID!) { node(id: $id) { id } }', { id })).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'Query.node(id:)',
      expected: 'an id that this API gave out',
    });
    expect(await refusal('query ($id: ID!) { nodes(ids: [$id]) { id } }', { id })).toMatchObject({
      argument: 'Query.nodes(ids:)[0]',
    });
  });

  test('comes with at most 99 others', async () => {
    const { graph } = await ask('{ graph { nation(iso3: "JPN") { id } } }');
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
    const many = (count: number) => ({ ids: Array(count).fill(graph.nation.id) });
    const { nodes } = await ask(query, many(100));
    expect(nodes).toHaveLength(100);
    expect(await refusal(query, many(101))).toMatchObject({ code: 'BAD_USER_INPUT', came: '101' });
  });
});
