import {
  type DocumentNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  Source,
  type TypeNode,
} from 'graphql';
import { type ExportRequest, requestOfTexts } from '../../export/request.ts';
import { UsageError } from '../failure.ts';

interface RequestOptions {
  readonly operation?: string;
  readonly variables?: string;
  /** Values as typed, by name. */
  readonly var?: ReadonlyMap<string, string>;
}

/** What is asked, in the text of a file. Errors: GraphQLError with its place, where it is no GraphQL; UsageError. */
export function requestIn(
  file: string,
  text: string,
  { operation, variables, var: typed = new Map() }: RequestOptions,
): ExportRequest {
  const { name, variableDefinitions = [] } = definitionIn(parse(new Source(text, file)), operation);
  const types = new Map(
    variableDefinitions.map(({ variable, type }) => [variable.name.value, type]),
  );
  const request = requestOfTexts({ query: text, variables, operationName: name?.value });
  const values = [...typed].map(([name, value]) => [name, typedValue(name, value, types)]);
  return { ...request, variables: { ...request.variables, ...Object.fromEntries(values) } };
}

function definitionIn(document: DocumentNode, name?: string): OperationDefinitionNode {
  const all = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  const named = name === undefined ? all : all.filter((one) => one.name?.value === name);
  const [definition, ...more] = named;
  if (definition && more.length === 0) return definition;
  const names = all.map((one) => one.name?.value ?? 'one without a name').join(', ');
  throw new UsageError(
    `--operation: expected one of ${names || 'the operations, of which the file has none'}, came ${name ?? 'nothing'}.`,
  );
}

function typedValue(name: string, text: string, types: ReadonlyMap<string, TypeNode>): unknown {
  const type = types.get(name);
  if (type) return read(type, name, text);
  const declared = [...types.keys()].join(', ') || 'none';
  throw new UsageError(`--var: expected one of the variables ${declared}, came ${name}.`);
}

const numbersAndFlags = ['Int', 'Float', 'SafeInt', 'Boolean'];

/** JSON where the type asks for it or the text looks like it, else the text itself: dates and enums need no quotes. */
function read(type: TypeNode, name: string, text: string): unknown {
  if (type.kind === Kind.NON_NULL_TYPE) return read(type.type, name, text);
  if (type.kind === Kind.LIST_TYPE) {
    return text.startsWith('[') ? parsed(name, text) : read(type.type, name, text);
  }
  const isJson = numbersAndFlags.includes(type.name.value) || text.startsWith('{');
  return isJson && type.name.value !== 'String' ? parsed(name, text) : text;
}

function parsed(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`--var ${name}: expected JSON, came ${text}.`);
  }
}
