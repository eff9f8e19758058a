import {
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { isWanted, type Operation } from '../plan/selection.ts';

/** A field of the answer: all the places that ask for it under one name, whatever their types. */
export interface AnswerField {
  /** Names in the answer, from the operation down to it. */
  readonly path: readonly string[];
  /** The places, each with what it may hold apart from lists and nulls. */
  readonly nodes: ReadonlyMap<FieldNode, GraphQLNamedType>;
  /** As the schema declares it at the first place; null of `__typename`. */
  readonly declared: GraphQLField<unknown, unknown> | null;
}

/** Where fields are looked for: an operation, or one of its fields. */
export interface Parent {
  readonly path: readonly string[];
  readonly nodes: Iterable<
    readonly [{ readonly selectionSet?: SelectionSetNode | undefined }, GraphQLNamedType]
  >;
}

interface Collected extends AnswerField {
  readonly nodes: Map<FieldNode, GraphQLNamedType>;
}

/** The fields asked of a parent, in the order in which the operation names them. */
export function answerFields(operation: Operation, { path, nodes }: Parent): AnswerField[] {
  const found = new Map<string, Collected>();
  const visited = new Set<string>();

  const collect = ({ selections }: SelectionSetNode, type: GraphQLNamedType): void => {
    for (const selection of selections) {
      if (!isWanted(operation, selection)) continue;
      if (selection.kind === Kind.FIELD) {
        add(selection, type);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = selection.typeCondition?.name.value ?? type.name;
        collect(selection.selectionSet, operation.schema.getType(condition) ?? type);
      } else if (!visited.has(selection.name.value)) {
        visited.add(selection.name.value);
        const fragment = operation.fragments[selection.name.value];
        const condition = fragment && operation.schema.getType(fragment.typeCondition.name.value);
        if (condition) collect(fragment.selectionSet, condition);
      }
    }
  };

  const add = (node: FieldNode, type: GraphQLNamedType): void => {
    const name = (node.alias ?? node.name).value;
    const fields = isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
    const declared = fields[node.name.value] ?? null;
    const field = found.get(name) ?? { path: [...path, name], nodes: new Map(), declared };
    field.nodes.set(node, declared ? getNamedType(declared.type) : type);
    found.set(name, field);
  };

  for (const [{ selectionSet }, type] of nodes) {
    if (selectionSet) collect(selectionSet, type);
  }
  return [...found.values()];
}

const isLeaf = ({ declared }: AnswerField): boolean =>
  declared === null || isLeafType(getNamedType(declared.type));

const isList = ({ declared }: AnswerField): boolean =>
  declared !== null && isListType(getNullableType(declared.type));

export const isConnection = (type: GraphQLNamedType): boolean =>
  isObjectType(type) && 'pageInfo' in type.getFields();

export const holdsConnection = ({ nodes }: AnswerField): boolean =>
  [...nodes.values()].some(isConnection);

/** The lists that lie in no other list: connections, and fields that list objects. */
export function outermostLists(operation: Operation, parent: Parent): AnswerField[] {
  return answerFields(operation, parent).flatMap((field) => {
    if (isLeaf(field)) return [];
    if (isList(field) || holdsConnection(field)) return [field];
    return outermostLists(operation, field);
  });
}

/** The leaves below a parent, however deep. */
export function leaves(operation: Operation, parent: Parent): AnswerField[] {
  return answerFields(operation, parent).flatMap((field) =>
    isLeaf(field) ? [field] : leaves(operation, field),
  );
}
