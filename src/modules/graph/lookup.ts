import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../../context.ts';
import { badInput } from '../../plan/bad-input.ts';
import type { EntityBy } from '../../plan/plan.ts';
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

interface NationCodes {
  readonly key?: string | null;
  readonly iso3?: string | null;
  readonly iso2?: string | null;
}

/** The nation with just one of a key and the ISO 3166-1 codes, whatever the codes' case. */
export function byCode<Found>(
  { lens }: GraphRecord,
  { key, iso3, iso2 }: NationCodes,
  { plans }: Context,
  info: GraphQLResolveInfo,
): Promise<Found> {
  const given = [
    { property: 'key', value: key },
    { property: 'iso3', value: iso3?.toUpperCase() },
    { property: 'iso2', value: iso2?.toUpperCase() },
  ].filter((by): by is EntityBy => typeof by.value === 'string');
  const [only, ...more] = given;
  if (!only || more.length > 0) {
    throw badInput('Graph.nation', 'just one of key, iso3 and iso2', { key, iso3, iso2 });
  }
  return plans.entity(lens, 'Nation', only, info) as Promise<Found>;
}
