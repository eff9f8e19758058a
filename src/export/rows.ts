import type { GraphQLSchema } from 'graphql';
import { badInput } from '../plan/bad-input.ts';
import type { Operation } from '../plan/selection.ts';
import {
  type AnswerField,
  answerFields,
  holdsConnection,
  leaves,
  outermostLists,
} from './answer-fields.ts';
import { type ReadOperation, readOperation } from './read-operation.ts';
import { type ExportRefused, refusal, refused } from './refused.ts';
import type { ExportRequest } from './request.ts';

/** The one list of an operation that gives rows. */
export interface Rows {
  /** Names in the answer that lead to the list. */
  readonly path: readonly string[];
  /** Names in the answer that lead from a row to each leaf selected below it, lists included. */
  readonly columns: readonly (readonly string[])[];
}

/** What gives rows in the answer to an operation that is executed as it stands. Errors: ExportRefused. */
export function rowsIn(schema: GraphQLSchema, request: ExportRequest): Rows {
  const read = readOperation(schema, request);
  return rowsOf(read.operation, itemOf(read.operation, rowList(listsIn(read))));
}

export function listsIn({ operation, definition }: ReadOperation): AnswerField[] {
  const type = operation.schema.getQueryType();
  return outermostLists(operation, { path: [], nodes: type ? [[definition, type]] : [] });
}

export function rowList(lists: readonly AnswerField[]): AnswerField {
  const [list, ...more] = lists;
  if (list && more.length === 0) return list;
  throw refusedLists('just one list, whose items become rows', lists);
}

export function refusedLists(expected: string, lists: readonly AnswerField[]): ExportRefused {
  const came = lists.map(({ path }) => path.join('.')).join(', ') || 'none';
  return refusal(`query: expected ${expected}, came ${came}.`);
}

/** What gives rows: of a connection its edges or its nodes, whichever is selected; else the list itself. */
export function itemOf(operation: Operation, list: AnswerField): AnswerField {
  if (!holdsConnection(list)) return list;
  const items = answerFields(operation, list).filter(({ declared }) =>
    ['edges', 'nodes'].includes(declared?.name ?? ''),
  );
  const [item, ...more] = items;
  if (item && more.length === 0) return item;
  const came = items.map(({ path }) => path.join('.'));
  throw refused(badInput(list.path.join('.'), 'either edges or nodes', came));
}

export const rowsOf = (operation: Operation, item: AnswerField): Rows => ({
  path: item.path,
  columns: leaves(operation, item).map(({ path }) => path.slice(item.path.length)),
});
