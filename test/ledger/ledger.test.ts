import { describe, expect, test } from 'vitest';
import { cypher } from '../../src/graph/cypher.ts';
import { contentKey } from '../../src/ledger/claim.ts';
import { exists, from, observes, relates, says } from '../unit/ledger/claims.ts';
import { emptyGraph } from './empty-graph.ts';
import { packageOf, SOURCES, source } from './sources.ts';
import { current, stored, version } from './stored.ts';

const claimRecords = cypher<
  Record<string, never>,
  { key: string; retractedBecause: string | null; package: string | null; isStanding: boolean }
>`
  MATCH (claim:Claim)
  RETURN
    claim.key AS key,
    claim.retractedBecause AS retractedBecause,
    claim.package AS package,
    claim.retractedAt = 253402300799999 AS isStanding
  ORDER BY key
`;

const damage = cypher<Record<string, never>, never>`
  MATCH (entity:Entity)
  SET entity.capital = 'Nowhere', entity.label = 'Nobody'
  WITH entity
  MATCH (entity)-[held:SERVES]-()
  DELETE held
`;

const world = [
  exists('nation/A'),
  exists('nation/B'),
  exists('sco/S'),
  exists('embassy/E'),
  says('nation/A', 'name', 'Aland'),
  says('nation/A', 'capital', 'Alpha'),
  says('sco/S', 'city', 'Alpha', { window: from(0, 100) }),
  says('sco/S', 'city', 'Beta', { window: from(100) }),
  relates('sco/S', 'SERVES', 'nation/A'),
  relates('embassy/E', 'SENT_BY', 'nation/A'),
  observes('nation/A', { low: 5, high: 5 }),
];

const load = () => emptyGraph().ledger.importPackage(packageOf(world));

