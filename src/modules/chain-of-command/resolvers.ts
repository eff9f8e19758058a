import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../../context.ts';
import { chainsFrom } from '../../explore/chains.ts';
import type { ChainOfCommandResolvers } from '../../generated/resolvers.ts';
import { entityKey } from '../../model/entity-types.ts';
import type { EntityRecord } from '../../plan/record.ts';
import type { Complete } from '../complete.ts';
import { stepsAlong } from '../path/steps-along.ts';
import type { ChainOfCommandRecord } from './record.ts';

const PRESIDENT = entityKey('Agency', 'PRESIDENT');

/** The field that organizations have. */
export async function chainOfCommand(
  { key, lens }: EntityRecord,
  _args: unknown,
  { loaders }: Context,
  info: GraphQLResolveInfo,
): Promise<ChainOfCommandRecord[]> {
  const superiors = await loaders.superiors(lens, info).load(key);
  return chainsFrom(superiors, key).map((chain) => ({
    ...chain,
    steps: stepsAlong(lens, superiors, chain.keys),
  }));
}

export const ChainOfCommand: Complete<ChainOfCommandResolvers, ChainOfCommandRecord> = {
  reachesPresident: ({ keys }) => keys.at(-1) === PRESIDENT,
};
