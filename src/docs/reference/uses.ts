import {
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { types } from './concepts.ts';

const uses = new Map<string, Set<string>>();

function note(used: Parameters<typeof getNamedType>[0], place: string): void {
  const name = String(getNamedType(used));
  uses.set(name, (uses.get(name) ?? new Set()).add(place));
}

for (const type of types) {
  if (isUnionType(type)) for (const member of type.getTypes()) note(member, type.name);
  if (isInputObjectType(type)) {
    for (const field of Object.values(type.getFields())) {
      note(field.type, `${type.name}.${field.name}`);
    }
  }
  if (!isObjectType(type) && !isInterfaceType(type)) continue;
  for (const field of Object.values(type.getFields())) {
    note(field.type, `${type.name}.${field.name}`);
    for (const argument of field.args) {
      note(argument.type, `${type.name}.${field.name}.${argument.name}`);
    }
  }
}

/** The fields and arguments that have a type: `Nation.armsSales`, `Nation.armsSales.where`. */
export const usesOf = (type: string): readonly string[] => [...(uses.get(type) ?? [])];
