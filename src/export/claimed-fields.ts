import type { GraphQLNamedType, GraphQLSchema } from 'graphql';
import type { EntityType } from '../model/entity-types.ts';
import { type FieldName, nameFields } from '../model/fields.ts';
import { tables } from '../modules/tables.ts';
import { possibleTypes } from '../plan/selection.ts';

const ofEveryEntity: Readonly<Record<string, readonly FieldName[]>> = {
  existence: ['existence'],
  name: nameFields,
  names: nameFields,
  aliases: nameFields,
  location: ['latitude', 'longitude'],
  refs: ['reference'],
};

/** What claims must state for a field of an entity to have its value; nothing of other fields. */
export function claimedFields(
  schema: GraphQLSchema,
  { name: type }: GraphQLNamedType,
  field: string,
): readonly FieldName[] {
  const common = ofEveryEntity[field];
  if (common) return common;
  const isStated = possibleTypes(schema, type).some(
    ({ name }) => field in tables[name as EntityType].columns,
  );
  return isStated ? [field as FieldName] : [];
}
