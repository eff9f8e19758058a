import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { between, ranked } from '../support/naive-explore.ts';
import type { Answer } from '../support/run.ts';
import { conditionOn, everything, lenses, type TestedLens } from './all-relationships.ts';
import { seededGraph } from './seeded-graph.ts';

const { ask, refusal, run } = seededGraph();
const { read, entities, relationships } = everything();

const selection = `{
  exhaustive
  stoppedBy
  unexpanded { key }
  paths {
    length
    cost
    weakest
    steps { from { key } to { key } outward relationship { key } relationships { key } }
  }
}`;

const keysOf = ({ steps }: Answer): string[] => [
  steps[0].from.key,
  ...steps.map(({ to }: Answer) => to.key),
];

const pathsBetween = async (
  lens: TestedLens,
  [from, to]: readonly [string, string],
  more: string,
): Promise<Answer> => {
  const { graph } = await ask(
    `query ($from: String!, $to: String!) {
      graph${lens.args} { paths(from: $from, to: $to, ${more}) ${selection} }
    }`,
    { from, to },
  );
  return graph.paths;
};

/** Pairs of entities that exist at the lens; some near to each other, as most are not. */
async function somePairs(lens: TestedLens): Promise<fc.Arbitrary<readonly [string, string]>> {
  const keys = await entities(lens);
  const linked = await relationships(lens);
  const entity = fc.constantFrom(...keys);
  const anyTwo = fc.tuple(entity, entity).filter(([from, to]) => from !== to);
  if (linked.length === 0) return anyTwo;
  const near = fc
    .tuple(fc.constantFrom(...linked), fc.constantFrom(...linked))
    .map(([one, other]) => [one.from, other.to] as const)
    .filter(([from, to]) => from !== to);
  return fc.oneof(anyTwo, near);
}

const found = (lens: TestedLens, pattern: string, pair: readonly string[]) =>
  read<{ keys: readonly string[] }>(
    `MATCH (a:Entity {key: $from}), (b:Entity {key: $to})
     MATCH path = ${pattern}
     WHERE all(held IN relationships(path) WHERE held.s0 IS NOT NULL AND ${conditionOn(lens, 'held')})
       AND all(node IN nodes(path) WHERE node:Entity AND ${conditionOn(lens, 'node')})
       AND all(node IN nodes(path) WHERE single(same IN nodes(path) WHERE same = node))
     RETURN DISTINCT [node IN nodes(path) | node.key] AS keys`,
    { ...lens.parameters, from: pair[0], to: pair[1] },
  );

const sorted = (paths: readonly (readonly string[])[]): readonly string[] =>
  paths.map((keys) => keys.join(' ')).sort();

describe.each(lenses.map((lens) => [lens.name, lens] as const))('paths %s', (_name, lens) => {
  test('are the shortest that Neo4j finds by itself', async () => {
    const pairs = await somePairs(lens);
    await fc.assert(
      fc.asyncProperty(pairs, async (pair) => {
        const { paths, exhaustive } = await pathsBetween(lens, pair, 'limit: 100');
        const rows = await found(lens, 'allShortestPaths((a)-[*..4]-(b))', pair);
        const all = sorted(rows.map(({ keys }) => keys));
        const ours = sorted(paths.map(keysOf));
        expect(exhaustive).toBe(all.length <= 100);
        if (exhaustive) expect(ours).toEqual(all);
        else expect(all).toEqual(expect.arrayContaining([...ours]));
      }),
      { numRuns: 12 },
    );
  });

  test('are all of up to three relationships that there are, weighed as the schema says', async () => {
    const pairs = await somePairs(lens);
    const held = await relationships(lens);
    await fc.assert(
      fc.asyncProperty(pairs, fc.boolean(), async (pair, weighted) => {
        const { paths, exhaustive, stoppedBy } = await pathsBetween(
          lens,
          pair,
          `shortestOnly: false, maxLength: 3, limit: 100, weighted: ${weighted}`,
        );
        const rows = await found(lens, '(a)-[*1..3]-(b)', pair);
        const all = rows.map(({ keys }) => keys);
        const every = ranked(held, all, weighted);
        const ours = paths.map((path: Answer) => ({
          keys: keysOf(path).join(' '),
          length: path.length,
          cost: path.cost,
          weakest: path.weakest,
        }));
        expect(ours).toEqual(every.slice(0, 100));
        expect(stoppedBy).toBe(every.length > 100 ? 'LIMIT' : null);
        expect(exhaustive).toBe(stoppedBy === null);
      }),
      { numRuns: 12 },
    );
  });
});

