import { neighbourhoodOf } from '../../explore/neighbourhood.ts';
import type {
  GraphResolvers,
  NeighbourhoodNodeResolvers,
  NeighbourhoodResolvers,
} from '../../generated/resolvers.ts';
import { groupBy } from '../../ledger/group.ts';
import { relationshipKinds } from '../../model/relationship-kinds.ts';
import { badInput, refuseOutside } from '../../plan/bad-input.ts';
import type { HiddenRow } from '../../plan/steps.ts';
import type { Complete } from '../complete.ts';
import { existing } from '../existing.ts';
import { loadEntity, loadRelationship } from '../load.ts';
import type { NeighbourhoodNodeRecord, NeighbourhoodRecord } from './record.ts';

const MOST_STARTS = 20;
const DEEPEST = 3;
const MOST = 300;
const MOST_RELATIONSHIPS = 2_000;

export const graphNeighbourhood = {
  neighbourhood: async ({ lens }, { of, depth, limit, via }, { steps }, info) => {
    if (of.length < 1 || of.length > MOST_STARTS) {
      throw badInput('Graph.neighbourhood(of:)', `1 to ${MOST_STARTS} keys`, of.length);
    }
    refuseOutside('Graph.neighbourhood(depth:)', 1, DEEPEST, depth);
    refuseOutside('Graph.neighbourhood(limit:)', 1, MOST, limit);
    const read = steps(lens, via, info);
    const starts = await existing(
      read,
      of.map((key, index) => ({ place: `Graph.neighbourhood(of:)[${index}]`, key })),
    );
    const { nodes, truncated, unexpanded } = await neighbourhoodOf(read.neighbours, {
      starts,
      depth,
      limit,
    });
    const shown = nodes.map(({ key }) => key);
    const hidden = (by: 'all' | 'kind') => {
      const rows = once(async () => groupBy(await read.hidden(shown, by), ({ key }) => key));
      return async (key: string) => (await rows()).get(key) ?? [];
    };
    const [all, byKind] = [hidden('all'), hidden('kind')];
    return {
      lens,
      nodes: nodes.map((node) => ({
        ...node,
        lens,
        hidden: () => all(node.key),
        hiddenByKind: () => byKind(node.key),
      })),
      truncated,
      unexpanded,
      among: () => read.among(shown, MOST_RELATIONSHIPS),
    };
  },
} satisfies GraphResolvers;

export const Neighbourhood: Complete<NeighbourhoodResolvers, NeighbourhoodRecord> = {
  relationships: async ({ lens, among }, _args, context, info) => {
    const keys = await among();
    return keys.map((key) => loadRelationship(context, lens, key, info));
  },
  unexpanded: ({ lens, unexpanded }, _args, context, info) =>
    unexpanded.map((key) => loadEntity(context, lens, key, info)),
};

export const NeighbourhoodNode: Complete<NeighbourhoodNodeResolvers, NeighbourhoodNodeRecord> = {
  node: ({ lens, key }, _args, context, info) => loadEntity(context, lens, key, info),
  hidden: async ({ hidden }) => (await hidden())[0]?.count ?? 0,
  hiddenByKind: async ({ hiddenByKind }) => mostFirst(await hiddenByKind()),
};

/** Runs the work when it is first asked for, and no second time. */
function once<Result>(work: () => Promise<Result>): () => Promise<Result> {
  let result: Promise<Result> | null = null;
  return () => {
    result ??= work();
    return result;
  };
}

const mostFirst = (rows: readonly HiddenRow[]) =>
  relationshipKinds
    .flatMap((kind) =>
      rows.filter((row) => row.kind === kind).map(({ count }) => ({ kind, count })),
    )
    .sort((a, b) => b.count - a.count);
