import { searchPaths } from '../../explore/search-paths.ts';
import type {
  GraphResolvers,
  PathResolvers,
  PathStepResolvers,
  PathsResolvers,
} from '../../generated/resolvers.ts';
import { badInput, refuseOutside } from '../../plan/bad-input.ts';
import type { Complete } from '../complete.ts';
import { confidenceOf } from '../confidence.ts';
import { existing } from '../existing.ts';
import { loadEntity, loadRelationship } from '../load.ts';
import type { PathRecord, PathStepRecord, PathsRecord } from './record.ts';
import { stepsAlong } from './steps-along.ts';

const LONGEST = 6;
const MOST = 100;
const MOST_HUBS = 20;

export const graphPaths = {
  paths: async (
    { lens },
    { from, to, maxLength, via, limit, shortestOnly, weighted },
    { steps, clock, answer },
    info,
  ) => {
    refuseOutside('Graph.paths(maxLength:)', 1, LONGEST, maxLength);
    refuseOutside('Graph.paths(limit:)', 1, MOST, limit);
    if (from === to) throw badInput('Graph.paths(to:)', 'another entity than `from`', to);
    const read = steps(lens, via, info);
    const [start, end] = await existing(read, [
      { place: 'Graph.paths(from:)', key: from },
      { place: 'Graph.paths(to:)', key: to },
    ]);
    const found = await searchPaths(read.level, {
      from: start,
      to: end,
      longest: maxLength,
      limit,
      shortestOnly,
      weighted,
      clock,
    });
    if (found.stoppedBy === 'TIME') answer.lasts = false;
    return {
      lens,
      paths: found.paths.map(({ keys }) => ({ steps: stepsAlong(lens, found.web, keys) })),
      stoppedBy: found.stoppedBy,
      hubs: found.hubs.slice(0, MOST_HUBS),
    };
  },
} satisfies GraphResolvers;

export const Paths: Complete<PathsResolvers, PathsRecord> = {
  exhaustive: ({ stoppedBy }) => stoppedBy === null,
  unexpanded: ({ lens, hubs }, _args, context, info) =>
    hubs.map((key) => loadEntity(context, lens, key, info)),
};

export const Path: Complete<PathResolvers, PathRecord> = {
  length: ({ steps }) => steps.length,
  cost: ({ steps }) => steps.reduce((sum, { links: [best] }) => sum + best.weight, 0),
  weakest: ({ steps }) =>
    confidenceOf(Math.min(...steps.map(({ links: [best] }) => best.confidence))),
};

export const PathStep: Complete<PathStepResolvers, PathStepRecord> = {
  from: ({ lens, links: [best] }, _args, context, info) =>
    loadEntity(context, lens, best.from, info),
  to: ({ lens, links: [best] }, _args, context, info) => loadEntity(context, lens, best.to, info),
  outward: ({ links: [best] }) => best.outward,
  relationship: ({ lens, links: [best] }, _args, context, info) =>
    loadRelationship(context, lens, best.key, info),
  relationships: ({ lens, links }, _args, context, info) =>
    links.map(({ key }) => loadRelationship(context, lens, key, info)),
};
