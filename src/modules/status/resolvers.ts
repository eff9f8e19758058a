import type { QueryResolvers } from '../../generated/resolvers.ts';
import { graphCounts } from '../../ledger/statements.ts';
import { graphStatus, loadedPackages } from './statements.ts';

export const statusQuery = {
  status: async (_query, _args, { graph }) => {
    const [[status], [counts], packages] = await Promise.all([
      graph.read(graphStatus, {}),
      graph.read(graphCounts, {}),
      graph.read(loadedPackages, {}),
    ]);
    if (!status || !counts) throw new Error('Neo4j returned no status.');
    const { version, recordedThrough } = status;
    return {
      graphVersion: version,
      recordedThrough: recordedThrough === null ? null : new Date(recordedThrough),
      ...counts,
      packages: packages.map(({ recordedAt, ...loaded }) => ({
        ...loaded,
        recordedAt: new Date(recordedAt),
      })),
    };
  },
} satisfies QueryResolvers;
