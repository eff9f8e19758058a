import {
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  isLeafType,
  isNonNullType,
  locatedError,
  type OperationDefinitionNode,
  type ResponsePath,
  responsePathAsArray,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from 'graphql';
import { fieldNodesOf, type Operation } from '../plan/selection.ts';
import { compileResolver } from './compile-resolver.ts';
import { type Complete, compileType } from './compile-type.ts';
import { isPromise, type Run } from './run.ts';

export type CompileFields = (
  type: GraphQLObjectType,
  parents: Parameters<typeof fieldNodesOf>[2],
) => Complete;

/** What a resolver is told of its field; made only for those that ask. */
export type InfoOf = (run: Run, path: ResponsePath | undefined) => GraphQLResolveInfo;

/** A field of an object as asked for. */
interface Field {
  readonly responseKey: string;
  /** What is answered, now or later. */
  readonly execute: (run: Run, source: unknown, path: ResponsePath | undefined) => unknown;
}

/** Compiles the selections of one operation in which `@skip` and `@include` are decided. */
export function createFieldCompiler(
  operation: Operation,
  definition: OperationDefinitionNode,
): CompileFields {
  const { schema, fragments } = operation;
  let count = 0;

  const compileFields: CompileFields = (type, parents) => {
    const fields = [...fieldNodesOf(operation, type, parents)].flatMap(([responseKey, nodes]) => {
      const field = compileField(type, responseKey, nodes);
      return field ? [field] : [];
    });
    return (run, source, path) => executeFields(fields, run, source, path);
  };

  function compileField(
    parent: GraphQLObjectType,
    responseKey: string,
    nodes: readonly FieldNode[],
  ): Field | null {
    const [node] = nodes;
    const field = node && definitionOf(operation, parent, node.name.value);
    if (!field) return null;
    const place = `${parent.name}.${field.name}`;
    const infoOf: InfoOf = (run, path) => ({
      fieldName: field.name,
      fieldNodes: nodes,
      returnType: field.type,
      parentType: parent,
      path: path as ResponsePath,
      schema,
      fragments,
      rootValue: undefined,
      operation: definition,
      variableValues: run.variables,
    });
    const complete = compileType(field.type, { place, nodes, infoOf, compileFields });
    const resolve = compileResolver({ field, node, responseKey, infoOf, number: count++ });
    const isNullable = !isNonNullType(field.type);
    const isLeaf = isLeafType(isNonNullType(field.type) ? field.type.ofType : field.type);
    const pathOf = (prev: ResponsePath | undefined): ResponsePath => ({
      prev,
      key: responseKey,
      typename: parent.name,
    });
    const fail = (run: Run, path: ResponsePath, raw: unknown): null => {
      const error = locatedError(raw, nodes, responsePathAsArray(path));
      if (!isNullable) throw error;
      run.errors.add(error, path);
      return null;
    };

    return {
      responseKey,
      execute(run, source, prev) {
        // Nothing lies below a leaf: where it is matters for errors and resolvers that ask only.
        const path = isLeaf && !resolve.asks ? undefined : pathOf(prev);
        try {
          const value = resolve.read(run, source, path);
          const completed = isPromise(value)
            ? value.then((resolved) => complete(run, resolved, path))
            : complete(run, value, path);
          if (!isPromise(completed)) return completed;
          return completed.then(undefined, (raw) => fail(run, path ?? pathOf(prev), raw));
        } catch (raw) {
          return fail(run, path ?? pathOf(prev), raw);
        }
      },
    };
  }
  return compileFields;
}

type AnyField = GraphQLField<unknown, unknown>;

function definitionOf({ schema }: Operation, parent: GraphQLObjectType, name: string) {
  if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef as AnyField;
  if (parent === schema.getQueryType()) {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef as AnyField;
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef as AnyField;
  }
  return parent.getFields()[name] as AnyField | undefined;
}

/** An object without a prototype, as graphql-js answers with, of one shape for all rows of a list. */
const Answer = function Answer() {} as unknown as new () => Record<string, unknown>;
Answer.prototype = Object.create(null);

function executeFields(
  fields: readonly Field[],
  run: Run,
  source: unknown,
  path: ResponsePath | undefined,
): unknown {
  const answer = new Answer();
  let waits = false;
  try {
    for (const { responseKey, execute } of fields) {
      const value = execute(run, source, path);
      answer[responseKey] = value;
      if (isPromise(value)) waits = true;
    }
  } catch (error) {
    if (!waits) throw error;
    // What is still under way may fail as well, and somebody has to hear of it.
    return settled(answer).finally(() => {
      throw error;
    });
  }
  return waits ? settled(answer) : answer;
}

async function settled(answer: Record<string, unknown>): Promise<Record<string, unknown>> {
  const values = await Promise.all(Object.values(answer));
  for (const [index, key] of Object.keys(answer).entries()) answer[key] = values[index];
  return answer;
}
