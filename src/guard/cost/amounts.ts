import {
  type ArgumentNode,
  type FieldNode,
  type GraphQLField,
  Kind,
  type ValueNode,
  valueFromASTUntyped,
  visit,
} from 'graphql';
import { DEFAULT_PAGE } from '../../plan/page.ts';
import {
  filterArguments,
  lengthArguments,
  PART_OF_FILTER,
  RELATION,
  relationParts,
} from './prices.ts';

export type Variables = Readonly<Record<string, unknown>>;

/** A number that the document tells, or only the variables. */
export type Amount = number | ((variables: Variables) => number);

export const amountIn = (amount: Amount, variables: Variables): number =>
  typeof amount === 'number' ? amount : amount(variables);

/** How long a field's list is by its own arguments, but never longer than it can be; null if none of them says. */
export function lengthTold(
  field: GraphQLField<unknown, unknown>,
  { arguments: given = [] }: FieldNode,
  longest: number,
): Amount | null {
  const telling = lengthArguments.flatMap(([name, most]) => {
    const declared = field.args.find((argument) => argument.name === name);
    const node = given.find((argument) => argument.name.value === name);
    return declared ? [{ most, read: readerOf(node), otherwise: declared.defaultValue }] : [];
  });
  if (telling.length === 0) return null;

  const lengthIn = (variables: Variables): number => {
    for (const { most, read, otherwise } of telling) {
      const length = asLength(read(variables)) ?? asLength(otherwise);
      if (length !== null) return Math.min(Math.max(length, 1), most, longest);
    }
    return Math.min(DEFAULT_PAGE, longest);
  };
  return given.some(hasVariables) ? lengthIn : lengthIn({});
}

function asLength(value: unknown): number | null {
  if (Array.isArray(value)) return value.length;
  return typeof value === 'number' ? value : null;
}

/** What it costs to plan the filters among a field's arguments. */
export function filterPrice({ arguments: given = [] }: FieldNode): Amount {
  const filters = given.filter(({ name }) => filterArguments.has(name.value));
  if (filters.length === 0) return 0;
  const readers = filters.map(readerOf);
  const priceIn = (variables: Variables): number =>
    PART_OF_FILTER * sumOf(readers.map((read) => partsIn(read(variables) ?? {})));
  return filters.some(hasVariables) ? priceIn : priceIn({});
}

function partsIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  if (Array.isArray(value)) return Math.max(1, sumOf(value.map(partsOfItem)));
  return sumOf(
    Object.entries(value).map(
      ([name, part]) => partsIn(part) * (relationParts.has(name) ? RELATION : 1),
    ),
  );
}

/** Values in a list are one parameter together. */
const partsOfItem = (item: unknown): number => (typeof item === 'object' ? partsIn(item) : 0);

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

function readerOf(node: ArgumentNode | undefined): (variables: Variables) => unknown {
  if (!node) return () => undefined;
  if (!hasVariables(node)) {
    const value = literal(node.value, {});
    return () => value;
  }
  return (variables) => literal(node.value, variables);
}

const literal = (node: ValueNode, variables: Variables): unknown =>
  valueFromASTUntyped(node, variables as Record<string, unknown>);

function hasVariables(node: ArgumentNode): boolean {
  let found = false;
  visit(node, {
    [Kind.VARIABLE]: () => {
      found = true;
    },
  });
  return found;
}
