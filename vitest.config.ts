import { defineConfig } from 'vitest/config';
import { RETRIES, WORKERS } from './test/support/runner.ts';

/** After the others: whoever looks at how soon something is answered needs the machine. */
const ALONE = { fileParallelism: false, sequence: { groupOrder: 1 } };

/** Clocks, processes and browsers. */
const TIMED = { retry: RETRIES };

/** Each project says which Neo4j it needs: none, one with the seed, an empty one, or its own. */
export default defineConfig({
  // Vite would take graphql's ES modules where Node takes its CommonJS: two copies, which refuse each other.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: WORKERS,
    projects: [
      { extends: true, test: { name: 'unit', include: ['test/unit/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'graph',
          include: ['test/graph/**/*.test.ts'],
          globalSetup: 'test/support/seeded-neo4j.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'guard',
          include: ['test/guard/**/*.test.ts'],
          globalSetup: 'test/support/seeded-neo4j.ts',
          ...ALONE,
          ...TIMED,
        },
      },
      {
        extends: true,
        test: {
          name: 'ledger',
          include: ['test/ledger/**/*.test.ts'],
          globalSetup: 'test/support/empty-neo4j.ts',
          ...TIMED,
        },
      },
      { extends: true, test: { name: 'local', include: ['test/local/**/*.test.ts'], ...TIMED } },
      {
        extends: true,
        test: {
          name: 'faults',
          include: ['test/faults/**/*.test.ts'],
          ...ALONE,
          ...TIMED,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: 'test/support/seeded-neo4j.ts',
          ...TIMED,
        },
      },
    ],
  },
});
