import { afterEach, expect, test } from 'vitest';
import { cypher } from '../../src/graph/cypher.ts';
import { runInGraph } from '../support/run-program.ts';
import { emptyGraph } from './empty-graph.ts';

type None = Record<string, never>;

const migrateLater = cypher<None, never>`CREATE (:Migration {id: '9999-later'})`;
const migrateBack = cypher<None, never>`MATCH (later:Migration {id: '9999-later'}) DELETE later`;

afterEach(() => emptyGraph().graph.write((transaction) => transaction.run(migrateBack, {})));

test('scgraph doctor tells that the seed is not loaded, and that a newer release wrote to the graph', async () => {
  await emptyGraph().graph.write((transaction) => transaction.run(migrateLater, {}));
  const { exitCode, output } = await runInGraph(['doctor', '--quiet']);
  expect(exitCode).toBe(1);
  expect(output).toMatch(/^wrong {2}Migrations: .*\(9999-later\)\. Use that release\.$/m);
  expect(output).toMatch(/^warn {3}Seed: The graph does not hold security-cooperation-seed/m);
});
