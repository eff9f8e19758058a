import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Around, naiveNeighbourhood } from '../support/naive-explore.ts';
import type { Answer } from '../support/run.ts';
import { everything, lenses, type TestedLens } from './all-relationships.ts';
import { seededGraph } from './seeded-graph.ts';

const { ask, refusal, run } = seededGraph();
const { entities, relationships } = everything();

const neighbourhood = async (lens: TestedLens, { kinds, ...around }: Around): Promise<Answer> => {
  const { graph } = await ask(
    `query ($of: [String!]!, $depth: Int!, $limit: Int!, $via: RelationshipFilter) {
      graph${lens.args} {
        neighbourhood(of: $of, depth: $depth, limit: $limit, via: $via) {
          truncated
          nodes { node { key } distance hidden hiddenByKind { kind count } }
          relationships { key }
        }
      }
    }`,
    { ...around, via: kinds && { kinds } },
  );
  return graph.neighbourhood;
};

const someAround = (keys: readonly string[]): fc.Arbitrary<Around> =>
  fc.record({
    of: fc.uniqueArray(fc.constantFrom(...keys), { minLength: 1, maxLength: 4 }),
    depth: fc.integer({ min: 1, max: 3 }),
    limit: fc.constantFrom(1, 3, 20, 60, 300),
    kinds: fc.option(
      fc.constantFrom(['OVERSEES', 'PART_OF'], ['BORDERS'], ['SERVES', 'HOSTED_BY'], []),
    ),
  });

describe.each(lenses.map((lens) => [lens.name, lens] as const))(
  'a neighbourhood %s',
  (_name, lens) => {
    test('is what all relationships say, with what is hidden counted', async () => {
      const keys = await entities(lens);
      const rows = await relationships(lens);
      await fc.assert(
        fc.asyncProperty(someAround(keys), async (around) => {
          const { nodes, truncated, relationships } = await neighbourhood(lens, around);
          const shown = nodes.map(({ node, distance, hidden, hiddenByKind }: Answer) => ({
            key: node.key,
            distance,
            hidden,
            byKind: new Map(hiddenByKind.map(({ kind, count }: Answer) => [kind, count])),
          }));
          expect({
            nodes: shown,
            truncated,
            relationships: relationships.map(({ key }: Answer) => key),
          }).toEqual(naiveNeighbourhood(rows, around));
          for (const { hiddenByKind } of nodes) {
            const counts = hiddenByKind.map(({ count }: Answer) => count);
            expect(counts).toEqual([...counts].sort((a, b) => b - a));
          }
        }),
        { numRuns: 12 },
      );
    });
  },
);

test('a larger limit or depth only adds to the end', async () => {
  const [now] = lenses as [TestedLens, ...TestedLens[]];
  const keys = await entities(now);
  const nodesOf = async (around: Around) =>
    (await neighbourhood(now, around)).nodes.map(({ node, distance }: Answer) => [
      node.key,
      distance,
    ]);
  await fc.assert(
    fc.asyncProperty(someAround(keys), fc.integer({ min: 1, max: 60 }), async (around, limit) => {
      const whole = await nodesOf({ ...around, limit: 300, depth: 3 });
      const part = await nodesOf({ ...around, limit });
      expect(part).toEqual(whole.slice(0, part.length));
    }),
    { numRuns: 15 },
  );
});

test('what is hidden and what links the shown is read only when asked for', async () => {
  const query = (more: string) =>
    run(
      `{ graph { neighbourhood(of: ["sco/odc-bulgaria"], depth: 2) { nodes { node { key } ${more} } } } }`,
    );
  const bare = await query('');
  const counted = await query('hidden hiddenByKind { kind }');
  expect(bare.statements).toHaveLength(1 + 2 + 1);
  expect(counted.statements).toHaveLength(1 + 2 + 1 + 2);
});

test.each([
  ['of: []', 'Graph.neighbourhood(of:)'],
  [`of: [${'"agency/DSCA" '.repeat(21)}]`, 'Graph.neighbourhood(of:)'],
  ['of: ["agency/DSCA", "agency/NOBODY"]', 'Graph.neighbourhood(of:)[1]'],
  ['of: ["agency/DSCA"], depth: 4', 'Graph.neighbourhood(depth:)'],
  ['of: ["agency/DSCA"], limit: 301', 'Graph.neighbourhood(limit:)'],
])('%s is refused', async (args, argument) => {
  expect(await refusal(`{ graph { neighbourhood(${args}) { truncated } } }`)).toMatchObject({
    code: 'BAD_USER_INPUT',
    argument,
  });
});

test('what links the nodes may go the way in which they were reached, wherever the filter says so', async () => {
  for (const via of ['{direction: IN}', '{or: [{direction: IN}]}']) {
    const { data } = await run(
      `{ graph { neighbourhood(of: ["sco/odc-bulgaria"], via: ${via}) {
        nodes { node { key } } relationships { from { key } to { key } }
      } } }`,
    );
    const { nodes, relationships } = data.graph.neighbourhood;
    const linked = relationships
      .filter(({ to }: Answer) => to.key === 'sco/odc-bulgaria')
      .map(({ from }: Answer) => from.key);
    expect(nodes.length).toBeGreaterThan(2);
    expect([...new Set(linked)].sort()).toEqual(
      nodes
        .slice(1)
        .map(({ node }: Answer) => node.key)
        .sort(),
    );
  }
});
