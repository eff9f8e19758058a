import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.ts';
import type { NodeResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { decodeId, type NodeRef } from '../lens/id.ts';
import { badInput } from '../plan/bad-input.ts';
import { LARGEST_PAGE } from '../plan/page.ts';

export const Node = {
  __resolveType: (node: object) =>
    '__typename' in node ? (node as { readonly __typename: string }).__typename : null,
} as NodeResolvers;

export const nodeQuery = {
  node: (_query, { id }, context, info) => load(refOf(id, 'Query.node(id:)'), context, info),
  nodes: (_query, { ids }, context, info) => {
    if (ids.length > LARGEST_PAGE) {
      throw badInput('Query.nodes(ids:)', `at most ${LARGEST_PAGE} ids`, ids.length);
    }
    const refs = ids.map((id, index) => refOf(id, `Query.nodes(ids:)[${index}]`));
    return Promise.all(refs.map((ref) => load(ref, context, info))) as never;
  },
} satisfies QueryResolvers;

function refOf(id: string, place: string): NodeRef {
  const ref = decodeId(id);
  if (!ref) throw badInput(place, 'an id that this API gave out', id);
  return ref;
}

async function load(
  { type, key, lens }: NodeRef,
  { loaders }: Context,
  info: GraphQLResolveInfo,
): Promise<never> {
  const found = await loadAny(type, key);
  return found as never;

  function loadAny(type: string, key: string): Promise<object | null> {
    switch (type) {
      case 'Claim':
        return loaders.claim(lens).load(key);
      case 'Source':
        return loaders.source(lens).load(key);
      case 'Relationship':
        return loaders.relationship(lens, info).load(key);
      case 'Observation':
        return loaders.observation(lens, info).load(key);
      default:
        return loaders.entity(lens, info).load(key);
    }
  }
}
