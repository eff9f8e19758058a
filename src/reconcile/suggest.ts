import type { Graph } from '../graph/graph.ts';
import type { Lens } from '../lens/lens.ts';
import { entityTypes } from '../model/entity-types.ts';
import { fold } from '../model/fold.ts';
import { LONGEST_TEXT, queryOf } from '../search/query.ts';
import { search } from '../search/search.ts';
import { described, properties } from './properties.ts';
import { describe } from './reconcile.ts';
import { everyType, typeOf } from './types.ts';

const MOST_SUGGESTED = 10;

/** Entities that somebody may be typing the name of. */
export async function suggestEntities(
  graph: Pick<Graph, 'read'>,
  lens: Lens,
  prefix: string,
  skip: number,
) {
  if (prefix.trim() === '') return { result: [] };
  const query = queryOf(prefix.trim().slice(0, LONGEST_TEXT), 'prefix');
  const hits = await search(graph, lens, query, { types: null, lang: null });
  return {
    result: hits.slice(skip, skip + MOST_SUGGESTED).map((hit) => ({
      id: hit.key,
      name: hit.called,
      description: describe(hit),
      notable: [typeOf(hit.type)],
    })),
  };
}

export const suggestTypes = (prefix: string) => ({ result: everyType.filter(startsWith(prefix)) });

export const suggestProperties = (prefix: string) => ({
  result: properties
    .filter(startsWith(prefix))
    .flatMap((property) => described(property, entityTypes) ?? []),
});

/** Whether the id, or a word of the name, begins so. */
const startsWith =
  (prefix: string) =>
  ({ id, name }: { readonly id: string; readonly name: string }): boolean => {
    const typed = fold(prefix.trim());
    return fold(id).startsWith(typed) || ` ${fold(name)}`.includes(` ${typed}`);
  };
