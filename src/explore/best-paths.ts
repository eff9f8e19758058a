import { inOrder, type Link, type Web } from './link.ts';

export interface Wanted {
  readonly from: string;
  readonly to: string;
  /** In relationships. */
  readonly longest: number;
  /** How many paths at the most. */
  readonly most: number;
  /** No path that costs more than the cheapest. */
  readonly cheapestOnly: boolean;
  /** What passing over a relationship costs; at least 1. */
  readonly costOf: (link: Link) => number;
}

export interface CostedPath {
  /** Of its entities in turn; none comes twice. */
  readonly keys: readonly string[];
  readonly cost: number;
}

interface Best {
  /** Cheapest first, then by the keys along the path. */
  readonly paths: readonly CostedPath[];
  /** There was too much to look at: others may be as good. */
  readonly gaveUp: boolean;
}

const MOST_LOOKS = 1_000_000;

/**
 * The best simple paths of a web. Looks for all paths of one cost, then of the next: as it knows what
 * is left to pay from each entity, it hardly ever takes a step that leads nowhere.
 */
export function bestPaths(web: Web, wanted: Wanted): Best {
  const { from, to, longest, most, cheapestOnly } = wanted;
  const onward = arcsOf(web, wanted);
  const least = leastCosts(onward, wanted);
  const leftFrom = (key: string, steps: number): number => least[steps]?.get(key) ?? Infinity;
  const paths: CostedPath[] = [];
  let looks = 0;
  const isDone = () => paths.length === most || looks > MOST_LOOKS;

  /** Finds the paths of just this cost that begin so; gives the next cost that one could have. */
  const findAt = (bound: number, keys: readonly string[], cost: number): number => {
    let next = Infinity;
    for (const arc of onward.get(keys.at(-1) ?? from) ?? []) {
      if (isDone()) break;
      looks += 1;
      if (keys.includes(arc.to)) continue;
      const paid = cost + arc.cost;
      const whole = paid + leftFrom(arc.to, longest - keys.length);
      if (whole > bound) next = Math.min(next, whole);
      else if (arc.to !== to) next = Math.min(next, findAt(bound, [...keys, arc.to], paid));
      else if (paid === bound) paths.push({ keys: [...keys, to], cost: paid });
    }
    return next;
  };

  let bound = leftFrom(from, longest);
  while (bound < Infinity && !isDone() && !(cheapestOnly && paths.length > 0)) {
    bound = findAt(bound, [from], 0);
  }
  return { paths, gaveUp: looks > MOST_LOOKS };
}

interface Arc {
  readonly to: string;
  readonly cost: number;
}

type Arcs = ReadonlyMap<string, readonly Arc[]>;

/** Where each entity leads, in the order of keys; nowhere from the last. */
function arcsOf(web: Web, { to: last, costOf }: Wanted): Arcs {
  const arcs = new Map<string, readonly Arc[]>();
  for (const [from, onward] of web) {
    if (from === last) continue;
    const leads = [...onward].flatMap(([to, [best]]) => (best ? [{ to, cost: costOf(best) }] : []));
    arcs.set(
      from,
      leads.sort((a, b) => inOrder(a.to, b.to)),
    );
  }
  return arcs;
}

/** By the number of steps that may still be taken: the least cost from each entity to the last. */
function leastCosts(arcs: Arcs, { to, longest }: Wanted): ReadonlyMap<string, number>[] {
  const costs: ReadonlyMap<string, number>[] = [new Map([[to, 0]])];
  for (let steps = 1; steps <= longest; steps += 1) {
    const before = costs[steps - 1];
    const now = new Map(before);
    for (const [from, onward] of arcs) {
      for (const arc of onward) {
        const cost = arc.cost + (before?.get(arc.to) ?? Infinity);
        if (cost < (now.get(from) ?? Infinity)) now.set(from, cost);
      }
    }
    costs.push(now);
  }
  return costs;
}
