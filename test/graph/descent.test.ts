import { describe, expect, test } from 'vitest';
import { everyWayUp, inOrder } from '../support/naive-explore.ts';
import type { Answer } from '../support/run.ts';
import { everything, lenses } from './all-relationships.ts';
import { seededGraph } from './seeded-graph.ts';

const { ask, run } = seededGraph();
const { read, relationships } = everything();

describe('the lineage of an organization', () => {
  const turkey = [
    [-3, 'advisory-group/ammat-turkey'],
    [-2, 'advisory-group/jammat-turkey'],
    [-1, 'advisory-group/jusmmat-turkey'],
    [0, 'sco/odc-turkey'],
  ] as const;

  test.each(['', '(at: "1950-01-01")', '(at: "2020-01-01")'])(
    'leads from AMMAT to ODC Turkey whatever the date: %s',
    async (lens) => {
      const { graph } = await ask(`{
        graph${lens} {
          entities(types: [CooperationOffice, AdvisoryGroup], where: {key: {in: [${turkey
            .map(([, key]) => `"${key}"`)
            .join(' ')}]}}) {
            nodes {
              key
              ... on SecurityCooperationOrganization {
                lineage { generation node { key name } relationships { key from { key } to { key } } }
              }
            }
          }
        }
      }`);
      expect(graph.entities.nodes.length).toBeGreaterThan(0);
      for (const { key, lineage } of graph.entities.nodes) {
        const own = turkey.find(([, member]) => member === key)?.[0] ?? NaN;
        expect(lineage.map(({ generation, node }: Answer) => [generation, node.key])).toEqual(
          turkey.map(([generation, member]) => [generation - own, member]),
        );
        const links = lineage.flatMap(({ relationships }: Answer) => relationships);
        expect(links.map(({ from, to }: Answer) => [from.key, to.key]).sort()).toEqual(
          turkey
            .slice(1)
            .map(([, later], at) => [later, turkey[at]?.[1]])
            .sort(),
        );
      }
    },
  );

  test('is read whole from its first member alone', async () => {
    const { graph } = await ask(`{
      graph(at: "1948-01-01") {
        advisoryGroup(key: "advisory-group/ammat-turkey") { lineage { generation node { key } } }
      }
    }`);
    const { lineage } = graph.advisoryGroup;
    expect(lineage.map(({ generation, node }: Answer) => [generation - 3, node.key])).toEqual(
      turkey,
    );
  });

  test('has, for every organization, all that its successions lead to either way', async () => {
    const rows = await read<{ later: string; earlier: string }>(
      'MATCH (later)-[:SUCCEEDS]->(earlier) RETURN later.key AS later, earlier.key AS earlier',
    );
    const reach = (key: string, next: (key: string) => readonly string[]): readonly string[] =>
      next(key).flatMap((other) => [other, ...reach(other, next)]);
    const before = (key: string) =>
      rows.filter(({ later }) => later === key).map(({ earlier }) => earlier);
    const after = (key: string) =>
      rows.filter(({ earlier }) => earlier === key).map(({ later }) => later);

    const { graph } = await ask(`{
      graph {
        agencies(first: 100) { nodes { key lineage { node { key } } } }
        securityCooperationOrganizations(first: 100) { nodes { key lineage { node { key } } } }
      }
    }`);
    const all = [...graph.agencies.nodes, ...graph.securityCooperationOrganizations.nodes];
    expect(all.length).toBeGreaterThan(100);
    for (const { key, lineage } of all) {
      expect(lineage.map(({ node }: Answer) => node.key).sort()).toEqual(
        [...new Set([key, ...reach(key, before), ...reach(key, after)])].sort(),
      );
    }
  });

  test('is one statement for all the organizations of a list, and one for each of its fields', async () => {
    const { statements } = await run(`{
      graph {
        securityCooperationOrganizations(first: 100) {
          nodes { lineage { generation node { name } relationships { validity { text } } } }
        }
      }
    }`);
    expect(statements).toHaveLength(1 + 1 + 2);
  });
});