describe('a step', () => {
  const [now] = lenses as [TestedLens, ...TestedLens[]];

  test('has every relationship that links the two, the best first, and says which way that goes', async () => {
    const held = await relationships(now);
    const pairs = await somePairs(now);
    await fc.assert(
      fc.asyncProperty(pairs, async (pair) => {
        const { paths } = await pathsBetween(now, pair, 'limit: 3');
        for (const { from, to, outward, relationship, relationships } of paths.flatMap(
          ({ steps }: Answer) => steps,
        )) {
          const all = between(held, from.key, to.key);
          expect(relationships.map(({ key }: Answer) => key)).toEqual(all.map(({ key }) => key));
          expect(relationship.key).toBe(all[0]?.key);
          expect(outward).toBe(all[0]?.from === from.key);
        }
      }),
      { numRuns: 20 },
    );
  });

  test('of several relationships makes no several paths', async () => {
    const { paths } = await pathsBetween(
      now,
      ['sco/odc-bulgaria', 'embassy/us-embassy-sofia'],
      'limit: 5',
    );
    expect(paths).toHaveLength(1);
    expect(paths[0].steps[0].relationships.map(({ key }: Answer) => key)).toEqual([
      'embassy/us-embassy-sofia OVERSEES.CHIEF_OF_MISSION sco/odc-bulgaria',
      'sco/odc-bulgaria LOCATED_AT embassy/us-embassy-sofia',
    ]);
  });
});

describe('paths over some relationships only', () => {
  const [now] = lenses as [TestedLens, ...TestedLens[]];

  test('pass over these kinds', async () => {
    const pair = ['agency/DSCS', 'agency/PRESIDENT'] as const;
    const { paths } = await pathsBetween(now, pair, 'via: {kinds: [PART_OF]}, maxLength: 6');
    expect(paths.map(keysOf)).toEqual([
      ['agency/DSCS', 'agency/DSCA', 'agency/USDP', 'agency/OSD', 'agency/DOD', 'agency/PRESIDENT'],
    ]);
    const { paths: none } = await pathsBetween(now, pair, 'via: {kinds: []}, maxLength: 6');
    expect(none).toEqual([]);
  });

  test('pass along these lines of authority', async () => {
    const { paths } = await pathsBetween(
      now,
      ['sco/odc-bulgaria', 'sco/odc-turkey'],
      'via: {authorities: [OPERATIONAL_CONTROL]}, shortestOnly: false',
    );
    expect(paths.map(keysOf)).toEqual([['sco/odc-bulgaria', 'command/EUCOM', 'sco/odc-turkey']]);
  });

  test('go one way only where that is asked for, seen from the start', async () => {
    const [sco, nation] = ['sco/odc-bulgaria', 'nation/BGR'] as const;
    const way = (direction: string) => `via: {direction: ${direction}}, shortestOnly: false`;
    const out = await pathsBetween(now, [sco, nation], way('OUT'));
    const back = await pathsBetween(now, [nation, sco], way('IN'));
    const against = await pathsBetween(now, [nation, sco], way('OUT'));
    const outward = ({ paths }: Answer) =>
      paths.flatMap(({ steps }: Answer) => steps).map(({ outward }: Answer) => outward);
    expect(out.paths.length).toBeGreaterThan(1);
    expect(new Set(outward(out))).toEqual(new Set([true]));
    expect(new Set(outward(back))).toEqual(new Set([false]));
    expect(sorted(back.paths.map(keysOf))).toEqual(
      sorted(out.paths.map((path: Answer) => keysOf(path).reverse())),
    );
    expect(against.paths).toEqual([]);
  });
});

describe('what cannot be searched is refused:', () => {
  const refused = (args: string) => refusal(`{ graph { paths(${args}) { exhaustive } } }`);

  test.each([
    ['from: "agency/DSCA", to: "agency/NOBODY"', 'Graph.paths(to:)', '"agency/NOBODY"'],
    ['from: "", to: "agency/DSCA"', 'Graph.paths(from:)', '""'],
    ['from: "agency/DSCA", to: "agency/DSCA"', 'Graph.paths(to:)', '"agency/DSCA"'],
    ['from: "agency/DSCA", to: "agency/DSCS", maxLength: 50', 'Graph.paths(maxLength:)', '50'],
    ['from: "agency/DSCA", to: "agency/DSCS", maxLength: 0', 'Graph.paths(maxLength:)', '0'],
    ['from: "agency/DSCA", to: "agency/DSCS", limit: 101', 'Graph.paths(limit:)', '101'],
  ])('%s', async (args, argument, came) => {
    expect(await refused(args)).toMatchObject({ code: 'BAD_USER_INPUT', argument, came });
  });

  test('entities that do not exist at the lens', async () => {
    expect(
      await refusal(
        '{ graph(at: "1990-01-01") { paths(from: "agency/DSCS", to: "agency/DSCA") { exhaustive } } }',
      ),
    ).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'Graph.paths(from:)' });
  });
});

test('a search takes a statement for its ends and one for each level, an answer one for each field', async () => {
  const { statements } = await run(`{
    graph {
      paths(from: "sco/odc-bulgaria", to: "agency/PRESIDENT") {
        paths { steps { from { name } to { name } relationship { validity { text } } } }
      }
    }
  }`);
  expect(statements).toHaveLength(1 + 3 + 3);
});
