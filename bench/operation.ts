import { readdirSync, readFileSync } from 'node:fs';
import { Kind, type OperationDefinitionNode, parse, visit } from 'graphql';

/** Milliseconds that the slowest of twenty may take. */
const LIMIT = 100;
/** Paths and tables look at more than they answer with. */
const LIMIT_OF_WIDE = 500;
const wide = new Set(['paths', 'tabulate', 'tabulateArmsSales']);

export interface Operation {
  readonly name: string;
  /** The whole document, which may hold others too. */
  readonly query: string;
  readonly limit: number;
}

const EXAMPLES = new URL('../examples/operations/', import.meta.url);
const GROWTH = new URL('growth.graphql', import.meta.url);

export const readExamples = (): Operation[] =>
  readdirSync(EXAMPLES)
    .sort()
    .flatMap((file) => operationsOf(new URL(file, EXAMPLES)));

/** The example operations, then those that are here because their lists grow with the graph. */
export const readOperations = (): Operation[] => [...readExamples(), ...operationsOf(GROWTH)];

function operationsOf(file: URL): Operation[] {
  const query = readFileSync(file, 'utf8');
  return parse(query).definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION || !definition.name) return [];
    const limit = isWide(definition) ? LIMIT_OF_WIDE : LIMIT;
    return [{ name: definition.name.value, query, limit }];
  });
}

function isWide(operation: OperationDefinitionNode): boolean {
  let found = false;
  visit(operation, {
    Field: ({ name }) => {
      found ||= wide.has(name.value);
    },
  });
  return found;
}
