import type { ListSource, Reading, SortedBy } from './compiler.ts';
import type { Position } from './cursor.ts';
import { comesAfter, comesBefore, orderBy, type SortKey } from './keyset.ts';
import { whereAll } from './lens-conditions.ts';
import type { Page } from './page.ts';
import type { Writer } from './writer.ts';

/** Variables that hold what the list is sorted by, and the key. */
export const sortKeys = (writer: Writer, { orders, key }: ListSource): SortKey[] => [
  ...orders.map((order) => ({ ...order, text: writer.variable('o') })),
  { text: key, descending: false, known: true },
];

/** The rows of one page. */
export function pageText(
  writer: Writer,
  source: ListSource,
  keys: readonly SortKey[],
  page: Page,
  row: string,
): string {
  const parts = [
    ...(page.after ? [rowsAfter(writer, keys, page.after)] : []),
    ...(page.before ? [rowsBefore(writer, keys, page.before)] : []),
  ];
  const limit = `LIMIT ${writer.parameter(page.size + 1)}`;
  const [first, ...others] = readingsOf(source, parts).map(
    (reading) => `${within(source, reading, keys, parts)}
      WITH * ${sorted(reading, keys, page)} ${limit}`,
  );
  if (first === undefined) return '[]';
  if (others.length === 0) {
    return `COLLECT {
      ${first}
      RETURN ${row} AS row
    }`;
  }
  const found = `RETURN ${[...source.carried, ...namesOf(source, keys)].join(', ')}`;
  return `COLLECT {
      CALL (${source.inOrder?.from}) {
      ${[first, ...others]
        .map((text) => `${text} ${found}`)
        .join(`
      UNION ALL
      `)}
      }
      WITH * ${sorted(source, keys, page)} ${limit}
      RETURN ${row} AS row
    }`;
}

/** Whether anything lies on the other side of the cursor that the page starts from. */
export function beyondText(
  writer: Writer,
  source: ListSource,
  keys: readonly SortKey[],
  page: Page,
): string {
  const cursor = page.backward ? page.before : page.after;
  if (!cursor) return 'false';
  const outside = [allBut((page.backward ? rowsBefore : rowsAfter)(writer, keys, cursor))];
  const found = readingsOf(source, outside).map(
    (reading) => `EXISTS {
      ${within(source, reading, keys, outside)}
      RETURN 1
    }`,
  );
  return found.join(' OR ') || 'false';
}

export const countText = ({ match, where }: ListSource): string => `COUNT {
      ${match}
      ${whereAll(where)}
    }`;

/** The readings that may come by rows of all these parts. */
const readingsOf = (source: ListSource, parts: readonly Part[]): readonly Reading[] =>
  (source.inOrder?.readings ?? [source]).filter(
    ({ orders }) => !(orders[0]?.known && parts.some(({ known }) => known === 'none')),
  );

const namesOf = ({ orders }: ListSource, keys: readonly SortKey[]): string[] =>
  keys.slice(0, orders.length).map(({ text }) => text);

/** Rows of a list, by where they stand. */
interface Part {
  /** Whether a row is one of them; true or false, never null. */
  readonly text: string;
  /** The first sort value of all of them is this at least, or at most. */
  readonly least?: string;
  readonly most?: string;
  /** Where the unknown begin or end it: how many of those whose first sort value is known are in it. */
  readonly known?: 'all' | 'none';
}

const rowsAfter = (writer: Writer, keys: readonly SortKey[], { values }: Position): Part => ({
  text: comesAfter(writer, keys, values),
  ...(values[0] == null
    ? { known: 'none' }
    : { [keys[0]?.descending ? 'most' : 'least']: writer.parameter(values[0]) }),
});

const rowsBefore = (writer: Writer, keys: readonly SortKey[], { values }: Position): Part => ({
  text: comesBefore(writer, keys, values),
  ...(values[0] == null
    ? { known: 'all' }
    : { [keys[0]?.descending ? 'least' : 'most']: writer.parameter(values[0]) }),
});

const allBut = ({ text, least, most, known }: Part): Part => ({
  text: `NOT ${text}`,
  ...(least && { most: least }),
  ...(most && { least: most }),
  ...(known && { known: known === 'all' ? 'none' : 'all' }),
});

/** In the order of the list; named as an index has it, where one has. */
function sorted({ orders, prefix }: Reading, keys: readonly SortKey[], page: Page): string {
  const own = keys.map((key, index) => ({
    ...key,
    ...(orders[index]?.known && { known: true as const }),
  }));
  const all = prefix && own[0] ? [{ ...own[0], text: prefix }, ...own] : own;
  return `ORDER BY ${orderBy(all, page.backward)}`;
}

/**
 * The rows of some parts, with their sort values. Neo4j reads an index in its order only when told that
 * nothing in it is null, and begins and ends at a bound only where that is part of the match.
 */
function within(
  { carried, derived = [], key }: ListSource,
  { match, where, orders, indexed }: Reading,
  keys: readonly SortKey[],
  parts: readonly Part[],
): string {
  const known = orders.filter((order) => order.known).map(({ text }) => `${text} IS NOT NULL`);
  const conditions = indexed
    ? [...where, ...known, `${key} > ''`, ...bounds(orders[0], parts)]
    : where;
  const values = orders.map(({ text }, index) => `${text} AS ${keys[index]?.text}`);
  const wanted = parts.map(({ text }) => text);
  return orders.length === 0
    ? `${match}
      ${whereAll([...conditions, ...wanted])}
      WITH ${[...carried, ...derived].join(', ')}`
    : `${match}
      ${whereAll(conditions)}
      WITH ${[...carried, ...derived, ...values].join(', ')}
      ${whereAll(wanted)}`;
}

const bounds = (order: SortedBy | undefined, parts: readonly Part[]): string[] =>
  order?.known
    ? parts.flatMap(({ least, most }) => [
        ...(least ? [`${order.text} >= ${least}`] : []),
        ...(most ? [`${order.text} <= ${most}`] : []),
      ])
    : [];
