import type { FieldNode } from 'graphql';
import { badInput } from './bad-input.ts';
import { asIs, type Compiler, type ListSource } from './compiler.ts';
import { cursorsOf } from './cursor.ts';
import { isGiven } from './filters/at.ts';
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
  const wantsRows = selection.some(({ name }) => ['edges', 'nodes', 'pageInfo'].includes(name));
  const wantsTotal = selection.some(({ name }) => name === 'totalCount');
  const wantsCursors = selection.some((field) => hasCursors(compiler, connectionType, field));

  const cursors = cursorsOf(
    [source.place, source.rows, selected.args.where, selected.args.orderBy, writer.lens.token],
    source.orders.length + 1,
  );
  const page = pageOf(selected.args, cursors, source.place);

  const read = (from: ListSource, total: string): string => {
    const keys = sortKeys(writer, from);
    const values = wantsCursors ? `[${keys.map(({ text }) => text).join(', ')}]` : 'null';
    const row = `[${[values, ...parts.map(({ compiled }) => compiled.text)].join(', ')}]`;
    const rows = wantsRows ? pageText(writer, from, keys, page, row) : '[]';
    const beyond = wantsRows ? beyondText(writer, from, keys, page) : 'false';
    return `[${rows}, ${beyond}, ${total}]`;
  };
  const isFiltered = Object.values(selected.args.where ?? {}).some(isGiven);
  const isOneOfAnOwner = source.owner !== null && !source.inOrder;
  const found =
    wantsRows && wantsTotal && (isFiltered || isOneOfAnOwner)
      ? foundOnce(writer, source, read)
      : read(source, wantsTotal ? countText(source) : 'null');
  const owner = (wantsCursors || page.after || page.before) && source.owner ? source.owner : 'null';
  const planned = plannedFrom(selection, parts);
  return {
    text: `[${found}, ${owner}]`,
    decode: (raw) => {
      const [[rows, beyond, totalCount], owner] = raw as Found;
      refuseOthers(page, owner, source.place);
      const more = rows.length > page.size;
      const kept = more ? rows.slice(0, page.size) : rows;
      const shown = page.backward ? kept.toReversed() : kept;
      const place = { cursors, owner };
      return new PageRecord(planned(shown, place), totalCount as number, shown, place, {
        hasNextPage: page.backward ? beyond : more,
        hasPreviousPage: page.backward ? more : beyond,
      });
    },
  };
}

/** What Neo4j answers: rows, one more than are shown where there are more; whether any lie beyond; how many in all. */
type Found = readonly [
  readonly [rows: readonly Row[], beyond: boolean, totalCount: number | null],
  owner: string | null,
];

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
function plannedFrom(selection: readonly Selected[], parts: readonly Part[]) {
  const lists = selection
    .filter(({ name }) => name === 'nodes' || name === 'edges')
    .map((list) => ({
      as: list.responseKey,
      isNodes: list.name === 'nodes',
      own: parts.flatMap(({ list: of, field, compiled: { decode } }, index) =>
        of === list ? [{ as: field?.responseKey ?? '', at: index + 1, decode }] : [],
      ),
    }));

  return (rows: readonly Row[], place: Place): Record<string, unknown> => {
    const planned: Record<string, unknown> = {};
    for (const { as, isNodes, own } of lists) {
      const [node] = own;
      planned[as] =
        isNodes && node
          ? rows.map((row) => node.decode(row[node.at]))
          : rows.map((row) => {
              const edge: Record<string, unknown> = {};
              for (const { as, at, decode } of own) edge[as] = decode(row[at]);
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
