import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLAbstractType,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  isAbstractType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';

export interface Operation {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** One field of the answer, as asked for: all the places that ask for it under the same name. */
export interface Selected {
  /** Its name in the answer: the alias if there is one. */
  readonly responseKey: string;
  readonly name: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly nodes: readonly FieldNode[];
}

export const operationOf = (info: GraphQLResolveInfo): Operation => ({
  schema: info.schema,
  fragments: info.fragments,
  variables: info.variableValues,
});

/** The fields that some selections ask of an object of this type, by their names in the answer and in its order. */
export function fieldNodesOf(
  operation: Operation,
  type: GraphQLObjectType,
  parents: readonly { readonly selectionSet?: SelectionSetNode | undefined }[],
): ReadonlyMap<string, readonly FieldNode[]> {
  const found = new Map<string, FieldNode[]>();
  const visited = new Set<string>();
  for (const { selectionSet } of parents) {
    if (selectionSet) collect(operation, type, selectionSet, found, visited);
  }
  return found;
}

/** The same with their arguments. */
export function selectionOf(
  operation: Operation,
  type: GraphQLObjectType,
  parents: readonly FieldNode[],
): Selected[] {
  return [...fieldNodesOf(operation, type, parents)].flatMap(([responseKey, nodes]) => {
    const [node] = nodes;
    const field = node && type.getFields()[node.name.value];
    return node && field
      ? { responseKey, name: node.name.value, args: argumentsOf(operation, field, node), nodes }
      : [];
  });
}

/** The field that is being resolved, with its arguments. */
export function selectedField(info: GraphQLResolveInfo): Selected {
  const { fieldName, fieldNodes, parentType } = info;
  const [node] = fieldNodes;
  const field = parentType.getFields()[fieldName];
  if (!node || !field) throw new RangeError(`${parentType.name} has no field ${fieldName}.`);
  return {
    responseKey: String(info.path.key),
    name: fieldName,
    args: argumentsOf(operationOf(info), field, node),
    nodes: fieldNodes,
  };
}

const argumentsOf = (
  { variables }: Operation,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
) => getArgumentValues(field, node, variables);

function collect(
  operation: Operation,
  type: GraphQLObjectType,
  { selections }: SelectionSetNode,
  found: Map<string, FieldNode[]>,
  visited: Set<string>,
): void {
  for (const selection of selections) {
    if (!isWanted(operation, selection)) continue;
    if (selection.kind === Kind.FIELD) {
      const responseKey = selection.alias?.value ?? selection.name.value;
      const nodes = found.get(responseKey);
      if (nodes) nodes.push(selection);
      else found.set(responseKey, [selection]);
      continue;
    }
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      if (visited.has(selection.name.value)) continue;
      visited.add(selection.name.value);
    }
    const fragment =
      selection.kind === Kind.FRAGMENT_SPREAD
        ? operation.fragments[selection.name.value]
        : selection;
    if (!fragment || !applies(operation.schema, fragment.typeCondition?.name.value, type)) continue;
    collect(operation, type, fragment.selectionSet, found, visited);
  }
}

/** Whether `@skip` and `@include` leave it in. */
export function isWanted(
  { variables }: Operation,
  selection: SelectionSetNode['selections'][number],
) {
  const skip = getDirectiveValues(GraphQLSkipDirective, selection, variables);
  if (skip?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.if !== false;
}

function applies(schema: GraphQLSchema, condition: string | undefined, type: GraphQLObjectType) {
  if (condition === undefined || condition === type.name) return true;
  const conditional = schema.getType(condition);
  return isAbstractType(conditional) && schema.isSubType(conditional, type);
}

/** The concrete types that a field of this type can hold. */
export function possibleTypes(schema: GraphQLSchema, name: string): readonly GraphQLObjectType[] {
  const type = schema.getType(name);
  if (isObjectType(type)) return [type];
  return isAbstractType(type) ? schema.getPossibleTypes(type satisfies GraphQLAbstractType) : [];
}
