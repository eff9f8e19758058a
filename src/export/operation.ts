import {
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  type GraphQLSchema,
  getArgumentValues,
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
import {
  type AnswerField,
  answerFields,
  holdsConnection,
  leaves,
  outermostLists,
  type Parent,
} from './answer-fields.ts';
import type { Contents } from './contents.ts';
import { isOwn, OWN } from './own.ts';
import { ExportRefused, refusal, refused } from './refused.ts';
import type { ExportRequest } from './request.ts';
import { rewritten } from './rewrite.ts';

/** An operation made ready to be read page by page. */
export interface ExportOperation {
  readonly query: string;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Names in the answer that lead to the connection which is paged; null if nothing is. */
  readonly paged: readonly string[] | null;
  /** As many rows as the operation asks for; null for all. */
  readonly first: number | null;
  readonly after: string | null;
  readonly rows: Rows | null;
}

/** The one list of an operation that gives rows. */
export interface Rows {
  /** Names in the answer that lead to the list. */
  readonly path: readonly string[];
  /** Names in the answer that lead from a row to each leaf selected below it, lists included. */
  readonly columns: readonly (readonly string[])[];
}

/** Errors: ExportRefused, for what is no query that can be exported as these contents. */
export function exportOperation(
  schema: GraphQLSchema,
  request: ExportRequest,
  contents: Contents,
): ExportOperation {
  const { document, definition, operation } = read(schema, request);
  const type = schema.getQueryType();
  const root: Parent = { path: [], nodes: type ? [[definition, type]] : [] };
  const lists = outermostLists(operation, root);
  const wanted = contents === 'rows' ? lists : lists.filter((list) => holdsConnection(list));
  if (wanted.length > 1 || (contents === 'rows' && wanted.length === 0)) {
    const expected =
      contents === 'rows'
        ? 'just one list, whose items become rows'
        : 'one list with pages at the most';
    const came = wanted.map(({ path }) => path.join('.')).join(', ') || 'none';
    throw refusal(`query: expected ${expected}, came ${came}.`);
  }
  const [list] = wanted;
  const isPaged = list !== undefined && holdsConnection(list);
  const item = contents === 'rows' && list ? itemOf(operation, list) : null;
  return {
    query: rewritten(schema, document, {
      contents,
      paged: new Set(isPaged ? list.nodes.keys() : []),
      rows: new Set(item ? rowNodes(operation, item) : []),
      variables: operation.variables,
    }),
    operationName: definition.name?.value ?? null,
    variables: request.variables,
    paged: isPaged ? list.path : null,
    ...(isPaged ? pageOf(operation, list) : { first: null, after: null }),
    rows: item && rowsOf(operation, item),
  };
}

function read(
  schema: GraphQLSchema,
  { query, variables, operationName }: ExportRequest,
): {
  readonly document: DocumentNode;
  readonly definition: OperationDefinitionNode;
  readonly operation: Operation;
} {
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

/** What the operation itself says of how far its list goes. */
function pageOf(
  operation: Operation,
  { path, nodes, declared }: AnswerField,
): Pick<ExportOperation, 'first' | 'after'> {
  const [node] = nodes.keys();
  if (!node || !declared) return { first: null, after: null };
  const { first, after, last, before } = getArgumentValues(declared, node, operation.variables);
  const place = path.join('.');
  if (isGiven(last) || isGiven(before)) {
    throw refused(badInput(`${place}(last:, before:)`, 'first and after only', { last, before }));
  }
  if (typeof first === 'number' && first < 1) {
    throw refused(badInput(`${place}(first:)`, 'a whole number from 1', first));
  }
  return {
    first: typeof first === 'number' ? first : null,
    after: typeof after === 'string' ? after : null,
  };
}

const isGiven = (value: unknown): boolean => value !== undefined && value !== null;

/** What gives rows: of a connection its edges or its nodes, whichever is selected; else the list itself. */
function itemOf(operation: Operation, list: AnswerField): AnswerField {
  if (!holdsConnection(list)) return list;
  const items = answerFields(operation, list).filter(({ declared }) =>
    ['edges', 'nodes'].includes(declared?.name ?? ''),
  );
  const [item, ...more] = items;
  if (item && more.length === 0) return item;
  const came = items.map(({ path }) => path.join('.'));
  throw refused(badInput(list.path.join('.'), 'either edges or nodes', came));
}

/** Where the operation asks for what rows are about. */
const rowNodes = (operation: Operation, item: AnswerField): FieldNode[] =>
  item.declared?.name === 'edges'
    ? answerFields(operation, item).flatMap(({ declared, nodes }) =>
        declared?.name === 'node' ? [...nodes.keys()] : [],
      )
    : [...item.nodes.keys()];

function rowsOf(operation: Operation, item: AnswerField): Rows {
  const columns = leaves(operation, item).map(({ path }) => path.slice(item.path.length));
  if (columns.some(([name]) => name === SOURCES)) {
    throw refused(badInput(item.path.join('.'), `another alias than ${SOURCES}`, SOURCES));
  }
  return { path: item.path, columns };
}

/** What every row has beside what is selected. */
export const SOURCES = 'sources';
