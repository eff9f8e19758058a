import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { cypher } from '../../src/graph/cypher.ts';
import { BEGINNING, FOREVER, toIsoDate } from '../../src/model/time.ts';
import { type HeldRelationship, readWorld, type World } from '../support/naive-changes.ts';
import { between, everyWayUp, naiveNeighbourhood, ranked } from '../support/naive-explore.ts';
import { type Answer, run } from '../support/run.ts';
import { everyPath } from '../unit/explore/generated-web.ts';
import { exists, relates } from '../unit/ledger/claims.ts';
import { anyClaim, ENTITIES, LAST_DAY } from '../unit/ledger/generated-claims.ts';
import { emptyGraph } from './empty-graph.ts';
import { historiesOf, live, recordNow, retractNow } from './histories.ts';

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

test('what is known no more is explored as it was known, and not now', async () => {
  const claim = relates('sco/S', 'SERVES', 'nation/A');
  const known = await recordNow(exists('sco/S'), exists('nation/A'), claim);
  await retractNow(claim);
  const query = `
    paths(from: "sco/S", to: "nation/A") { paths { steps { relationship { key } } } }
    neighbourhood(of: ["sco/S"]) { nodes { node { key } } relationships { key } }
    alone: neighbourhood(of: ["sco/S"], limit: 1) { nodes { hiddenByKind { kind count } } }`;
  const { data } = await run(
    emptyGraph().graph,
    `{ before: graph(knownAt: "${new Date(known).toISOString()}") { ${query} } now: graph { ${query} } }`,
  );
  const key = 'sco/S SERVES nation/A';
  expect(data).toEqual({
    before: {
      paths: { paths: [{ steps: [{ relationship: { key } }] }] },
      neighbourhood: {
        nodes: [{ node: { key: 'sco/S' } }, { node: { key: 'nation/A' } }],
        relationships: [{ key }],
      },
      alone: { nodes: [{ hiddenByKind: [{ kind: 'SERVES', count: 1 }] }] },
    },
    now: {
      paths: { paths: [] },
      neighbourhood: { nodes: [{ node: { key: 'sco/S' } }], relationships: [] },
      alone: { nodes: [{ hiddenByKind: [] }] },
    },
  });
});

/** What holds on a day as known at a moment, of all that was ever known. */
function heldAt({ lives, relationships }: World, at: number, knownAt: number) {
  const isKnown = ({ k0, k1 }: Held): boolean => k0 <= knownAt && knownAt < k1;
  const isOn = ({ s0, e1 }: Held): boolean => s0 <= at && at < e1;
  const living = lives.filter((life) => isKnown(life) && isOn(life));
  const entities = new Set(living.map(({ entity }) => entity));
  const known = relationships.filter(isKnown).map(({ type, ...row }) => ({ ...row, kind: type }));
  return {
    entities,
    held: known.filter((row) => isOn(row) && entities.has(row.from) && entities.has(row.to)),
    successions: known.filter(({ kind }) => kind === 'SUCCEEDS'),
  };
}

type Held = Pick<HeldRelationship, 's0' | 'e1' | 'k0' | 'k1'>;

const asks = (asserts: string, field?: string) =>
  anyClaim.filter(
    ({ assertion }) =>
      assertion.asserts === asserts &&
      (field === undefined || ('field' in assertion && assertion.field === field)),
  );

/** Relationships, and now and then a life that narrows them. */
const linking = fc.oneof(
  { weight: 6, arbitrary: asks('relationship') },
  { weight: 1, arbitrary: asks('value', 'existence') },
);

const explored = fc.record({
  ends: fc.shuffledSubarray([...ENTITIES], { minLength: 2, maxLength: 2 }),
  at: fc.integer({ min: 0, max: LAST_DAY }),
  depth: fc.integer({ min: 1, max: 3 }),
  limit: fc.constantFrom(1, 2, 60),
  kinds: fc.constantFrom(null, ['SERVES', 'OVERSEES']),
  weighted: fc.boolean(),
});

test('whatever was recorded and retracted, what is explored is what each row by itself says, as known then', async () => {
  await fc.assert(
    fc.asyncProperty(historiesOf(linking), explored, async (history, asked) => {
      const { ends, at, depth, limit, kinds, weighted } = asked;
      const [from = '', to = ''] = ends;
      const moments = await live(history);
      const world = await readWorld(emptyGraph().graph);
      for (const knownAt of moments) {
        const { entities, held, successions } = heldAt(world, at, knownAt);
        if (!ends.every((key) => entities.has(key))) continue;
        const known = `at: "${toIsoDate(at)}", knownAt: "${new Date(knownAt).toISOString()}"`;
        const { data, errors } = await run(
          emptyGraph().graph,
          `query ($from: String!, $to: String!, $via: RelationshipFilter) { graph(${known}) {
            paths(from: $from, to: $to, maxLength: 3, shortestOnly: false, weighted: ${weighted}) {
              stoppedBy
              paths { length cost weakest steps { to { key } relationships { key } } }
            }
            neighbourhood(of: [$from], depth: ${depth}, limit: ${limit}, via: $via) {
              truncated
              nodes { node { key } distance hidden hiddenByKind { kind count } }
              relationships { key }
            }
            cooperationOffice(key: "sco/S") { chainOfCommand { keys } lineage { node { key } } }
          } }`,
          { from, to, via: kinds && { kinds } },
        );
        expect(errors).toBeUndefined();
        const { paths, neighbourhood, cooperationOffice: office } = data.graph;

        expect(paths.stoppedBy).toBeNull();
        const ways = held.flatMap((one) => [one, { from: one.to, to: one.from }]);
        expect(
          paths.paths.map(({ steps, ...path }: Answer) => ({
            keys: [from, ...steps.map((step: Answer) => step.to.key)].join(' '),
            ...path,
          })),
        ).toEqual(ranked(held, everyPath(ways, from, to, 3), weighted));
        for (const { steps } of paths.paths) {
          steps.forEach(({ to, relationships }: Answer, index: number) => {
            const all = between(held, index === 0 ? from : steps[index - 1].to.key, to.key);
            expect(keysOf(relationships)).toEqual(keysOf(all));
          });
        }

        const { nodes, truncated, relationships } = neighbourhood;
        expect({
          nodes: nodes.map(({ node, distance, hidden, hiddenByKind }: Answer) => ({
            key: node.key,
            distance,
            hidden,
            byKind: new Map(hiddenByKind.map(({ kind, count }: Answer) => [kind, count])),
          })),
          truncated,
          relationships: keysOf(relationships),
        }).toEqual(naiveNeighbourhood(held, { of: [from], depth, limit, kinds }));

        if (!entities.has('sco/S')) {
          expect(office).toBeNull();
          continue;
        }
        expect(office.chainOfCommand.map(({ keys }: Answer) => keys.join(' ')).sort()).toEqual(
          everyWayUp(held, ['sco/S']).sort(),
        );
        const later = successions.map((row) => ({ from: row.to, to: row.from }));
        const members = ['sco/S', ...reach('sco/S', successions), ...reach('sco/S', later)];
        expect(office.lineage.map(({ node }: Answer) => node.key).sort()).toEqual(
          [...new Set(members)].sort(),
        );
      }
    }),
    { numRuns: 15, interruptAfterTimeLimit: 30_000 },
  );
}, 120_000);

const keysOf = (rows: readonly { readonly key: string }[]): string[] => rows.map(({ key }) => key);

/** All that some ways lead to from a key. */
const reach = (key: string, ways: readonly { readonly from: string; readonly to: string }[]) =>
  ENTITIES.filter((other) => other !== key && everyPath(ways, key, other, 4).length > 0);
