import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../../context.ts';
import type { QueryResolvers, SourceResolvers } from '../../generated/resolvers.ts';
import { encodeId } from '../../lens/id.ts';
import { createLens } from '../../lens/lens.ts';
import type { ConnectionRecord } from '../../plan/record.ts';
import type { Complete } from '../complete.ts';
import { cite } from './cite.ts';
import type { SourceRecord } from './record.ts';

export const Source: Complete<SourceResolvers, SourceRecord> = {
  id: ({ key, lens }) => encodeId('Source', key, lens),
  claims: (source, _args, context, info) => claimsOf(false, source, context, info),
  soleSupport: (source, _args, context, info) => claimsOf(true, source, context, info),
  cite: (source, { style }) => cite(source, style),
};

const claimsOf = (
  sole: boolean,
  { key, lens }: SourceRecord,
  { plans }: Context,
  info: GraphQLResolveInfo,
) => plans.claims(lens, { source: key, sole }, info) as Promise<ConnectionRecord>;

export const sourceQuery = {
  source: (_query, { key }, { loaders }) => loaders.source(createLens()).load(key),
  sources: (_query, _args, { plans }, info) =>
    plans.list(createLens(), 'Source', info) as Promise<ConnectionRecord>,
} satisfies QueryResolvers;
