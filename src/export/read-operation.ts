import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  type OperationDefinitionNode,
  parse,
  separateOperations,
  validate,
  visit,
} from 'graphql';
import { badInput } from '../plan/bad-input.ts';
import type { Operation } from '../plan/selection.ts';
import { isOwn, OWN } from './own.ts';
import { ExportRefused, refused } from './refused.ts';
import type { ExportRequest } from './request.ts';

export interface ReadOperation {
  /** The operation and its fragments, without what else the text has. */
  readonly document: DocumentNode;
  readonly definition: OperationDefinitionNode;
  readonly operation: Operation;
}

/** The query that a request names. Errors: ExportRefused, for what is none. */
export function readOperation(
  schema: GraphQLSchema,
  { query, variables, operationName }: ExportRequest,
): ReadOperation {
  const whole = parsed(query);
  const invalid = validate(schema, whole);
  if (invalid.length > 0) throw refuseWith('GRAPHQL_VALIDATION_FAILED', invalid);
  const definition = getOperationAST(whole, operationName);
  if (!definition) {
    throw refused(
      badInput('operationName', 'the name of an operation in the query', operationName),
    );
  }
  if (definition.operation !== 'query') {
    throw refused(badInput('query', 'a query', definition.operation));
  }
  const document = separateOperations(whole)[definition.name?.value ?? ''] ?? whole;
  refuseOwnNames(document);
  const { errors, coerced } = getVariableValues(
    schema,
    definition.variableDefinitions ?? [],
    variables,
  );
  if (errors) throw refuseWith('BAD_USER_INPUT', errors);
  const fragments = Object.fromEntries(
    document.definitions.flatMap((fragment) =>
      fragment.kind === 'FragmentDefinition' ? [[fragment.name.value, fragment] as const] : [],
    ),
  );
  return { document, definition, operation: { schema, fragments, variables: coerced } };
}

function parsed(query: string): DocumentNode {
  try {
    return parse(query);
  } catch (error) {
    if (error instanceof GraphQLError) throw refuseWith('GRAPHQL_PARSE_FAILED', [error]);
    throw error;
  }
}

const refuseWith = (code: string, errors: readonly GraphQLError[]): ExportRefused =>
  new ExportRefused(errors.map((error) => ({ ...error.toJSON(), extensions: { code } })));

function refuseOwnNames(document: DocumentNode): void {
  visit(document, {
    Field({ alias }) {
      if (alias && isOwn(alias.value)) {
        throw refused(badInput('query', `aliases that do not begin with ${OWN}`, alias.value));
      }
    },
  });
}
