/** A relationship that holds at the lens, in the direction in which a path passes over it. */
export interface Link {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  /** From its subject to its object. */
  readonly outward: boolean;
  readonly weight: number;
  readonly confidence: number;
  readonly sourceCount: number;
  readonly authority: string | null;
}

/** Who leads to whom, by which relationships: the best of them first, never none. */
export type Web = Map<string, Map<string, Link[]>>;

export const inOrder = (a: string, b: string): number => Number(a > b) - Number(a < b);

const byMerit = (a: Link, b: Link): number =>
  a.weight - b.weight ||
  b.confidence - a.confidence ||
  b.sourceCount - a.sourceCount ||
  inOrder(a.key, b.key);

/** Adds relationships, each of which counts once however often it is met. */
export function weave(web: Web, links: Iterable<Link>): void {
  for (const link of links) {
    const onward = web.get(link.from) ?? new Map<string, Link[]>();
    web.set(link.from, onward);
    const parallel = onward.get(link.to);
    if (!parallel) onward.set(link.to, [link]);
    else if (!parallel.some(({ key }) => key === link.key)) {
      parallel.push(link);
      parallel.sort(byMerit);
    }
  }
}

/** All relationships from one entity to another, the best first. */
export function linksBetween(web: Web, from: string, to: string): readonly [Link, ...Link[]] {
  const [best, ...others] = web.get(from)?.get(to) ?? [];
  if (!best) throw new RangeError(`Nothing leads from ${from} to ${to}.`);
  return [best, ...others];
}