describe('the chain of command', () => {
  test('of ODC Bulgaria leads to the President along three lines, and to the ambassador', async () => {
    const { graph } = await ask(`{
      graph(at: "2026-06-01") {
        cooperationOffice(key: "sco/odc-bulgaria") {
          chainOfCommand {
            authorities
            keys
            reachesPresident
            steps { from { key } to { key } relationship { kind authority } }
          }
        }
      }
    }`);
    const chains = graph.cooperationOffice.chainOfCommand;
    const above = ['agency/USDP', 'agency/OSD', 'agency/DOD', 'agency/PRESIDENT'];
    expect(
      chains.map(({ authorities, keys, reachesPresident }: Answer) => [
        authorities,
        keys,
        reachesPresident,
      ]),
    ).toEqual([
      [
        ['OPERATIONAL_CONTROL'],
        ['sco/odc-bulgaria', 'command/EUCOM', 'agency/DOD', 'agency/PRESIDENT'],
        true,
      ],
      [['ADMINISTRATIVE'], ['sco/odc-bulgaria', 'agency/DSCS', 'agency/DSCA', ...above], true],
      [['POLICY_DIRECTION'], ['sco/odc-bulgaria', 'agency/DSCA', ...above], true],
      [['CHIEF_OF_MISSION'], ['sco/odc-bulgaria', 'embassy/us-embassy-sofia'], false],
    ]);
    for (const { keys, steps } of chains) {
      expect([keys[0], ...steps.map(({ to }: Answer) => to.key)]).toEqual(keys);
      expect(steps.map(({ from }: Answer) => from.key)).toEqual(keys.slice(0, -1));
      expect(steps[0].relationship.kind).toBe('OVERSEES');
    }
  });

  test('is as it was on the date: before DSCS nobody administered through it', async () => {
    const { graph } = await ask(`{
      graph(at: "2020-06-01") {
        cooperationOffice(key: "sco/odc-bulgaria") { chainOfCommand { authorities } }
      }
    }`);
    expect(
      graph.cooperationOffice.chainOfCommand.map(({ authorities }: Answer) => authorities),
    ).toEqual([['OPERATIONAL_CONTROL'], ['POLICY_DIRECTION'], ['CHIEF_OF_MISSION']]);
  });

  test('keeps to the lines of authority asked for', async () => {
    const { graph } = await ask(`{
      graph {
        cooperationOffice(key: "sco/odc-bulgaria") {
          one: chainOfCommand(authority: [CHIEF_OF_MISSION]) { authorities }
          none: chainOfCommand(authority: []) { authorities }
        }
        combatantCommand(key: "command/EUCOM") { chainOfCommand(authority: []) { keys } }
      }
    }`);
    expect(graph.cooperationOffice.one).toEqual([{ authorities: ['CHIEF_OF_MISSION'] }]);
    expect(graph.cooperationOffice.none).toEqual([]);
    expect(graph.combatantCommand.chainOfCommand).toEqual([
      { keys: ['command/EUCOM', 'agency/DOD', 'agency/PRESIDENT'] },
    ]);
  });

  test.each(lenses.map((lens) => [lens.name, lens] as const))(
    'has every way up that there is, for every organization %s',
    async (_name, lens) => {
      const held = await relationships(lens);
      const { graph } = await ask(`{
        graph${lens.args} {
          combatantCommands(first: 100) { nodes { key chainOfCommand { keys } } }
          agencies(first: 100) { nodes { key chainOfCommand { keys } } }
          securityCooperationOrganizations(first: 100) { nodes { key chainOfCommand { keys } } }
        }
      }`);
      const all = Object.values(graph).flatMap(({ nodes }: Answer) => nodes);
      for (const { key, chainOfCommand } of all) {
        const chains = chainOfCommand.map(({ keys }: Answer) => keys.join(' '));
        expect(chains.sort(inOrder)).toEqual(everyWayUp(held, [key]).sort(inOrder));
      }
    },
  );

  test('takes two statements for all the organizations of a list, and one for each field of a step', async () => {
    const { statements } = await run(`{
      graph {
        securityCooperationOrganizations(first: 100) {
          nodes { chainOfCommand { keys steps { to { name } relationship { validity { text } } } } }
        }
      }
    }`);
    expect(statements).toHaveLength(1 + 2 + 2);
  });
});
