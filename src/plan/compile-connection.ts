import type { FieldNode } from 'graphql';
import { badInput } from './bad-input.ts';
import { asIs, type Compiler, type ListSource } from './compiler.ts';
import { cursorsOf, type SortValue } from './cursor.ts';
import { isGiven } from './filters/at.ts';
import type { SortKey } from './keyset.ts';
import { whereAll } from './lens-conditions.ts';
import { type Page, pageOf } from './page.ts';
import { PageRecord, type Place, type Row, RowRecord } from './page-record.ts';
import { beyondText, countText, pageText, sortKeys } from './page-text.ts';
import { possibleTypes, type Selected, selectionOf } from './selection.ts';
import type { Compiled, Writer } from './writer.ts';

/** Something asked of every row: which field of the connection, under which name, holds it. */
interface Part {
  /** The `edges` or `nodes` field that it belongs to. */
  readonly list: Selected;
  /** The field of the edge; null for `nodes`, whose rows are the thing itself. */
  readonly field: Selected | null;
  readonly compiled: Compiled;
}

/** Reads one page of a list, and of the whole only what is asked for. */
export function compileConnection(
  compiler: Compiler,
  connectionType: string,
  selected: Selected,
  source: ListSource,
): Compiled {
  const { writer } = compiler;
  const { operation } = writer;
  const [type] = possibleTypes(operation.schema, connectionType);
  const selection = type ? selectionOf(operation, type, selected.nodes) : [];
  const parts = partsOf(compiler, connectionType, selection, source);
  const asks = (...names: readonly string[]) => selection.some(({ name }) => names.includes(name));
  const wantsRows = asks('edges', 'nodes', 'pageInfo');
  const wantsTotal = asks('totalCount');
  const wantsCursors = selection.some((field) => hasCursors(compiler, connectionType, field));

  const cursors = cursorsOf(
    [source.place, source.rows, selected.args.where, selected.args.orderBy, writer.lens.token],
    source.orders.length + 1,
  );
  const page = pageOf(selected.args, cursors, source.place);
  const owner = wantsCursors || page.after || page.before ? source.owner : null;
  const isRowsAlone = wantsRows && !wantsTotal && !asks('pageInfo') && owner === null;
  const rowOf = rowLayout(parts, wantsCursors);

  const read = (from: ListSource, total: string): string => {
    const keys = sortKeys(writer, from);
    const rows = wantsRows ? pageText(writer, from, keys, page, rowOf.text(keys)) : '[]';
    if (isRowsAlone) return rows;
    const beyond = asks('pageInfo') ? beyondText(writer, from, keys, page) : 'false';
    return `[${rows}, ${beyond}, ${total}, ${owner ?? 'null'}]`;
  };
  const isFiltered = Object.values(selected.args.where ?? {}).some(isGiven);
  const isOneOfAnOwner = source.owner !== null && !source.inOrder;
  const planned = plannedFrom(selection, parts, rowOf);
  return {
    text:
      wantsRows && wantsTotal && (isFiltered || isOneOfAnOwner)
        ? foundOnce(writer, source, read)
        : read(source, wantsTotal ? countText(source) : 'null'),
    decode: (raw) => {
      const [rows, beyond, totalCount, owner] = isRowsAlone
        ? ([raw as Row[], false, null, null] satisfies Found)
        : (raw as Found);
      refuseOthers(page, owner, source.place);
      const more = rows.length > page.size;
      const kept = more ? rows.slice(0, page.size) : rows;
      const shown = page.backward ? kept.toReversed() : kept;
      const place: Place = { cursors, owner, valuesIn: rowOf.values };
      return new PageRecord(planned(shown, place), totalCount as number, shown, place, {
        hasNextPage: page.backward ? beyond : more,
        hasPreviousPage: page.backward ? more : beyond,
      });
    },
  };
}

/** What Neo4j answers: rows, one more than are shown where there are more; whether any lie beyond; how many in all. */
type Found = readonly [
  rows: readonly Row[],
  beyond: boolean,
  totalCount: number | null,
  owner: string | null,
];

/** How a row is laid out: its parts in turn, the sort values last if they are asked for; a part that is all stands by itself. */
interface RowLayout {
  text(keys: readonly SortKey[]): string;
  readonly part: (row: Row, index: number) => unknown;
  readonly values: (row: Row) => readonly SortValue[] | null;
}

