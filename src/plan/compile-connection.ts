import type { FieldNode } from 'graphql';
import { badInput } from './bad-input.ts';
import { asIs, type Compiler, type ListSource, positional } from './compiler.ts';
import { type Cursor, cursorsOf, type SortValue } from './cursor.ts';
import { isGiven } from './filters/at.ts';
import { whereAll } from './lens-conditions.ts';
import { type Page, pageOf } from './page.ts';
import { beyondText, countText, pageText, sortKeys } from './page-text.ts';
import type { ConnectionRecord, EdgeRecord } from './record.ts';
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

  const read = (from: ListSource, total: string): Compiled => {
    const keys = sortKeys(writer, from);
    const row = positional(
      [
        asIs(wantsCursors ? `[${keys.map(({ text }) => text).join(', ')}]` : '[]'),
        ...parts.map(({ compiled }) => compiled),
      ],
      (values) => values,
    );
    return positional(
      [
        wantsRows
          ? { text: pageText(writer, from, keys, page, row.text), decode: listOf(row.decode) }
          : asIs('[]'),
        asIs(wantsRows ? beyondText(writer, from, keys, page) : 'false'),
        asIs(total),
      ],
      (values) => values,
    );
  };
  const isFiltered = Object.values(selected.args.where ?? {}).some(isGiven);
  return positional(
    [
      wantsRows && wantsTotal && (isFiltered || (source.owner !== null && !source.inOrder))
        ? foundOnce(writer, source, read)
        : read(source, wantsTotal ? countText(source) : 'null'),
      asIs((wantsCursors || page.after || page.before) && source.owner ? source.owner : 'null'),
    ],
    ([answer, owner]) => {
      const [found, beyond, totalCount] = answer as readonly [Row[], boolean, number | null];
      refuseOthers(page, owner as string | null, source.place);
      const more = found.length > page.size;
      const kept = found.slice(0, page.size);
      if (page.backward) kept.reverse();
      const place = { cursors, owner: owner as string | null };
      return {
        planned: plannedOf(selection, parts, kept, place),
        totalCount: totalCount as number,
        pageInfo: {
          hasNextPage: page.backward ? beyond : more,
          hasPreviousPage: page.backward ? more : beyond,
          get startCursor() {
            return cursorOf(place, kept[0]);
          },
          get endCursor() {
            return cursorOf(place, kept.at(-1));
          },
        },
      } satisfies ConnectionRecord;
    },
  );
}

/** The first of a row is what it is sorted by, where that becomes a cursor. */
type Row = readonly [SortValue[], ...unknown[]];

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

/** The list that cursors are of. */
interface Place {
  readonly cursors: Cursor;
  readonly owner: string | null;
}

const cursorOf = ({ cursors, owner }: Place, row: Row | undefined): string | null =>
  row ? cursors.encode({ owner, values: row[0] }) : null;

/** A cursor marks a place in the list of one owner, though the lists of others are sorted alike. */
function refuseOthers(page: Page, owner: string | null, place: string): void {
  for (const bound of ['after', 'before'] as const) {
    const given = page[bound];
    if (given && given.owner !== owner) {
      throw badInput(`${place}(${bound}:)`, `a cursor of the list of ${owner}`, given.owner);
    }
  }
}

const listOf =
  (decode: (raw: unknown) => unknown) =>
  (raw: unknown): unknown =>
    (raw as readonly unknown[]).map(decode);

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

function plannedOf(
  selection: readonly Selected[],
  parts: readonly Part[],
  rows: readonly Row[],
  place: Place,
): Record<string, unknown> {
  const planned: Record<string, unknown> = {};
  for (const list of selection) {
    if (list.name === 'nodes') {
      const at = parts.findIndex((part) => part.list === list) + 1;
      planned[list.responseKey] = rows.map((row) => row[at]);
    } else if (list.name === 'edges') {
      const own = parts.flatMap((part, index) =>
        part.list === list && part.field ? [{ as: part.field.responseKey, at: index + 1 }] : [],
      );
      planned[list.responseKey] = rows.map(
        (row): EdgeRecord => ({
          get cursor() {
            return cursorOf(place, row) as string;
          },
          planned: Object.fromEntries(own.map(({ as, at }) => [as, row[at]])),
        }),
      );
    }
  }
  return planned;
}

/**
 * Looks for the rows once, with what they are sorted by, where they are to be counted as well as read.
 * The whole graph's own lists are better read by an index and counted by another, unless a filter must
 * look at each.
 */
function foundOnce(
  { variable }: Writer,
  source: ListSource,
  read: (from: ListSource, total: string) => Compiled,
): Compiled {
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
  const { text, decode } = read(found, `size(${all})`);
  return {
    // Aggregation would make Neo4j take all around for grouping keys; COLLECT does not.
    text: `COLLECT {
      UNWIND [COLLECT {
      ${match}
      ${whereAll(where)}
      RETURN [${needed.join(', ')}]
    }] AS ${all}
      RETURN ${text} AS answer
    }`,
    decode: (raw) => decode((raw as readonly unknown[])[0]),
  };
}
