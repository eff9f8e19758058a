import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.ts';
import type { NodeResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { decodeId, type NodeRef } from '../lens/id.ts';
import { badInput } from '../plan/bad-input.ts';
import { LARGEST_PAGE } from '../plan/page.ts';

export const Node = {
  __resolveType: ({ __typename }: { readonly __typename: string }) => __typename,
} as NodeResolvers;

export const nodeQuery = {
  node: (_query, { id }, context, info) => load(refOf(id, 'Query.node(id:)'), context, info),
  nodes: (_query, { ids }, context, info) => {
    if (ids.length > LARGEST_PAGE) {
      throw badInput('Query.nodes(ids:)', `at most ${LARGEST_PAGE} ids`, ids.length);
    }
    const refs = ids.map((id, index) => refOf(id, `Query.nodes(ids:)[${index}]`));
    return refs.map((ref) => load(ref, context, info));
  },
} satisfies QueryResolvers;

function refOf(id: string, place: string): NodeRef {
  const ref = decodeId(id);
  if (!ref) throw badInput(place, 'an id that this API gave out', id);
  return ref;
}

/** Which type comes back is known by the id alone. */
const load = <Found>(ref: NodeRef, context: Context, info: GraphQLResolveInfo): Promise<Found> =>
  loadAny(ref, context, info) as Promise<Found>;

async function loadAny(
  { type, key, lens }: NodeRef,
  { loaders }: Context,
  info: GraphQLResolveInfo,
): Promise<object | null> {
  switch (type) {
    case 'Claim':
      return loaders.claim(lens).load(key);
    case 'Source':
      return loaders.source(lens).load(key);
    case 'Relationship':
      return loaders.relationship(lens, info).load(key);
    case 'Observation':
      return loaders.observation(lens, info).load(key);
    default: {
      const entity = await loaders.entity(lens, info).load(key);
      return entity?.__typename === type ? entity : null;
    }
  }
}