function rowLayout(parts: readonly Part[], wantsCursors: boolean): RowLayout {
  const texts = parts.map(({ compiled }) => compiled.text);
  const [only, ...others] = texts;
  if (only && others.length === 0 && !wantsCursors) {
    return { text: () => only, part: (row) => row, values: () => null };
  }
  const at = (row: Row, index: number) => (row as readonly unknown[])[index];
  return {
    text: (keys) =>
      `[${[...texts, ...(wantsCursors ? [`[${keys.map(({ text }) => text).join(', ')}]`] : [])].join(', ')}]`,
    part: at,
    values: (row) => (wantsCursors ? (at(row, texts.length) as readonly SortValue[]) : null),
  };
}

/** Whether a field of the connection shows where its rows stand. */
function hasCursors(
  { writer: { operation } }: Compiler,
  connectionType: string,
  { name, nodes }: Selected,
): boolean {
  const typeName = { pageInfo: 'PageInfo', edges: edgeTypeOf(connectionType) }[name];
  const [type] = typeName ? possibleTypes(operation.schema, typeName) : [];
  const shown = type ? selectionOf(operation, type, nodes) : [];
  return shown.some(({ name }) => ['cursor', 'startCursor', 'endCursor'].includes(name));
}

const edgeTypeOf = (connectionType: string): string =>
  connectionType.replace(/Connection$/, 'Edge');

/** A cursor marks a place in the list of one owner, though the lists of others are sorted alike. */
function refuseOthers(page: Page, owner: string | null, place: string): void {
  for (const bound of ['after', 'before'] as const) {
    const given = page[bound];
    if (given && given.owner !== owner) {
      throw badInput(`${place}(${bound}:)`, `a cursor of the list of ${owner}`, given.owner);
    }
  }
}

function partsOf(
  { writer: { operation } }: Compiler,
  connectionType: string,
  selection: readonly Selected[],
  source: ListSource,
): Part[] {
  const [edgeType] = possibleTypes(operation.schema, edgeTypeOf(connectionType));
  const compile: Readonly<Record<string, (nodes: readonly FieldNode[]) => Compiled>> = {
    node: source.node,
    relationship: source.relationship ?? (() => asIs('null')),
  };
  return selection.flatMap((list): Part[] => {
    if (list.name === 'nodes') return [{ list, field: null, compiled: source.node(list.nodes) }];
    if (list.name !== 'edges' || !edgeType) return [];
    return selectionOf(operation, edgeType, list.nodes).flatMap((field) => {
      const compiled = compile[field.name]?.(field.nodes);
      return compiled ? [{ list, field, compiled }] : [];
    });
  });
}

/** Puts the parts of each row where the answer has them. */
function plannedFrom(selection: readonly Selected[], parts: readonly Part[], { part }: RowLayout) {
  const lists = selection
    .filter(({ name }) => name === 'nodes' || name === 'edges')
    .map((list) => ({
      as: list.responseKey,
      isNodes: list.name === 'nodes',
      own: parts.flatMap(({ list: of, field, compiled: { decode } }, index) =>
        of === list ? [{ as: field?.responseKey ?? '', index, decode }] : [],
      ),
    }));

  return (rows: readonly Row[], place: Place): Record<string, unknown> => {
    const planned: Record<string, unknown> = {};
    for (const { as, isNodes, own } of lists) {
      const [node] = own;
      planned[as] =
        isNodes && node
          ? rows.map((row) => node.decode(part(row, node.index)))
          : rows.map((row) => {
              const edge: Record<string, unknown> = {};
              for (const { as, index, decode } of own) edge[as] = decode(part(row, index));
              return new RowRecord(edge, row, place);
            });
    }
    return planned;
  };
}

/**
 * Looks for the rows once, with what they are sorted by, where they are to be counted as well as read.
 * The whole graph's own lists are better read by an index and counted by another, unless a filter must
 * look at each.
 */
function foundOnce(
  { variable }: Writer,
  source: ListSource,
  read: (from: ListSource, total: string) => string,
): string {
  const { match, where, carried, orders, key, indexed: _, inOrder: __, ...rest } = source;
  const [all, one, known] = [variable('f'), variable('f'), variable('o')];
  const needed = [...carried, key, ...orders.map(({ text }) => text)];
  const again = [...carried, known].map((name, index) => `${one}[${index}] AS ${name}`);
  const found: ListSource = {
    ...rest,
    match: `UNWIND ${all} AS ${one}
      WITH ${one}, ${again.join(', ')}`,
    where: [],
    carried: [...carried, known],
    key: known,
    orders: orders.map((order, index) => ({ ...order, text: `${one}[${again.length + index}]` })),
  };
  // Aggregation would make Neo4j take all around for grouping keys; COLLECT does not.
  return `head(COLLECT {
      UNWIND [COLLECT {
      ${match}
      ${whereAll(where)}
      RETURN [${needed.join(', ')}]
    }] AS ${all}
      RETURN ${read(found, `size(${all})`)} AS answer
    })`;
}
