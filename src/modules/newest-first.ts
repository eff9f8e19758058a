import { type Cursor, cursorsOf, type SortValue } from '../plan/cursor.ts';
import { sizeOf } from '../plan/page.ts';
import type { PageInfoRecord } from '../plan/record.ts';

export interface NewestFirstArguments {
  readonly first?: number | null;
  readonly after?: string | null;
}

/** A page of a list that is read in one direction only. */
interface NewestFirst<Node> {
  readonly nodes: readonly Node[];
  readonly edges: readonly { readonly node: Node; readonly cursor: string }[];
  readonly pageInfo: PageInfoRecord;
  readonly totalCount: number;
}

interface List<Node> {
  /** What the list is called in errors, and all that tells it from others. */
  readonly place: string;
  readonly of?: unknown;
  /** What it is sorted by, its key last. */
  readonly values: (node: Node) => readonly SortValue[];
  readonly read: (
    after: readonly SortValue[] | null,
    limit: number,
  ) => Promise<{ readonly nodes: readonly Node[]; readonly total: number }>;
  readonly length: number;
}

/** Reads one more than the page has, to tell whether more follow. Errors: BAD_USER_INPUT. */
export async function newestFirst<Node>(
  { place, of = null, values, read, length }: List<Node>,
  { first, after }: NewestFirstArguments,
): Promise<NewestFirst<Node>> {
  const cursors: Cursor = cursorsOf([place, of], length);
  const size = sizeOf(first, `${place}(first:)`);
  const from = after ? cursors.decode(after, `${place}(after:)`).values : null;
  const { nodes: found, total } = await read(from, size + 1);
  const nodes = found.slice(0, size);
  const edges = nodes.map((node) => ({
    node,
    cursor: cursors.encode({ owner: null, values: values(node) }),
  }));
  return {
    nodes,
    edges,
    totalCount: total,
    pageInfo: {
      hasNextPage: found.length > size,
      hasPreviousPage: from !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
