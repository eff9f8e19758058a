import { inOrder } from './link.ts';

interface Neighbour {
  readonly key: string;
  /** How many relationships away from the nearest start. */
  readonly distance: number;
}

interface Around {
  readonly starts: readonly string[];
  readonly depth: number;
  readonly limit: number;
}

/** The first so many of what is linked to some entities and not yet known. */
type ReadNeighbours = (
  of: readonly string[],
  known: readonly string[],
  limit: number,
) => Promise<readonly string[]>;

/**
 * What lies around some entities, the nearest first. A larger limit or depth only adds to the end:
 * what lies at one distance is listed only after all that is nearer.
 */
export async function neighbourhoodOf(
  read: ReadNeighbours,
  { starts, depth, limit }: Around,
): Promise<{ readonly nodes: readonly Neighbour[]; readonly truncated: boolean }> {
  const nodes: Neighbour[] = [];
  let found: readonly string[] = [...new Set(starts)].sort(inOrder);
  let truncated = false;
  for (let distance = 0; found.length > 0; distance += 1) {
    const nearest = found.slice(0, limit - nodes.length);
    truncated = nearest.length < found.length;
    nodes.push(...nearest.map((key) => ({ key, distance })));
    if (truncated || distance === depth) break;
    const known = nodes.map(({ key }) => key);
    found = await read(nearest, known, limit - nodes.length + 1);
  }
  return { nodes, truncated };
}
