import { neighbourhoodOf } from '../../explore/neighbourhood.ts';
import type {
  GraphResolvers,
  NeighbourhoodNodeResolvers,
  NeighbourhoodResolvers,
} from '../../generated/resolvers.ts';
import { groupBy } from '../../ledger/group.ts';
import { kindOfType, relationshipKinds } from '../../model/relationship-kinds.ts';
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
    const { nodes, truncated } = await neighbourhoodOf(read.neighbours, {
      starts: starts.map(({ key }) => key),
      depth,
      limit,
    });
    const shown = nodes.map(({ key }) => key);
    const hidden = once(async () => groupBy(await read.hidden(shown), ({ key }) => key));
    return {
      lens,
      nodes: nodes.map((node) => ({
        ...node,
        lens,
        hiddenRows: async () => (await hidden()).get(node.key) ?? [],
      })),
      truncated,
      among: () => read.among(shown, MOST_RELATIONSHIPS),
    };
  },
} satisfies GraphResolvers;

export const Neighbourhood: Complete<NeighbourhoodResolvers, NeighbourhoodRecord> = {
  relationships: async ({ lens, among }, _args, context, info) => {
    const keys = await among();
    return keys.map((key) => loadRelationship(context, lens, key, info));
  },
};

export const NeighbourhoodNode: Complete<NeighbourhoodNodeResolvers, NeighbourhoodNodeRecord> = {
  node: ({ lens, key }, _args, context, info) => loadEntity(context, lens, key, info),
  hidden: async ({ hiddenRows }) => sumOf(await hiddenRows()),
  hiddenByKind: async ({ hiddenRows }) => byKind(await hiddenRows()),
};

/** Runs the work when it is first asked for, and no second time. */
function once<Result>(work: () => Promise<Result>): () => Promise<Result> {
  let result: Promise<Result> | null = null;
  return () => {
    result ??= work();
    return result;
  };
}

const sumOf = (rows: readonly HiddenRow[]): number =>
  rows.reduce((sum, { count }) => sum + count, 0);

function byKind(rows: readonly HiddenRow[]) {
  const kinds = relationshipKinds.map((kind) => ({
    kind,
    count: sumOf(rows.filter(({ types }) => types.some((type) => kindOfType(type) === kind))),
  }));
  return kinds.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
}