describe('importing a package', () => {
  test('says what it added and what the graph holds', async () => {
    expect(await load()).toMatchObject({
      added: 11,
      unchanged: 0,
      retracted: 0,
      graphVersion: 1,
      counts: { claims: 11, sources: 3, entities: 4, relationships: 2, observations: 1 },
    });
  });

  test('twice changes nothing, not even the graph version', async () => {
    const { graph } = emptyGraph();
    await load();
    const before = await stored(graph);

    const again = await load();

    expect(again).toMatchObject({ added: 0, unchanged: 11, retracted: 0, graphVersion: 1 });
    expect(await stored(graph)).toEqual(before);
  });

  test('in another order of claims changes nothing', async () => {
    const { graph, ledger } = emptyGraph();
    await load();
    const before = await stored(graph);

    await ledger.importPackage(packageOf([...world].reverse()));

    expect(await stored(graph)).toEqual(before);
  });

  test('in another order gives the same graph to begin with', async () => {
    const { graph, ledger, clear } = emptyGraph();
    await load();
    const inOrder = await current(graph);
    await clear();

    await ledger.importPackage(packageOf([...world].reverse()));

    expect(await current(graph)).toEqual(inOrder);
  });

  test('with the same claim twice records it once', async () => {
    const { ledger } = emptyGraph();

    const { added } = await ledger.importPackage(packageOf([...world, ...world]));

    expect(added).toBe(world.length);
  });

  test('whose row changed retracts what it said before, with a reason', async () => {
    const { graph, ledger } = emptyGraph();
    await load();
    const [old] = world.filter(
      ({ assertion }) => 'value' in assertion && assertion.value === 'Alpha',
    );
    const renamed = world.map((claim) =>
      claim === old ? says('nation/A', 'capital', 'Omega') : claim,
    );

    const change = await ledger.importPackage(packageOf(renamed, { version: '1.1.0' }));

    expect(change).toMatchObject({ added: 1, retracted: 1, unchanged: 10, graphVersion: 2 });
    const retracted = (await graph.read(claimRecords, {})).filter(({ isStanding }) => !isStanding);
    expect(retracted).toEqual([
      {
        key: old && contentKey(old),
        retractedBecause: 'Not in pack 1.1.0 any more.',
        package: 'pack',
        isStanding: false,
      },
    ]);
  });

  test('leaves the claims of other packages and those recorded by hand alone', async () => {
    const { graph, ledger } = emptyGraph();
    await load();
    await ledger.record([says('nation/B', 'name', 'By hand')]);
    await ledger.importPackage(packageOf([says('nation/B', 'capital', 'Beta')], { name: 'other' }));

    await ledger.importPackage(packageOf([], { version: '2.0.0' }));

    const standing = (await graph.read(claimRecords, {})).filter(({ isStanding }) => isStanding);
    expect(standing.map((claim) => claim.package).sort()).toEqual([null, 'other']);
  });

  test('is remembered, whatever the order of its claims, until it says something else', async () => {
    const { ledger } = emptyGraph();
    expect(await ledger.holds(packageOf(world))).toBe(false);

    await load();

    expect(await ledger.holds(packageOf([...world].reverse()))).toBe(true);
    expect(await ledger.holds(packageOf(world.slice(1)))).toBe(false);
    expect(await ledger.holds(packageOf(world, { name: 'other' }))).toBe(false);
  });

  test('that cites a source nobody described is refused and leaves all as it was', async () => {
    const { graph, ledger } = emptyGraph();
    await load();
    const before = await stored(graph);
    const cited = [...world.slice(2), says('nation/A', 'city', 'X', { source: 'rumour' })];

    await expect(ledger.importPackage(packageOf(cited))).rejects.toThrow(
      'expected the key of a source, came "rumour"',
    );

    expect(await stored(graph)).toEqual(before);
  });

  test.each([
    ['a value', says('nation/Z', 'name', 'Zed')],
    ['an object', relates('sco/S', 'SERVES', 'nation/Z')],
    ['an observation', observes('nation/Z', { low: 1, high: 1 })],
  ])('that names an entity of which nobody says it exists, by %s, is refused', async (_, claim) => {
    const { graph, ledger } = emptyGraph();
    await load();
    const before = await stored(graph);

    await expect(ledger.importPackage(packageOf([...world.slice(1), claim]))).rejects.toThrow(
      'expected the key of an entity that some claim says exists, came "nation/Z"',
    );

    expect(await stored(graph)).toEqual(before);
  });

  test('that only describes a source better raises the version and ranks anew', async () => {
    const { graph, ledger } = emptyGraph();
    const rivals = [
      exists('sco/S'),
      says('sco/S', 'city', 'Paper City'),
      says('sco/S', 'city', 'Wiki City', { source: 'wiki' }),
    ];
    await ledger.importPackage(packageOf(rivals));

    const sources = SOURCES.map(({ key }) =>
      source(key, { reliability: key === 'wiki' ? 'A' : 'B' }),
    );
    const change = await ledger.importPackage(packageOf(rivals, { sources }));

    expect(change).toMatchObject({ added: 0, unchanged: 3, retracted: 0, graphVersion: 2 });
    const after = await stored(graph);
    await ledger.rebuild();
    expect(await stored(graph)).toEqual(after);
  });

  test('at once with another: both land, and each write has a moment of its own', async () => {
    const { graph, ledger } = emptyGraph();
    const others = ['one', 'two', 'three', 'four', 'five', 'six'].map((name, index) =>
      packageOf([exists('nation/A'), says('nation/A', 'alias', `Alias ${index}`)], { name }),
    );

    await Promise.all(others.map((pkg) => ledger.importPackage(pkg)));

    expect(await version(graph)).toBe(others.length);
    const moments = await graph.read(recordingMoments, {});
    expect(moments).toHaveLength(others.length);
    const before = await stored(graph);
    await ledger.rebuild();
    expect(await stored(graph)).toEqual(before);
    expect(
      before.filter((line) => line.includes('"value":"Alias') && line.startsWith('(')),
    ).not.toEqual([]);
  });
});

const recordingMoments = cypher<Record<string, never>, { moment: number }>`
  MATCH (claim:Claim)
  RETURN DISTINCT claim.recordedAt AS moment
  ORDER BY moment
`;

