import { bestPaths, type CostedPath } from './best-paths.ts';
import { inOrder, type Link, type Web, weave } from './link.ts';

/** An entity with the number of its relationships of the kinds looked at, whenever they hold. */
export interface Node {
  readonly key: string;
  readonly degree: number;
}

export interface Reached extends Node {
  /** Those that lead to it, or backward from it. */
  readonly links: readonly Link[];
}

/** A level of the search: what to read from. */
export interface Level {
  /** From the last entity towards the first. */
  readonly backward: boolean;
  /** Entities of which every relationship is wanted. */
  readonly open: readonly string[];
  /** Entities of which only relationships with the known are wanted. */
  readonly closing: readonly string[];
  /** What has been reached from the other end. */
  readonly known: readonly string[];
  /** Nothing will be read from what it reaches. */
  readonly isLast: boolean;
}

export type ReadLevel = (level: Level) => Promise<readonly Reached[]>;

export type PathStop = 'TIME' | 'SIZE' | 'HUB' | 'LIMIT';

export interface PathSearch {
  readonly from: Node;
  readonly to: Node;
  readonly longest: number;
  readonly limit: number;
  readonly shortestOnly: boolean;
  readonly weighted: boolean;
  /** In milliseconds. */
  readonly clock: () => number;
  readonly bounds?: Bounds;
}

export interface PathsFound {
  readonly paths: readonly CostedPath[];
  readonly web: Web;
  /** Why there may be others; null if there are none. */
  readonly stoppedBy: PathStop | null;
  /** Hubs behind which there may be others, the largest first. */
  readonly hubs: readonly string[];
}

/** How many relationships may be walked. */
export interface Bounds {
  /** Of one entity that is passed through. */
  readonly hub: number;
  /** In one level, all of which are fetched. */
  readonly level: number;
  /** In one level, of which only those with known entities are fetched. */
  readonly closing: number;
}

/** An entity with more relationships is not looked behind, unless one starts from it. */
export const HUB = 2_000;

const BOUNDS: Bounds = { hub: HUB, level: 20_000, closing: 200_000 };

/** How many milliseconds the search may take after its first level, before which Neo4j may have to plan it. */
const PATIENCE = 2_000;

/** Makes the shorter of two paths the cheaper where their relationships weigh the same. */
const WEIGHT = 100;
const STEP = 1;

/**
 * Searches from both ends, level by level, always on the side with fewer relationships to read. So an
 * entity that very many others are linked to is met from both sides and hardly ever read.
 */
export async function searchPaths(read: ReadLevel, search: PathSearch): Promise<PathsFound> {
  const { limit, shortestOnly, weighted, clock, bounds = BOUNDS } = search;
  const sides = [createSide(search.from, false), createSide(search.to, true)] as const;
  const web: Web = new Map();
  const lightest = weighted ? WEIGHT + STEP : STEP;
  const find = () =>
    bestPaths(web, {
      from: search.from.key,
      to: search.to.key,
      longest: search.longest,
      most: limit + 1,
      cheapestOnly: shortestOnly,
      costOf: ({ weight }) => (weighted ? weight * WEIGHT + STEP : STEP),
    });
  let best = find();
  /** No longer path can be among the best. */
  let longest = search.longest;
  let met = false;
  let deadline = Infinity;
  let late = false;

  while (covered(sides) < longest && !sides.some(isExhausted)) {
    const [side, other] = inTurn(sides);
    if (!side) break;
    late = clock() > deadline;
    if (late) break;
    const isLast = covered(sides) + 1 === longest;
    const reached = await expand(read, side, other, isLast, bounds);
    deadline = Math.min(deadline, clock() + PATIENCE);
    for (const { links } of reached) weave(web, links);
    met ||= reached.some(({ key }) => other.known.has(key));
    if (!met) continue;
    best = find();
    const decisive = best.paths[shortestOnly ? 0 : limit];
    if (decisive) longest = Math.min(longest, Math.floor(decisive.cost / lightest));
  }

  const missed = sides.flatMap((side) => missedBehind(side, sides, longest));
  const hubs = missed.filter(({ degree }) => degree > bounds.hub);
  return {
    paths: best.paths.slice(0, limit),
    web,
    stoppedBy: firstOf([
      ['TIME', late],
      ['SIZE', best.gaveUp || missed.length > hubs.length],
      ['HUB', hubs.length > 0],
      ['LIMIT', best.paths.length > limit],
    ]),
    hubs: [
      ...new Set(
        hubs
          .sort(byDegree)
          .reverse()
          .map(({ key }) => key),
      ),
    ],
  };
}

