import { describe, expect, test } from 'vitest';
import { seededGraph } from './seeded-graph.ts';

const { ask, run } = seededGraph();

const keys = (connection: { readonly nodes: readonly { readonly key: string }[] }) =>
  connection.nodes.map(({ key }) => key).sort();

describe('the command in whose area a nation lies', () => {
  test('changes with the date: two dates in one request give Israel two commands and two ids', async () => {
    const { before, after } = await ask(`{
      before: graph(at: "2020-06-01") { nation(iso3: "ISR") { id key combatantCommand { id key } } }
      after: graph(at: "2022-06-01") { nation(iso3: "ISR") { id key combatantCommand { id key } } }
    }`);
    expect(before.nation.combatantCommand.key).toBe('command/EUCOM');
    expect(after.nation.combatantCommand.key).toBe('command/CENTCOM');
    expect(before.nation.key).toBe(after.nation.key);
    expect(before.nation.id).not.toBe(after.nation.id);
  });

  test('changes for Greenland on 2025-06-17, and on no day before', async () => {
    const { eve, day } = await ask(`{
      eve: graph(at: "2025-06-16") { nation(iso3: "GRL") { combatantCommand { key } combatantCommands { nodes { key } } } }
      day: graph(at: "2025-06-17") { nation(iso3: "GRL") { combatantCommand { key } combatantCommands { nodes { key } } } }
    }`);
    expect(eve.nation.combatantCommand.key).toBe('command/EUCOM');
    expect(keys(eve.nation.combatantCommands)).toEqual(['command/EUCOM']);
    expect(day.nation.combatantCommand.key).toBe('command/NORTHCOM');
    expect(keys(day.nation.combatantCommands)).toEqual(['command/NORTHCOM']);
  });

  const days = Array.from(
    { length: 29 },
    (_, index) => `2021-09-${String(index + 1).padStart(2, '0')}`,
  );

  test.each(days)('is open for Israel on %s: both are possible, neither is certain', async (at) => {
    const { possible, certain } = await ask(
      `query ($at: Date!) {
        possible: graph(at: $at) { nation(iso3: "ISR") { ...Commands } }
        certain: graph(at: $at, evidence: {certainty: CERTAIN}) { nation(iso3: "ISR") { ...Commands } }
      }
      fragment Commands on Nation {
        combatantCommand { key }
        combatantCommandRelationship { key }
        combatantCommands { totalCount nodes { key } }
      }`,
      { at },
    );
    expect(possible.nation).toMatchObject({
      combatantCommand: null,
      combatantCommandRelationship: null,
    });
    expect(keys(possible.nation.combatantCommands)).toEqual(['command/CENTCOM', 'command/EUCOM']);
    expect(certain).toEqual({
      nation: {
        combatantCommand: null,
        combatantCommandRelationship: null,
        combatantCommands: { totalCount: 0, nodes: [] },
      },
    });
  });
});

interface Overseen {
  readonly __typename: string;
  readonly key: string;
  readonly overseers: {
    readonly totalCount: number;
    readonly edges: readonly {
      readonly node: { readonly key: string };
      readonly relationship: {
        readonly authority: string;
        readonly claims: readonly { readonly source: { readonly key: string } }[];
      };
    }[];
  };
}

