import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runInGraph } from '../support/run-program.ts';
import { startServer } from '../support/server.ts';

const commands = `
  query Commands($at: Date, $first: Int) {
    graph(at: $at) {
      nations(first: $first, where: { iso3: { in: ["ISR", "JPN"] } }) {
        nodes { name combatantCommand { name } }
      }
    }
  }
  query Count { status { claims } }
`;
const asking = ['query', '-', '--operation', 'Commands', '--var', 'at=1995-01-01'];
const query = (...more: readonly string[]) => runInGraph([...asking, ...more], { input: commands });

describe('scgraph query', () => {
  test('prints the whole answer as JSON', async () => {
    const { exitCode, output, errors } = await query('--quiet');
    expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: '' });
    const { nodes } = JSON.parse(output).data.graph.nations;
    expect(nodes.map((node: { name: string }) => node.name)).toEqual(['Israel', 'Japan']);
  });

  test('prints its list as a table, with a column for each leaf', async () => {
    const { exitCode, output } = await query('--format', 'table');
    expect(exitCode).toBe(0);
    const [head, , ...rows] = output.trimEnd().split('\n');
    expect(head).toBe('name    combatantCommand.name');
    expect(rows).toEqual([
      expect.stringMatching(/^Israel {2}\S.*European Command/),
      expect.stringMatching(/^Japan {3}\S.*Pacific Command/),
    ]);
  });

  test('asks a server too, and prints the list as CSV', async () => {
    const server = await startServer();
    try {
      const url = `${server.url}/graphql`;
      const { output } = await query('--url', url, '--format', 'csv');
      expect(output).toMatch(
        /^name,combatantCommand\.name\r\nIsrael,.*European.*\r\nJapan,.*Pacific.*\r\n$/,
      );
      const elsewhere = await query('--url', `${server.url}/none`);
      expect(elsewhere.exitCode).toBe(1);
      expect(elsewhere.errors).toBe('-: There is nothing here; try /graphql.\n');
    } finally {
      await server.stop();
    }
  });

  test('names the place of what is wrong, and ends with 1', async () => {
    const misspelt = commands.replace('combatantCommand {', 'combatantComand {');
    const { exitCode, output, errors } = await runInGraph(asking, { input: misspelt });
    expect(exitCode).toBe(1);
    expect(errors).toMatch(
      /-:5:22 GRAPHQL_VALIDATION_FAILED: Cannot query field "combatantComand"/,
    );
    expect(JSON.parse(output).errors).toHaveLength(1);
    const refused = await query('--var', 'first=1000', '--format', 'csv');
    expect({ ...refused, errors: '' }).toEqual({ exitCode: 1, output: '', errors: '' });
    expect(refused.errors).toMatch(/-:4:7 BAD_USER_INPUT graph\.nations.*: .*100/);
  });
});

describe('scgraph doctor', () => {
  test('finds the graph migrated and the seed in it', async () => {
    const { exitCode, output } = await runInGraph(['doctor']);
    expect(exitCode).toBe(0);
    const { version } = JSON.parse(
      readFileSync(new URL('../../seed/datapackage.json', import.meta.url), 'utf8'),
    );
    expect(output).toMatch(/^ok {5}Graph: Neo4j answers at bolt:/m);
    expect(output).toMatch(/^ok {5}Migrations: /m);
    expect(output).toContain(`ok     Seed: the graph holds security-cooperation-seed ${version}`);
  });
});
