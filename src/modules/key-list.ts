import { cursorsOf } from '../plan/cursor.ts';
import { pageOf } from '../plan/page.ts';
import type { PageInfoRecord } from '../plan/record.ts';

/** A list sorted by key alone, read by two statements: from the start and from the end. */
interface KeyList<Item> {
  /** Names the list, for its cursors and errors. */
  readonly place: string;
  /** What decides which items it has. */
  readonly of: unknown;
  /** At most `limit` items between the two keys, the nearest to the start, or to the end, first. */
  read(between: {
    readonly after: string;
    readonly before: string;
    readonly limit: number;
    readonly backward: boolean;
  }): Promise<readonly Item[]>;
  count(): Promise<number>;
  keyOf(item: Item): string;
}

const FIRST = '';
const LAST = '\u{10FFFF}';

/** A page of such a list, as a connection that counts only when asked to. */
export interface KeyPage<Item> {
  readonly edges: readonly { readonly node: Item; readonly cursor: string }[];
  readonly nodes: readonly Item[];
  readonly pageInfo: PageInfoRecord;
  readonly count: () => Promise<number>;
}

export async function keyPage<Item>(
  list: KeyList<Item>,
  args: Readonly<Record<string, unknown>>,
): Promise<KeyPage<Item>> {
  const cursors = cursorsOf([list.place, list.of], 1);
  const { size, backward, ...bounds } = pageOf(args, cursors, list.place);
  const after = String(bounds.after?.[0] ?? FIRST);
  const before = String(bounds.before?.[0] ?? LAST);
  const found = await list.read({ after, before, limit: size + 1, backward });
  const more = found.length > size;
  const items = found.slice(0, size);
  if (backward) items.reverse();

  // The cursor's own item lies beyond it, so a given bound means that something does.
  const beyond = backward ? bounds.before !== null : bounds.after !== null;
  const cursorOf = (item: Item) => cursors.encode([list.keyOf(item)]);
  const edges = items.map((node) => ({ node, cursor: cursorOf(node) }));
  return {
    edges,
    nodes: items,
    count: list.count,
    pageInfo: {
      hasNextPage: backward ? beyond : more,
      hasPreviousPage: backward ? more : beyond,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
