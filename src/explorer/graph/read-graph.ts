import {
  BetweenDocument,
  type GraphEntityFragment,
  type GraphLinkFragment,
  type InputMaybe,
  type RelationshipFilter,
  type RelationshipKind,
  SurroundingsDocument,
  type SurroundingsQuery,
  WaysDocument,
  type WaysQuery,
} from '../generated/graphql.ts';
import type { LensVariables } from '../lens/lens.ts';
import { kindLabels } from '../words/labels.ts';
import { ask, isRefused } from './ask.ts';
import {
  assemble,
  between,
  called,
  firstOf,
  type Shown,
  type Total,
  totalsOf,
  withoutCollapsed,
} from './assemble.ts';
import type { Expansion, GraphState } from './graph-state.ts';

/** What a picture begins with around one entity and around each other, so that there is room to expand. */
const [FIRST, FURTHER] = [30, 10] as const;
/** More at once nobody can read. */
export const MOST = 60;
/** So many keys one question takes. */
const BATCH = 20;

export type Found = WaysQuery['graph']['paths'];

export interface GraphRead extends Shown {
  /** By key, when it came into the picture: 0 with what one starts from, then with which expansion. */
  readonly stages: ReadonlyMap<string, number>;
  /** The ways between two entities, where these were asked for. */
  readonly ways: Found | null;
  /** How many of those asked for did not fit. */
  readonly left: number;
  /** Keys of what was expanded that is not there through the lens. */
  readonly missing: readonly string[];
}

interface Asked {
  readonly at: string;
  readonly entities: readonly GraphEntityFragment[];
  readonly links: readonly GraphLinkFragment[];
  /** Where the answer tells. */
  readonly totals: ReadonlyMap<string, Total> | null;
  readonly ways: Found | null;
}

/** Asks for a picture: what it starts from and each expansion at once, then what links all these. */
export async function readGraph(state: GraphState, lens: LensVariables): Promise<GraphRead> {
  const via = viaOf(state.without);
  const [start, ...more] = await Promise.all([
    state.to === null ? readStart(state, lens, via) : readWays(state, state.to, lens, via),
    ...state.expand.map((expansion) => readExpansion(expansion, lens, state.without)),
  ]);
  const added = more.filter((each) => each !== null);
  const entities = new Map(
    [start, ...added].flatMap(({ entities: some }) =>
      some.map((each) => [each.key, called(each)] as const),
    ),
  );
  const missing = state.expand.filter((_, index) => more[index] === null).map(({ key }) => key);
  const named = new Set([
    ...state.of,
    ...(state.to === null ? [] : [state.to]),
    ...state.expand.map(({ key }) => key).filter((key) => entities.has(key)),
  ]);
  const keys = firstOf([...named, ...entities.keys()], MOST);
  const { links, totals } =
    start.totals !== null && added.length === 0
      ? { links: start.links, totals: start.totals }
      : await readBetween(keys, [...named], via, lens);
  const kept = withoutCollapsed(keys, links, state.collapse, named);
  const shown = assemble({
    at: start.at,
    entities: kept.flatMap((key) => entities.get(key) ?? []),
    links: links.map((link) => between(link, entities)),
    totals,
    starts: new Set([...state.of, ...(state.to === null ? [] : [state.to])]),
  });
  const stages = new Map(
    [start, ...added]
      .flatMap((each, stage) => each.entities.map(({ key }) => [key, stage] as const))
      .reverse(),
  );
  return {
    ...shown,
    stages,
    ways: start.ways && withNames(start.ways, entities),
    left: entities.size - keys.length,
    missing,
  };
}

const withNames = (ways: Found, entities: ReadonlyMap<string, GraphEntityFragment>): Found => ({
  ...ways,
  paths: ways.paths.map((path) => ({
    ...path,
    steps: path.steps.map((step) => ({
      ...step,
      relationship: between(step.relationship, entities),
      from: entities.get(step.from.key) ?? step.from,
      to: entities.get(step.to.key) ?? step.to,
    })),
  })),
});

