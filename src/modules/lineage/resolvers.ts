import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../../context.ts';
import type { LineageMemberResolvers } from '../../generated/resolvers.ts';
import type { EntityRecord } from '../../plan/record.ts';
import type { Complete } from '../complete.ts';
import { loadEntity, loadRelationship } from '../load.ts';
import type { LineageMemberRecord } from './record.ts';

/** The field that organizations have. */
export async function lineage(
  { key, lens }: EntityRecord,
  _args: unknown,
  { loaders }: Context,
  info: GraphQLResolveInfo,
): Promise<LineageMemberRecord[]> {
  const members = await loaders.lineage(lens, info).load(key);
  return members.map((member) => ({ ...member, lens }));
}

export const LineageMember: Complete<LineageMemberResolvers, LineageMemberRecord> = {
  node: ({ lens, key }, _args, context, info) => loadEntity(context, lens, key, info),
  relationships: ({ lens, successions }, _args, context, info) =>
    successions.map((key) => loadRelationship(context, lens, key, info)),
};
