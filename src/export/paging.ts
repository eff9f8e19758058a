import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLNamedType,
  isObjectType,
  Kind,
  type SelectionNode,
  visit,
} from 'graphql';
import { LARGEST_PAGE } from '../plan/page.ts';
import type { Operation } from '../plan/selection.ts';
import { fieldsOf, OWN, operationIn, own } from './own.ts';

const PAGE = 'pageInfo { hasNextPage endCursor }';
const COUNT = `totalCount @include(if: $${OWN}counts)`;
const paging =
  operationIn(`query ($${OWN}first: Int, $${OWN}after: String, $${OWN}counts: Boolean!) {
  list(first: $${OWN}first, after: $${OWN}after)
}`);

const PAGE_ARGUMENTS = ['first', 'after', 'last', 'before'];

/** The connection of which one page after another is read. */
export function pagedConnection(
  field: FieldNode,
  type: GraphQLNamedType,
  more: readonly SelectionNode[],
): FieldNode {
  const count = isObjectType(type) && 'totalCount' in type.getFields() ? own(COUNT) : [];
  const kept = (field.arguments ?? []).filter(({ name }) => !PAGE_ARGUMENTS.includes(name.value));
  return {
    ...withSelections(field, [...own(PAGE), ...count, ...more]),
    arguments: [...kept, ...(fieldsOf(paging)[0]?.arguments ?? [])],
  };
}

/** A list within a list comes whole, or as far as the operation says itself: by null it says nothing. */
export function nestedConnection(
  field: FieldNode,
  variables: Operation['variables'],
  more: readonly SelectionNode[],
): FieldNode {
  if (!selectsRows(field)) return field;
  const isNull = ({ value }: ArgumentNode): boolean =>
    value.kind === Kind.NULL ||
    (value.kind === Kind.VARIABLE && (variables[value.name.value] ?? null) === null);
  const isSize = ({ name }: ArgumentNode): boolean => ['first', 'last'].includes(name.value);
  const given = field.arguments?.filter((one) => !(isSize(one) && isNull(one))) ?? [];
  if (given.some(isSize)) return withSelections(field, more);
  const first: ArgumentNode = {
    kind: Kind.ARGUMENT,
    name: { kind: Kind.NAME, value: 'first' },
    value: { kind: Kind.INT, value: String(LARGEST_PAGE) },
  };
  return {
    ...withSelections(field, [...own(PAGE), ...more]),
    arguments: [...given, first],
  };
}

const selectsRows = ({ selectionSet }: FieldNode): boolean =>
  selectionSet?.selections.some(
    (selection) =>
      selection.kind !== Kind.FIELD || ['edges', 'nodes'].includes(selection.name.value),
  ) === true;

export const withSelections = (field: FieldNode, more: readonly SelectionNode[]): FieldNode =>
  field.selectionSet
    ? {
        ...field,
        selectionSet: {
          ...field.selectionSet,
          selections: [...field.selectionSet.selections, ...more],
        },
      }
    : field;

/** Declares the variables of paging where they are used, and no longer those that only replaced arguments used. */
export function withUsedVariables(document: DocumentNode): DocumentNode {
  const used = new Set<string>();
  visit(document, {
    VariableDefinition: () => false,
    Variable({ name }) {
      used.add(name.value);
    },
  });
  return visit(document, {
    OperationDefinition: (operation) => ({
      ...operation,
      variableDefinitions: [
        ...(operation.variableDefinitions ?? []),
        ...(paging.variableDefinitions ?? []),
      ].filter(({ variable }) => used.has(variable.name.value)),
    }),
  });
}
