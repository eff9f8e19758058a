import {
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  getNamedType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { schema, types } from '../reference/concepts.ts';

export type Fielded = GraphQLObjectType | GraphQLInterfaceType;

/** Fields that lead from one type to another. */
export interface Link {
  readonly from: string;
  readonly to: string;
  readonly fields: readonly string[];
}

export const hasFields = (type: unknown): type is Fielded =>
  isObjectType(type) || isInterfaceType(type);

/** What a field leads to: of a list with pages, what is in it. */
function targetOf(field: GraphQLField<unknown, unknown>): Fielded | null {
  const type = getNamedType(field.type);
  if (!hasFields(type)) return null;
  const items = type.name.endsWith('Connection') ? type.getFields().nodes?.type : undefined;
  const target = items ? getNamedType(items) : type;
  return hasFields(target) ? target : null;
}

/** Fields of an interface belong to it, and are not told again of each type that implements it. */
const isOwn = (type: Fielded, field: string): boolean =>
  type.getInterfaces().every((parent) => !(field in parent.getFields()));

export function linksOf(type: Fielded): readonly Link[] {
  const fields = new Map<string, string[]>();
  for (const field of Object.values(type.getFields())) {
    const to = targetOf(field)?.name;
    if (!to || !isOwn(type, field.name)) continue;
    fields.set(to, [...(fields.get(to) ?? []), field.name]);
  }
  return [...fields].map(([to, names]) => ({ from: type.name, to, fields: names }));
}

const entity = schema.getType('Entity');

/** Types of entities, but for those which an interface between stands for. */
export const entityTypes: readonly Fielded[] = types.filter(
  (type): type is Fielded =>
    hasFields(type) &&
    type.getInterfaces().some((parent) => parent === entity) &&
    !type.getInterfaces().some((parent) => parent !== entity && parent.getFields().key),
);
