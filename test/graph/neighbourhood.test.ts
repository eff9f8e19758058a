import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../support/run.ts';
import {
  everything,
  type HeldRow,
  lenses,
  type TestedLens,
  weightOf,
} from './all-relationships.ts';
import { seededGraph } from './seeded-graph.ts';

const { ask, refusal, run } = seededGraph();
const { entities, relationships } = everything();

interface Around {
  readonly of: readonly string[];
  readonly depth: number;
  readonly limit: number;
  readonly kinds: readonly string[] | null;
}

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

const inOrder = (a: string, b: string) => Number(a > b) - Number(a < b);

/** The same, from all relationships, by trying everything. */
function expected(rows: readonly HeldRow[], { of, depth, limit, kinds }: Around) {
  const held = rows.filter(({ kind }) => kinds === null || kinds.includes(kind));
  const ways = held.flatMap((row) => [
    { ...row, near: row.from, far: row.to },
    { ...row, near: row.to, far: row.from },
  ]);
  const distances = new Map(of.map((key) => [key, 0]));
  const order = [...distances.keys()].sort(inOrder);
  for (let distance = 1; distance <= depth; distance += 1) {
    const weights = new Map<string, number>();
    for (const { near, far, kind } of ways) {
      if (distances.get(near) !== distance - 1 || distances.has(far)) continue;
      weights.set(far, Math.min(weights.get(far) ?? Infinity, weightOf(kind)));
    }
    const next = [...weights].sort((a, b) => a[1] - b[1] || inOrder(a[0], b[0]));
    for (const [key] of next) distances.set(key, distance);
    order.push(...next.map(([key]) => key));
  }
  const shown = order.slice(0, limit);
  const nodes = shown.map((key) => {
    const beyond = ways.filter(({ near, far }) => near === key && !shown.includes(far));
    const byKind = [...new Set(beyond.map(({ kind }) => kind))].map((kind) => ({
      kind,
      count: new Set(beyond.filter((way) => way.kind === kind).map(({ far }) => far)).size,
    }));
    return {
      key,
      distance: distances.get(key),
      hidden: new Set(beyond.map(({ far }) => far)).size,
      byKind: new Map(byKind.map(({ kind, count }) => [kind, count])),
    };
  });
  const among = held.filter(({ from, to }) => shown.includes(from) && shown.includes(to));
  return {
    nodes,
    truncated: order.length > limit,
    relationships: among
      .map(({ key }) => key)
      .sort(inOrder)
      .slice(0, 2_000),
  };
}

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
          }).toEqual(expected(rows, around));
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
  expect(counted.statements).toHaveLength(1 + 2 + 1 + 1);
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
