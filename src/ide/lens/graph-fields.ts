import {
  type DocumentNode,
  type FieldNode,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';

/** What an operation looks through: each `graph` that it asks for is a lens of its own. */
export interface Lenses {
  readonly fields: readonly FieldNode[];
  /** The operation's variables, with the defaults of those that nobody sets. */
  readonly variables: Readonly<Record<string, unknown>>;
}

export function lensesIn(
  document: DocumentNode,
  operationName: string | null,
  variables: Readonly<Record<string, unknown>>,
): Lenses {
  const operation = getOperationAST(document, operationName);
  return operation?.operation === 'query'
    ? {
        fields: graphFields(operation.selectionSet),
        variables: { ...defaultsOf(operation), ...variables },
      }
    : { fields: [], variables };
}

const graphFields = ({ selections }: SelectionSetNode): readonly FieldNode[] =>
  selections.flatMap((selection) => {
    if (selection.kind === Kind.INLINE_FRAGMENT) return graphFields(selection.selectionSet);
    return selection.kind === Kind.FIELD && selection.name.value === 'graph' ? [selection] : [];
  });

const defaultsOf = ({ variableDefinitions = [] }: OperationDefinitionNode) =>
  Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  );

/** What an argument of a field says, or a part of it, as `['evidence', 'certainty']`; undefined if nothing. */
export function said(
  field: FieldNode,
  [name, ...rest]: readonly string[],
  variables: Lenses['variables'],
): unknown {
  const argument = field.arguments?.find((one) => one.name.value === name);
  return argument && within(valueFromASTUntyped(argument.value, { ...variables }), rest);
}

const within = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((found, name) => (found as Record<string, unknown> | null)?.[name], value);
