import { defineConfig } from 'vitest/config';

/** Graph and browser tests share one Neo4j, started by the global setup; unit tests need none. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['test/unit/**/*.test.ts'] } },
      {
        test: {
          name: 'graph',
          include: ['test/graph/**/*.test.ts'],
          globalSetup: 'test/support/neo4j.ts',
          testTimeout: 30_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: 'test/support/neo4j.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