const firstOf = (reasons: readonly (readonly [PathStop, boolean])[]): PathStop | null =>
  reasons.find(([, applies]) => applies)?.[0] ?? null;

interface Side {
  readonly backward: boolean;
  /** How many levels have been read. */
  depth: number;
  /** What the last level reached, to be read next. */
  frontier: readonly Node[];
  readonly known: Set<string>;
  readonly barred: Barred[];
}

/** An entity that was reached and not passed through. */
interface Barred extends Node {
  readonly depth: number;
  /** Its relationships were read with all that lay so near to the other end; null if none were. */
  readonly seen: number | null;
}

type Sides = readonly [Side, Side];

const createSide = (start: Node, backward: boolean): Side => ({
  backward,
  depth: 0,
  frontier: [start],
  known: new Set([start.key]),
  barred: [],
});

/** All that this side can ever reach has been read. */
const isExhausted = ({ frontier, barred }: Side): boolean =>
  frontier.length === 0 && barred.length === 0;

/** Up to which length no path can be missing but for what is barred. */
const covered = ([one, another]: Sides): number => reachOf(one) + reachOf(another);

const reachOf = ({ frontier, barred, depth }: Side): number =>
  frontier.length > 0 ? depth : Math.min(depth, ...barred.map((node) => node.depth));

/** The side that is cheaper to expand, then the other; neither if none has anything left. */
function inTurn([one, another]: Sides): readonly [Side, Side] | readonly [null, Side] {
  const [a, b] = [one, another].map(({ frontier }) =>
    frontier.length === 0 ? Infinity : frontier.reduce((sum, { degree }) => sum + degree, 0),
  ) as [number, number];
  if (a === Infinity && b === Infinity) return [null, another];
  return a <= b ? [one, another] : [another, one];
}

async function expand(
  read: ReadLevel,
  side: Side,
  other: Side,
  isLast: boolean,
  bounds: Bounds,
): Promise<readonly Reached[]> {
  const lightFirst = [...side.frontier].sort(byDegree);
  const mayPass = ({ degree }: Node) => !isLast && (side.depth === 0 || degree <= bounds.hub);
  const open = within(lightFirst.filter(mayPass), bounds.level);
  const closed = lightFirst.filter((node) => !open.has(node.key));
  const closing = within(closed, bounds.closing);
  for (const node of closed) {
    const isRead = closing.has(node.key);
    if (isLast && isRead) continue;
    side.barred.push({ ...node, depth: side.depth, seen: isRead ? reachOf(other) : null });
  }

  const reached =
    open.size + closing.size === 0
      ? []
      : await read({
          backward: side.backward,
          open: [...open],
          closing: [...closing],
          known: [...other.known],
          isLast,
        });
  side.depth += 1;
  side.frontier = isLast ? [] : reached.filter(({ key }) => !side.known.has(key));
  for (const { key } of side.frontier) side.known.add(key);
  return reached;
}

const byDegree = (a: Node, b: Node): number => a.degree - b.degree || inOrder(a.key, b.key);

/** As many of the nodes, from the first, as have no more relationships than that together. */
function within(nodes: readonly Node[], relationships: number): ReadonlySet<string> {
  let left = relationships;
  const fitting = nodes.filter(({ degree }) => {
    left -= degree;
    return left >= 0;
  });
  return new Set(fitting.map(({ key }) => key));
}

/** What was barred on the way of a path that is not longer than this. */
function missedBehind(side: Side, sides: Sides, longest: number): Barred[] {
  const other = sides[0] === side ? sides[1] : sides[0];
  return side.barred.filter(
    ({ depth, seen }) => seen === null || depth + Math.max(reachOf(other), seen + 1) < longest,
  );
}