const kinds = Object.keys(kindLabels) as readonly RelationshipKind[];

export const viaOf = (without: readonly RelationshipKind[]): InputMaybe<RelationshipFilter> =>
  without.length === 0 ? null : { kinds: kinds.filter((kind) => !without.includes(kind)) };

/** How many entities are asked for first. */
export const limitOf = (of: readonly string[]): number =>
  Math.min(MOST, FIRST + FURTHER * (of.length - 1));

type Via = InputMaybe<RelationshipFilter>;

async function readStart(state: GraphState, lens: LensVariables, via: Via): Promise<Asked> {
  const limit = limitOf(state.of);
  const answer = await ask(SurroundingsDocument, { of: state.of, limit, via, ...lens });
  return asked(answer);
}

const asked = ({ graph: { lens, neighbourhood } }: SurroundingsQuery): Asked => ({
  at: lens.at,
  entities: neighbourhood.nodes.map(({ node }) => node),
  links: neighbourhood.relationships,
  totals: totalsOf(neighbourhood),
  ways: null,
});

async function readWays(
  { of: [from = ''], steps }: GraphState,
  to: string,
  lens: LensVariables,
  via: Via,
): Promise<Asked> {
  const { graph } = await ask(WaysDocument, { from, to, maxLength: steps, via, ...lens });
  const passed = graph.paths.paths.flatMap((path) => path.steps);
  const ends = graph.paths.paths.length === 0 ? await readEnds([from, to], lens) : [];
  return {
    at: graph.lens.at,
    entities: [...ends, ...passed.flatMap((step) => [step.from, step.to])],
    links: [],
    totals: null,
    ways: graph.paths,
  };
}

/** Two that nothing connects are shown all the same. */
async function readEnds(of: readonly string[], lens: LensVariables) {
  const { graph } = await ask(SurroundingsDocument, { of, limit: of.length, ...lens });
  return graph.neighbourhood.nodes.map(({ node }) => node);
}

/** What an expansion adds; null if what was expanded is not there through the lens. */
async function readExpansion(
  { key, kind }: Expansion,
  lens: LensVariables,
  without: readonly RelationshipKind[],
): Promise<Asked | null> {
  const via = kind === null ? viaOf(without) : { kinds: without.includes(kind) ? [] : [kind] };
  try {
    return asked(await ask(SurroundingsDocument, { of: [key], limit: MOST, via, ...lens }));
  } catch (error) {
    if (isRefused(error)) return null;
    throw error;
  }
}

/** All that links some entities, and how many neighbours each has. */
async function readBetween(
  keys: readonly string[],
  named: readonly string[],
  via: Via,
  lens: LensVariables,
) {
  if (keys.length <= BATCH) {
    const { graph } = await ask(SurroundingsDocument, {
      of: keys,
      limit: keys.length,
      via,
      ...lens,
    });
    const { neighbourhood } = graph;
    return { links: neighbourhood.relationships, totals: totalsOf(neighbourhood) };
  }
  const among = { from: { key: { in: keys } }, to: { key: { in: keys } }, ...via };
  const [first = [], second = [], third = []] = [0, 1, 2].map((batch) =>
    keys.slice(batch * BATCH, (batch + 1) * BATCH),
  );
  const [hasSecond, hasThird] = [second.length > 0, third.length > 0];
  const { graph } = await ask(BetweenDocument, {
    among,
    via,
    of: named,
    first,
    // What is left out is checked all the same.
    second: hasSecond ? second : first,
    third: hasThird ? third : first,
    hasSecond,
    hasThird,
    ...lens,
  });
  const degrees = [graph.first, graph.second, graph.third].filter((each) => each !== undefined);
  return {
    links: graph.among.relationships,
    totals: new Map(degrees.flatMap((each) => [...totalsOf(each)])),
  };
}