describe('recording', () => {
  test('adds claims once and raises the version once a change', async () => {
    const { graph, ledger } = emptyGraph();

    const first = await ledger.record(world, SOURCES);
    const second = await ledger.record(world);
    const third = await ledger.record([...world, says('nation/B', 'name', 'Beland')]);

    expect(first).toMatchObject({ added: 11, unchanged: 0, retracted: 0, graphVersion: 1 });
    expect(second).toMatchObject({ added: 0, unchanged: 11, retracted: 0, graphVersion: 1 });
    expect(third).toMatchObject({ added: 1, unchanged: 11, retracted: 0, graphVersion: 2 });
    expect(await version(graph)).toBe(2);
  });

  test('and retracting a rival disputes the other relationship, and settles it', async () => {
    const { graph, ledger } = emptyGraph();
    await load();
    const rival = relates('embassy/E', 'SENT_BY', 'nation/B');
    const disputed = async () =>
      (await current(graph)).filter(
        (line) => line.includes('SENT_BY') && line.includes('disputed\\":true'),
      ).length;

    await ledger.record([rival]);
    expect(await disputed()).toBe(2);

    await ledger.retract([contentKey(rival)], 'It was another embassy.');
    expect(await disputed()).toBe(0);
  });

  test('that an entity lives otherwise narrows the rivals of its relationships too', async () => {
    const { graph, ledger } = emptyGraph();
    await load();
    await ledger.record([relates('embassy/E', 'SENT_BY', 'nation/B', { window: from(10) })]);

    await ledger.record([exists('nation/A', { source: 'wiki', window: from(0, 50) })]);

    const before = await stored(graph);
    await ledger.rebuild();
    expect(await stored(graph)).toEqual(before);
  });
});

describe('retracting', () => {
  const keyOf = (field: string) => {
    const [claim] = world.filter(
      ({ assertion }) => 'field' in assertion && assertion.field === field,
    );
    if (!claim) throw new Error(field);
    return contentKey(claim);
  };

  test('raises the version and keeps the claim with its reason', async () => {
    const { graph, ledger } = emptyGraph();
    await load();

    const change = await ledger.retract([keyOf('capital')], 'The capital moved.');

    expect(change).toMatchObject({ added: 0, unchanged: 0, retracted: 1, graphVersion: 2 });
    expect(await graph.read(claimRecords, {})).toContainEqual({
      key: keyOf('capital'),
      retractedBecause: 'The capital moved.',
      package: 'pack',
      isStanding: false,
    });
  });

  test('nothing changes nothing', async () => {
    const { graph, ledger } = emptyGraph();
    await load();

    expect(await ledger.retract([], 'No reason.')).toMatchObject({ retracted: 0, graphVersion: 1 });
    expect(await version(graph)).toBe(1);
  });

  test('a claim that does not stand, or never did, is refused with all the others', async () => {
    const { graph, ledger } = emptyGraph();
    await load();
    await ledger.retract([keyOf('capital')], 'The capital moved.');
    const before = await stored(graph);

    await expect(ledger.retract([keyOf('name'), keyOf('capital')], 'Wrong.')).rejects.toThrow(
      `expected what nobody else has changed, but entry 2 (RETRACT by program: "The capital moved.") changed ${keyOf('capital')}`,
    );
    await expect(ledger.retract([keyOf('name'), 'no-such-claim'], 'Wrong.')).rejects.toThrow(
      'expected the key of a claim, came "no-such-claim"',
    );

    expect(await stored(graph)).toEqual(before);
  });

  test.each(world.map((claim, index) => [index, claim] as const))(
    'claim %i and adding it again gives the same graph of today',
    async (_, claim) => {
      const { graph, ledger } = emptyGraph();
      await load();
      const before = await current(graph);

      await ledger.retract([contentKey(claim)], 'By mistake.');
      const between = await current(graph);
      const { added } = await ledger.record([claim]);

      expect(between).not.toEqual(before);
      expect(added).toBe(1);
      expect(await current(graph)).toEqual(before);
    },
  );
});

describe('rebuilding', () => {
  test('changes nothing of what the ledger stored, not even the version', async () => {
    const { graph, ledger } = emptyGraph();
    await load();
    const before = await stored(graph);

    await ledger.rebuild();

    expect(await stored(graph)).toEqual(before);
  });

  test('repairs what something else than the ledger wrote', async () => {
    const { graph, ledger } = emptyGraph();
    await load();
    const before = await stored(graph);
    await graph.write((transaction) => transaction.run(damage, {}));
    expect(await stored(graph)).not.toEqual(before);

    await ledger.rebuild();

    expect(await stored(graph)).toEqual(before);
  });
});
