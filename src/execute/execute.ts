import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  execute as graphqlExecute,
} from 'graphql';
import { type Prepared, prepare } from './prepare.ts';
import { CollectedErrors, isPromise, type Run } from './run.ts';

/** As many wrong variables graphql-js tells of. */
const MOST_ERRORS = 50;

export type Execute = (
  args: Pick<ExecutionArgs, 'document' | 'operationName' | 'variableValues' | 'contextValue'>,
) => ExecutionResult | Promise<ExecutionResult>;

/**
 * Answers what graphql-js answers, but decides once for each document what graphql-js decides for each
 * value. What it has not prepared, graphql-js executes or refuses.
 */
export function createExecutor(schema: GraphQLSchema): Execute {
  const documents = new WeakMap<DocumentNode, Map<string | null, Prepared | null>>();

  const preparedOf = (document: DocumentNode, name: string | null): Prepared | null => {
    const operations = documents.get(document) ?? new Map<string | null, Prepared | null>();
    documents.set(document, operations);
    const known = operations.get(name);
    if (known !== undefined) return known;
    const prepared = prepare(schema, document, name);
    operations.set(name, prepared);
    return prepared;
  };

  return (args) => {
    const prepared = preparedOf(args.document, args.operationName ?? null);
    if (!prepared) return graphqlExecute({ schema, ...args });
    const { definition } = prepared;
    const { errors, coerced } = getVariableValues(
      schema,
      definition.variableDefinitions ?? [],
      args.variableValues ?? {},
      { maxErrors: MOST_ERRORS },
    );
    if (errors) return { errors };
    return answer(prepared, {
      schema,
      context: args.contextValue,
      variables: coerced,
      errors: new CollectedErrors(),
      args: [],
    });
  };
}

function answer(prepared: Prepared, run: Run): ExecutionResult | Promise<ExecutionResult> {
  const resultOf = (data: unknown): ExecutionResult => {
    const { list: errors } = run.errors;
    return { ...(errors.length > 0 && { errors }), data: data as ExecutionResult['data'] & object };
  };
  const fail = (error: unknown): ExecutionResult => {
    run.errors.add(error as GraphQLError, undefined);
    return resultOf(null);
  };
  try {
    const data = prepared.completeWith(run.variables)(run, undefined, undefined);
    return isPromise(data) ? data.then(resultOf, fail) : resultOf(data);
  } catch (error) {
    return fail(error);
  }
}
