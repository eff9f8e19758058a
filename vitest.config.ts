import { defineConfig } from 'vitest/config';

/** Each project says which Neo4j it needs: none, one with the seed, an empty one, or its own. */
export default defineConfig({
  // Vite would take graphql's ES modules where Node takes its CommonJS: two copies, which refuse each other.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
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
          name: 'ledger',
          include: ['test/ledger/**/*.test.ts'],
          globalSetup: 'test/support/empty-neo4j.ts',
          fileParallelism: false,
        },
      },
      { extends: true, test: { name: 'local', include: ['test/local/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: 'test/support/seeded-neo4j.ts',
        },
      },
    ],
  },
});
