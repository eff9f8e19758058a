import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.ts';
import type { Lens } from '../lens/lens.ts';
import type { EntityRecord } from '../plan/record.ts';
import { found } from './found.ts';
import type { RelationshipRecord } from './relationship/record.ts';

/** Reads, for what the graph itself has named, what the field asks for. */
type Load<Found> = (
  context: Context,
  lens: Lens,
  key: string,
  info: GraphQLResolveInfo,
) => Promise<Found>;

/** An entity, whether or not it exists at the lens. */
export const loadEntity: Load<EntityRecord> = async ({ loaders }, lens, key, info) =>
  found(await loaders.named(lens, info).load(key));

export const loadRelationship: Load<RelationshipRecord> = async ({ loaders }, lens, key, info) =>
  found(await loaders.relationship(lens, info).load(key));
