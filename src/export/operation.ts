import { type FieldNode, type GraphQLSchema, getArgumentValues } from 'graphql';
import { badInput } from '../plan/bad-input.ts';
import type { Operation } from '../plan/selection.ts';
import { type AnswerField, answerFields, holdsConnection } from './answer-fields.ts';
import type { Contents } from './contents.ts';
import { readOperation } from './read-operation.ts';
import { refused } from './refused.ts';
import type { ExportRequest } from './request.ts';
import { rewritten } from './rewrite.ts';
import { itemOf, listsIn, type Rows, refusedLists, rowList, rowsOf } from './rows.ts';

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

/** Errors: ExportRefused, for what is no query that can be exported as these contents. */
export function exportOperation(
  schema: GraphQLSchema,
  request: ExportRequest,
  contents: Contents,
): ExportOperation {
  const read = readOperation(schema, request);
  const { document, definition, operation } = read;
  const lists = listsIn(read);
  const list = contents === 'rows' ? rowList(lists) : pagedList(lists);
  const isPaged = list !== null && holdsConnection(list);
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
    rows: item && sourcedRowsOf(operation, item),
  };
}

function pagedList(lists: readonly AnswerField[]): AnswerField | null {
  const [list = null, ...more] = lists.filter(holdsConnection);
  if (more.length === 0) return list;
  throw refusedLists('one list with pages at the most', lists.filter(holdsConnection));
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

/** Where the operation asks for what rows are about. */
const rowNodes = (operation: Operation, item: AnswerField): FieldNode[] =>
  item.declared?.name === 'edges'
    ? answerFields(operation, item).flatMap(({ declared, nodes }) =>
        declared?.name === 'node' ? [...nodes.keys()] : [],
      )
    : [...item.nodes.keys()];

function sourcedRowsOf(operation: Operation, item: AnswerField): Rows {
  const rows = rowsOf(operation, item);
  if (rows.columns.some(([name]) => name === SOURCES)) {
    throw refused(badInput(item.path.join('.'), `another alias than ${SOURCES}`, SOURCES));
  }
  return rows;
}

/** What every row has beside what is selected. */
export const SOURCES = 'sources';
