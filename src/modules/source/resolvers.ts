import type { Context } from '../../context.ts';
import type { QueryResolvers, SourceResolvers } from '../../generated/resolvers.ts';
import { STILL_KNOWN } from '../../ledger/history.ts';
import { fromStored } from '../../ledger/stored-claim.ts';
import { encodeId } from '../../lens/id.ts';
import { createLens } from '../../lens/lens.ts';
import { type ClaimRecord, claimRecord } from '../claim/record.ts';
import { claimsOfSource, claimsOfSourceFromEnd, countClaimsOfSource } from '../claim/statements.ts';
import type { Complete } from '../complete.ts';
import { keyPage } from '../key-list.ts';
import { cite } from './cite.ts';
import { type SourceRecord, sourceRecord } from './record.ts';
import { countSources, sourcesFromEnd, sourcesFromStart } from './statements.ts';

export const Source: Complete<SourceResolvers, SourceRecord> = {
  id: ({ key, lens }) => encodeId('Source', key, lens),
  claims: (source, args, context) => claimsOf(source, false, args, context),
  soleSupport: (source, args, context) => claimsOf(source, true, args, context),
  cite: (source, { style }) => cite(source, style),
};

function claimsOf(
  { key, lens }: SourceRecord,
  sole: boolean,
  args: Readonly<Record<string, unknown>>,
  { graph }: Context,
) {
  const which = { source: key, knownAt: lens.knownAt ?? STILL_KNOWN - 1, sole };
  return keyPage<ClaimRecord>(
    {
      place: sole ? 'Source.soleSupport' : 'Source.claims',
      of: [key, lens.token],
      async read({ backward, ...between }) {
        const statement = backward ? claimsOfSourceFromEnd : claimsOfSource;
        const rows = await graph.read(statement, { ...which, ...between });
        return rows.map(({ claim }) => claimRecord(lens)(fromStored(claim)));
      },
      count: async () => (await graph.read(countClaimsOfSource, which))[0]?.count ?? 0,
      keyOf: ({ claim }) => claim.key,
    },
    args,
  );
}

export const sourceQuery = {
  source: (_query, { key }, { loaders }) => loaders.source(createLens()).load(key),
  sources: (_query, args, { graph }) =>
    keyPage<SourceRecord>(
      {
        place: 'Query.sources',
        of: 'sources',
        async read({ backward, ...between }) {
          const rows = await graph.read(backward ? sourcesFromEnd : sourcesFromStart, between);
          return rows.map(({ source }) => sourceRecord(createLens())(source));
        },
        count: async () => (await graph.read(countSources, {}))[0]?.count ?? 0,
        keyOf: ({ key }) => key,
      },
      args,
    ),
} satisfies QueryResolvers;
