import { GraphSourcesDocument } from '../generated/graphql.ts';
import { ask } from './ask.ts';

/** So many one question takes. */
const MOST_IDS = 100;

/** The keys of the sources behind each of some relationships, by its id. */
export async function readSources(
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const batches = Array.from({ length: Math.ceil(ids.length / MOST_IDS) }, (_, batch) =>
    ids.slice(batch * MOST_IDS, (batch + 1) * MOST_IDS),
  );
  const answers = await Promise.all(
    batches.map((some) => ask(GraphSourcesDocument, { ids: some })),
  );
  return new Map(
    answers
      .flatMap(({ nodes }) => nodes)
      .flatMap((node) =>
        node && 'claims' in node
          ? [[node.id, [...new Set(node.claims.map(({ source }) => source.key))].sort()] as const]
          : [],
      ),
  );
}
