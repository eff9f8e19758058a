import { beforeEach, describe, expect, test } from 'vitest';
import { cypher } from '../../src/graph/cypher.ts';
import { BEGINNING, FOREVER } from '../../src/model/time.ts';
import { type Answer, run } from '../support/run.ts';
import { emptyGraph } from './empty-graph.ts';

interface Drawn {
  readonly keys: readonly string[];
  readonly links: readonly { readonly from: string; readonly to: string }[];
  readonly always: object;
}

/** Straight into the projection: thousands of claims would prove nothing more. */
const draw = cypher<Drawn, never>`
  CALL () {
    UNWIND $keys AS key
    CREATE (entity:Entity:Agency {key: key, type: 'Agency', label: key, dated: []})
    SET entity += $always
  }
  WITH count(*) AS drawn
  UNWIND $links AS link
  MATCH (from:Entity {key: link.from}), (to:Entity {key: link.to})
  CREATE (from)-[held:PART_OF {key: link.from + ' PART_OF ' + link.to, topic: ''}]->(to)
  SET held += $always
`;

const always = {
  s0: BEGINNING,
  s1: BEGINNING,
  e0: FOREVER,
  e1: FOREVER,
  k0: 0,
  k1: FOREVER,
  confidence: 3,
  sourceCount: 1,
  disputed: false,
};

async function drawn(pairs: readonly (readonly [string, string])[]): Promise<void> {
  const links = pairs.map(([from, to]) => ({ from: `agency/${from}`, to: `agency/${to}` }));
  const keys = [...new Set(links.flatMap(({ from, to }) => [from, to]))];
  await emptyGraph().graph.write((transaction) => transaction.run(draw, { keys, links, always }));
}

async function ask(query: string): Promise<Answer> {
  const { data, errors } = await run(emptyGraph().graph, `{ graph { ${query} } }`);
  expect(errors).toBeUndefined();
  return data.graph;
}

const numbered = (count: number, prefix: string): string[] =>
  Array.from({ length: count }, (_, at) => `${prefix}${String(at).padStart(4, '0')}`);

describe('where 2,500 entities hang on the same two', () => {
  const spokes = numbered(2_500, 'spoke-');

  beforeEach(() =>
    drawn([
      ...spokes.map((spoke) => [spoke, 'one'] as const),
      ...spokes.map((spoke) => [spoke, 'other'] as const),
      ['one', 'top'],
      ['one', 'other'],
      ['top', 'summit'],
    ]),
  );

  const paths = async (args: string): Promise<Answer> =>
    (
      await ask(
        `paths(${args}) { exhaustive stoppedBy unexpanded { key } paths { steps { to { key } } } }`,
      )
    ).paths;

  test('the shortest paths through both are found, and are all', async () => {
    const found = await paths('from: "agency/spoke-0001", to: "agency/spoke-2000"');
    expect(found).toEqual({
      exhaustive: true,
      stoppedBy: null,
      unexpanded: [],
      paths: ['agency/one', 'agency/other'].map((hub) => ({
        steps: [{ to: { key: hub } }, { to: { key: 'agency/spoke-2000' } }],
      })),
    });
  });

  test('longer ones would lead through both, which is said', async () => {
    const found = await paths(
      'from: "agency/spoke-0001", to: "agency/spoke-2000", shortestOnly: false',
    );
    expect(found).toMatchObject({
      exhaustive: false,
      stoppedBy: 'HUB',
      unexpanded: [{ key: 'agency/one' }, { key: 'agency/other' }],
    });
    expect(found.paths).toHaveLength(4);
  });

  test('a hub is passed where the other side comes up to it, and left where it is asked for itself', async () => {
    const up = await paths('from: "agency/spoke-0001", to: "agency/summit", shortestOnly: false');
    const [first] = up.paths;
    expect(first.steps.map(({ to }: Answer) => to.key)).toEqual([
      'agency/one',
      'agency/top',
      'agency/summit',
    ]);
    const between = await paths(
      'from: "agency/one", to: "agency/other", limit: 100, shortestOnly: false, maxLength: 2',
    );
    expect(between).toMatchObject({ exhaustive: false, stoppedBy: 'LIMIT' });
    expect(between.paths).toHaveLength(100);
  });

  test('a neighbourhood shows as many as asked for and counts the others', async () => {
    const { neighbourhood } = await ask(
      `neighbourhood(of: ["agency/one"], limit: 3) {
        truncated
        nodes { node { key } distance hidden hiddenByKind { kind count } }
      }`,
    );
    expect(neighbourhood.truncated).toBe(true);
    expect(neighbourhood.nodes.map(({ node, hidden }: Answer) => [node.key, hidden])).toEqual([
      ['agency/one', 2_500],
      ['agency/other', 2_499],
      ['agency/spoke-0000', 0],
    ]);
    expect(neighbourhood.nodes[0].hiddenByKind).toEqual([{ kind: 'PART_OF', count: 2_500 }]);
  });

  test('a neighbourhood shows hubs and what links them, and does not look behind them', async () => {
    const { neighbourhood } = await ask(
      `neighbourhood(of: ["agency/spoke-0001"], depth: 3) {
        truncated
        unexpanded { key }
        nodes { node { key } }
        relationships { from { key } to { key } }
      }`,
    );
    const [one, other] = [{ key: 'agency/one' }, { key: 'agency/other' }];
    const spoke = { key: 'agency/spoke-0001' };
    expect(neighbourhood).toEqual({
      truncated: false,
      unexpanded: [one, other],
      nodes: [spoke, one, other].map((node) => ({ node })),
      relationships: expect.arrayContaining([
        { from: one, to: other },
        { from: spoke, to: one },
        { from: spoke, to: other },
      ]),
    });
    expect(neighbourhood.relationships).toHaveLength(3);
  });
});

test('a chain of command goes round no circle', async () => {
  await drawn([
    ['a', 'b'],
    ['b', 'c'],
    ['c', 'a'],
    ['c', 'c'],
  ]);
  const { agency } = await ask(
    'agency(key: "agency/a") { chainOfCommand { keys reachesPresident } }',
  );
  expect(agency.chainOfCommand).toEqual([
    { keys: ['agency/a', 'agency/b', 'agency/c'], reachesPresident: false },
  ]);
});
