import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../../context.ts';
import type { GraphRecord } from './record.ts';

/** The entity of a schema type with the key given. */
export const byKey =
  (type: string) =>
  <Found>(
    { lens }: GraphRecord,
    { key }: { readonly key: string },
    { plans }: Context,
    info: GraphQLResolveInfo,
  ): Promise<Found> =>
    plans.entity(lens, type, { property: 'key', value: key }, info) as Promise<Found>;

/** A page of all things of a schema type. */
export const listOf =
  (type: string) =>
  <Found>({ lens }: GraphRecord, _args: unknown, { plans }: Context, info: GraphQLResolveInfo) =>
    plans.list(lens, type, info) as Promise<Found>;
