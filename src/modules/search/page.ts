import type { Lens } from '../../lens/lens.ts';
import { cursorsOf, type Position } from '../../plan/cursor.ts';
import { pageOf } from '../../plan/page.ts';
import type { Query } from '../../search/query.ts';
import type { Hit, Wanted } from '../../search/rank.ts';
import type { SearchPage } from './record.ts';

const PLACE = 'Graph.search';

/** Checks the arguments of a page, then cuts it from the hits. */
export function searchPage(
  lens: Lens,
  query: Query,
  wanted: Wanted,
  args: Readonly<Record<string, unknown>>,
): (hits: readonly Hit[]) => SearchPage {
  const cursors = cursorsOf([PLACE, query, wanted, lens.token], 2);
  const { size, backward, after, before } = pageOf(args, cursors, PLACE);

  return (hits) => {
    const from = after ? hits.filter((hit) => !comesAfter(hit, after)).length : 0;
    const to = before ? hits.findLastIndex((hit) => comesBefore(hit, before)) + 1 : hits.length;
    const [start, end] = backward
      ? [Math.max(from, to - size), to]
      : [from, Math.min(to, from + size)];
    const edges = hits.slice(start, end).map((hit) => ({
      hit,
      lens,
      cursor: cursors.encode({ values: [hit.score, hit.key], owner: null }),
    }));
    return {
      edges,
      totalCount: hits.length,
      pageInfo: {
        hasNextPage: end < hits.length,
        hasPreviousPage: start > 0,
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      },
    };
  };
}

/** Hits have the best score first, then the smallest key. */
function comesAfter(hit: Hit, { values: [score, key] }: Position): boolean {
  return hit.score < Number(score) || (hit.score === score && hit.key > String(key));
}

const comesBefore = (hit: Hit, position: Position): boolean =>
  !comesAfter(hit, position) && hit.key !== position.values.at(-1);
