import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../../context.ts';
import type { LedgerEntryResolvers, QueryResolvers } from '../../generated/resolvers.ts';
import { graphState } from '../../ledger/chain/statements.ts';
import { createLens } from '../../lens/lens.ts';
import type { ConnectionRecord } from '../../plan/record.ts';
import { changesBetween } from '../change-set/between.ts';
import type { Complete } from '../complete.ts';
import { newestFirst } from '../newest-first.ts';
import { type LedgerEntryRecord, momentsOf } from './record.ts';
import { entriesBefore } from './statements.ts';

const claims =
  (did: 'recorded' | 'retracted') =>
  (
    entry: LedgerEntryRecord,
    _args: unknown,
    { plans }: Context,
    info: GraphQLResolveInfo,
  ): Promise<ConnectionRecord> =>
    plans.claimsOfWrite(
      createLens(),
      { did, ...momentsOf(entry), about: null },
      info,
    ) as Promise<ConnectionRecord>;

export const LedgerEntry: Complete<LedgerEntryResolvers, LedgerEntryRecord> = {
  at: ({ at }) => new Date(at),
  reason: ({ reason }) => reason ?? null,
  previousHash: ({ previousHash }) => previousHash || null,
  recordedClaims: claims('recorded'),
  retractedClaims: claims('retracted'),
  changes: (entry) => changesBetween(momentsOf(entry)),
};

export const ledgerQuery = {
  ledgerEntry: (_query, { number }, { loaders }) => loaders.entry.load(number),

  ledger: (_query, args, { graph }) =>
    newestFirst<LedgerEntryRecord>(
      {
        place: 'Query.ledger',
        values: ({ number }) => [number],
        length: 1,
        async read(after, limit) {
          const before = after ? Number(after[0]) : Number.MAX_SAFE_INTEGER;
          const [rows, [state]] = await Promise.all([
            graph.read(entriesBefore, { before, limit }),
            graph.read(graphState, {}),
          ]);
          return { nodes: rows.map(({ entry }) => entry), total: state?.entries ?? 0 };
        },
      },
      args,
    ),
} satisfies QueryResolvers;
