import { Kind } from 'graphql';
import { typeDefs } from '../server/schema.ts';

/** What the schema says of the fields of a type, or the values of an enum, by name. */
export function descriptionsOf(typeName: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const definition of typeDefs.flatMap(({ definitions }) => definitions)) {
    if (!('name' in definition) || definition.name?.value !== typeName) continue;
    const members =
      definition.kind === Kind.ENUM_TYPE_DEFINITION
        ? definition.values
        : definition.kind === Kind.OBJECT_TYPE_DEFINITION
          ? definition.fields
          : [];
    for (const { name, description } of members ?? []) {
      found.set(name.value, description?.value ?? '');
    }
  }
  return found;
}
