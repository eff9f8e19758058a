import {
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
} from 'graphql';
import { fieldNodesOf, type Operation, possibleTypes } from '../plan/selection.ts';

/** A field of the answer, whichever of several types its object has. */
export interface AnswerField {
  /** Names in the answer, from the operation down to it. */
  readonly path: readonly string[];
  readonly nodes: ReadonlySet<FieldNode>;
  /** As the schema declares it; null of `__typename`. */
  readonly declared: GraphQLField<unknown, unknown> | null;
  /** What it may hold, apart from lists and nulls. */
  readonly types: ReadonlySet<string>;
}

/** Where fields are looked for: an operation, or one of its fields. */
export type Parent = Pick<AnswerField, 'path' | 'types'> & {
  readonly nodes: Iterable<Pick<FieldNode, 'selectionSet'>>;
};

/** The fields asked of a parent in the order of the answer; those of several types are one. */
export function answerFields(operation: Operation, parent: Parent): AnswerField[] {
  const parents = [...parent.nodes];
  const merged = new Map<string, AnswerField & { nodes: Set<FieldNode>; types: Set<string> }>();
  for (const type of [...parent.types].flatMap((name) => possibleTypes(operation.schema, name))) {
    for (const [responseKey, nodes] of fieldNodesOf(operation, type, parents)) {
      const declared = type.getFields()[nodes[0]?.name.value ?? ''] ?? null;
      const field = merged.get(responseKey) ?? {
        path: [...parent.path, responseKey],
        nodes: new Set(),
        declared,
        types: new Set(),
      };
      for (const node of nodes) field.nodes.add(node);
      if (declared) field.types.add(getNamedType(declared.type).name);
      merged.set(responseKey, field);
    }
  }
  return [...merged.values()];
}

export const isLeaf = ({ declared }: AnswerField): boolean =>
  declared === null || isLeafType(getNamedType(declared.type));

const isList = ({ declared }: AnswerField): boolean =>
  declared !== null && isListType(getNullableType(declared.type));

export const isConnection = (type: GraphQLNamedType): boolean =>
  (isObjectType(type) || isInterfaceType(type)) && 'pageInfo' in type.getFields();

export const holdsConnection = (schema: GraphQLSchema, { types }: AnswerField): boolean =>
  [...types].some((name) => {
    const type = schema.getType(name);
    return type !== undefined && isConnection(type);
  });

/** The lists that lie in no other list: connections, and fields that list objects. */
export function outermostLists(operation: Operation, parent: Parent): AnswerField[] {
  return answerFields(operation, parent).flatMap((field) => {
    if (isLeaf(field)) return [];
    if (isList(field) || holdsConnection(operation.schema, field)) return [field];
    return outermostLists(operation, field);
  });
}

/** The leaves below a parent, however deep. */
export function leaves(operation: Operation, parent: Parent): AnswerField[] {
  return answerFields(operation, parent).flatMap((field) =>
    isLeaf(field) ? [field] : leaves(operation, field),
  );
}
