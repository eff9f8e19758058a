import { type HeldRow, weightOf } from '../graph/all-relationships.ts';

/** What exploring gives, worked out from all relationships that hold by trying everything. */

export const inOrder = (a: string, b: string) => Number(a > b) - Number(a < b);

export interface Around {
  readonly of: readonly string[];
  readonly depth: number;
  readonly limit: number;
  readonly kinds: readonly string[] | null;
}

/** The nodes around some entities, whether that is all, and what links them. */
export function naiveNeighbourhood(rows: readonly HeldRow[], { of, depth, limit, kinds }: Around) {
  const held = rows.filter(({ kind }) => kinds === null || kinds.includes(kind));
  const ways = held.flatMap((row) => [
    { ...row, near: row.from, far: row.to },
    { ...row, near: row.to, far: row.from },
  ]);
  const distances = new Map(of.map((key) => [key, 0]));
  const order = [...distances.keys()].sort(inOrder);
  for (let distance = 1; distance <= depth; distance += 1) {
    const weights = new Map<string, number>();
    for (const { near, far, kind } of ways) {
      if (distances.get(near) !== distance - 1 || distances.has(far)) continue;
      weights.set(far, Math.min(weights.get(far) ?? Infinity, weightOf(kind)));
    }
    const next = [...weights].sort((a, b) => a[1] - b[1] || inOrder(a[0], b[0]));
    for (const [key] of next) distances.set(key, distance);
    order.push(...next.map(([key]) => key));
  }
  const shown = order.slice(0, limit);
  const nodes = shown.map((key) => {
    const beyond = ways.filter(({ near, far }) => near === key && !shown.includes(far));
    const byKind = [...new Set(beyond.map(({ kind }) => kind))].map((kind) => ({
      kind,
      count: new Set(beyond.filter((way) => way.kind === kind).map(({ far }) => far)).size,
    }));
    return {
      key,
      distance: distances.get(key),
      hidden: new Set(beyond.map(({ far }) => far)).size,
      byKind: new Map(byKind.map(({ kind, count }) => [kind, count])),
    };
  });
  const among = held.filter(({ from, to }) => shown.includes(from) && shown.includes(to));
  return {
    nodes,
    truncated: order.length > limit,
    relationships: among
      .map(({ key }) => key)
      .sort(inOrder)
      .slice(0, 2_000),
  };
}

/** Every relationship between two entities, the best first. */
export const between = (held: readonly HeldRow[], one: string, other: string): readonly HeldRow[] =>
  held
    .filter(({ from, to }) => [from, to].includes(one) && [from, to].includes(other))
    .sort(
      (a, b) =>
        weightOf(a.kind) - weightOf(b.kind) ||
        b.confidence - a.confidence ||
        b.sourceCount - a.sourceCount ||
        inOrder(a.key, b.key),
    );

/** Paths with what they are measured by, the best first. */
export const ranked = (
  held: readonly HeldRow[],
  paths: readonly (readonly string[])[],
  weighted: boolean,
) =>
  paths
    .map((keys) => ({ keys: keys.join(' '), ...measured(held, keys) }))
    .sort(
      (a, b) => (weighted ? a.cost - b.cost : 0) || a.length - b.length || inOrder(a.keys, b.keys),
    );

function measured(held: readonly HeldRow[], keys: readonly string[]) {
  const best = keys.slice(1).map((to, at) => between(held, keys[at] ?? '', to)[0] as HeldRow);
  const weakest = Math.min(...best.map(({ confidence }) => confidence));
  return {
    length: best.length,
    cost: best.reduce((sum, { kind }) => sum + weightOf(kind), 0),
    weakest: ['LOW', 'MEDIUM', 'HIGH'][weakest - 1],
  };
}

/** The lines of superiors above the last of the keys, until nothing else stands above. */
export function everyWayUp(held: readonly HeldRow[], keys: readonly string[]): string[] {
  const at = keys.at(-1);
  const above = held.flatMap(({ kind, from, to }) => {
    if (kind === 'PART_OF' && from === at) return [to];
    return kind === 'OVERSEES' && to === at ? [from] : [];
  });
  const next = [...new Set(above)].filter((key) => !keys.includes(key));
  if (next.length > 0) return next.flatMap((key) => everyWayUp(held, [...keys, key]));
  return keys.length > 1 ? [keys.join(' ')] : [];
}