/** Every security cooperation organization listed on a date, with all its masters. */
async function organizationsOn(at: string): Promise<readonly Overseen[]> {
  const found: Overseen[] = [];
  let after: string | null = null;
  do {
    const { graph } = await ask(
      `query ($at: Date!, $after: String) {
        graph(at: $at) {
          securityCooperationOrganizations(first: 100, after: $after) {
            nodes {
              __typename
              key
              overseers(first: 100) {
                totalCount
                edges { node { key } relationship { authority claims { source { key } } } }
              }
            }
            pageInfo { hasNextPage endCursor }
          }
        }
      }`,
      { at, after },
    );
    const { nodes, pageInfo } = graph.securityCooperationOrganizations;
    found.push(...nodes);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return found;
}

const mastersOf = ({ overseers }: Overseen) =>
  overseers.edges.map(({ node, relationship }) => ({
    master: node.key,
    authority: relationship.authority,
    sources: relationship.claims.map(({ source }) => source.key),
  }));

const commandsOf = (organization: Overseen) =>
  mastersOf(organization)
    .filter(({ authority }) => authority === 'OPERATIONAL_CONTROL')
    .map(({ master }) => master)
    .sort();

describe('the launch of the DSCS on 2024-10-01', () => {
  test('puts every security cooperation organization under it, and none before', async () => {
    const before = await organizationsOn('2024-09-30');
    const after = await organizationsOn('2024-10-02');
    expect(after.length).toBeGreaterThan(100);
    expect(new Set(after.map(({ __typename }) => __typename))).toEqual(
      new Set(['CooperationOffice', 'AdvisoryGroup', 'AttacheOffice']),
    );
    for (const { key, overseers } of [...before, ...after]) {
      expect(overseers.edges, key).toHaveLength(overseers.totalCount);
    }

    const underDscs = (organization: Overseen) =>
      mastersOf(organization).filter(({ master }) => master === 'agency/DSCS');
    expect(before.filter((organization) => underDscs(organization).length > 0)).toEqual([]);
    for (const organization of after) {
      expect(underDscs(organization), organization.key).toEqual([
        {
          master: 'agency/DSCS',
          authority: 'ADMINISTRATIVE',
          sources: expect.arrayContaining(['hill-dscs-2024']),
        },
      ]);
    }
  });

  test('leaves operational control with the same combatant commands', async () => {
    const before = new Map(
      (await organizationsOn('2024-09-30')).map((organization) => [organization.key, organization]),
    );
    for (const organization of await organizationsOn('2024-10-02')) {
      const earlier = before.get(organization.key);
      const commands = commandsOf(organization);
      expect(commands.length, organization.key).toBeGreaterThan(0);
      expect(commands, organization.key).toEqual(earlier && commandsOf(earlier));
    }
  });
});

describe('facts(disputedOnly: true) on the DSCS', () => {
  test('shows the rival acts and capabilities, each with its source and citation', async () => {
    const { graph } = await ask(`{
      graph {
        agency(key: "agency/DSCS") {
          facts(disputedOnly: true) {
            field
            disputed
            claims { value object { key name } locator source { key cite bibtex: cite(style: BIBTEX) } }
          }
        }
      }
    }`);
    const facts: readonly { field: string; disputed: boolean; claims: readonly Rival[] }[] =
      graph.agency.facts;
    const rivalsOf = (field: string) => facts.find((fact) => fact.field === field)?.claims ?? [];

    expect(facts.every(({ disputed }) => disputed)).toBe(true);
    expect(new Set(rivalsOf('ESTABLISHED_BY').map(({ object }) => object?.key))).toEqual(
      new Set(['statute/ndaa-fy2023', 'statute/ndaa-fy2024']),
    );
    expect(new Set(rivalsOf('capability').map(({ value }) => value)).size).toBeGreaterThan(1);
    for (const { locator, source } of facts.flatMap(({ claims }) => claims)) {
      expect(locator).toMatch(/dscs_claims\.csv, row dscs-\d\d/);
      expect(source.cite).not.toBe('');
      expect(source.bibtex).toContain(`@`);
    }
  });
});

interface Rival {
  readonly value: string | null;
  readonly object: { readonly key: string } | null;
  readonly locator: string;
  readonly source: { readonly cite: string; readonly bibtex: string };
}

describe('knownAt', () => {
  test('a moment before the first import gives an empty world', async () => {
    const { data, errors } = await run(`{
      graph(at: "2024-10-02", knownAt: "2000-01-01T00:00:00Z") {
        entities { totalCount nodes { key } }
        relationships { totalCount nodes { key } }
        observations { totalCount nodes { key } }
        entity(key: "agency/DSCS") { key }
        nation(iso3: "ISR") { key }
      }
    }`);
    expect(errors).toBeUndefined();
    const empty = { totalCount: 0, nodes: [] };
    expect(data.graph).toEqual({
      entities: empty,
      relationships: empty,
      observations: empty,
      entity: null,
      nation: null,
    });
  });

  test('the present gives what is known now', async () => {
    const counts =
      'entities { totalCount } relationships { totalCount } observations { totalCount }';
    const { now, known } = await ask(
      `query ($knownAt: DateTime!) {
        now: graph(at: "2024-10-02") { ${counts} }
        known: graph(at: "2024-10-02", knownAt: $knownAt) { ${counts} }
      }`,
      { knownAt: new Date().toISOString() },
    );
    expect(now.entities.totalCount).toBeGreaterThan(0);
    expect(known).toEqual(now);
  });
});
