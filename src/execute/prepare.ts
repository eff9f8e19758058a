import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  visit,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { createFieldCompiler } from './compile-fields.ts';
import type { Complete } from './compile-type.ts';

/** How many ways of deciding `@skip` and `@include` are kept compiled. */
const MOST_VARIANTS = 16;

/** A query of a document, to be executed with any variables. */
export interface Prepared {
  readonly definition: OperationDefinitionNode;
  /** Completes the whole answer. */
  completeWith(variables: Readonly<Record<string, unknown>>): Complete;
}

/** The query of that name, or the only one; null for what graphql-js has to execute or refuse. */
export function prepare(
  schema: GraphQLSchema,
  document: DocumentNode,
  name: string | null,
): Prepared | null {
  const type = schema.getQueryType();
  const definition = operationNamed(document, name);
  if (!type || definition?.operation !== OperationTypeNode.QUERY) return null;
  const fragments = fragmentsOf(document);
  const deciding = decidingVariables(document);
  const variants = new LRUCache<string, Complete>({ max: MOST_VARIANTS });

  const compile = (variables: Readonly<Record<string, unknown>>): Complete =>
    createFieldCompiler({ schema, fragments, variables }, definition)(type, [definition]);
  return {
    definition,
    completeWith(variables) {
      const decided = JSON.stringify(deciding.map((variable) => variables[variable]));
      let complete = variants.get(decided);
      if (!complete) {
        complete = compile(variables);
        variants.set(decided, complete);
      }
      return complete;
    },
  };
}

function operationNamed({ definitions }: DocumentNode, name: string | null) {
  const operations = definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? [definition] : [],
  );
  const asked = name === null ? operations : operations.filter((one) => one.name?.value === name);
  return asked.length === 1 ? asked[0] : undefined;
}

const fragmentsOf = ({ definitions }: DocumentNode): Record<string, FragmentDefinitionNode> =>
  Object.fromEntries(
    definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );

/** The variables that `@skip` and `@include` depend on. */
function decidingVariables(document: DocumentNode): string[] {
  const found = new Set<string>();
  visit(document, {
    Directive: ({ arguments: given = [] }) => {
      for (const { value } of given) {
        if (value.kind === Kind.VARIABLE) found.add(value.name.value);
      }
    },
  });
  return [...found];
}
