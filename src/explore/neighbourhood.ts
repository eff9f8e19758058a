import { inOrder } from './link.ts';
import { HUB, type Node } from './search-paths.ts';

interface Neighbour {
  readonly key: string;
  /** How many relationships away from the nearest start. */
  readonly distance: number;
}

interface Around {
  readonly starts: readonly Node[];
  readonly depth: number;
  readonly limit: number;
}

interface Surroundings {
  readonly nodes: readonly Neighbour[];
  readonly truncated: boolean;
  /** Those among them that very many others are linked to, which were not looked behind. */
  readonly unexpanded: readonly string[];
}

/** The first so many of what is linked to some entities and not yet known. */
type ReadNeighbours = (
  of: readonly string[],
  known: readonly string[],
  limit: number,
) => Promise<readonly Node[]>;

/**
 * What lies around some entities, the nearest first. A larger limit or depth only adds to the end:
 * what lies at one distance is listed only after all that is nearer.
 */
export async function neighbourhoodOf(
  read: ReadNeighbours,
  { starts, depth, limit }: Around,
): Promise<Surroundings> {
  const nodes: Neighbour[] = [];
  const unexpanded: string[] = [];
  let found: readonly Node[] = [
    ...new Map(starts.map((start) => [start.key, start])).values(),
  ].sort((a, b) => inOrder(a.key, b.key));
  let truncated = false;
  for (let distance = 0; found.length > 0; distance += 1) {
    const nearest = found.slice(0, limit - nodes.length);
    truncated = nearest.length < found.length;
    nodes.push(...nearest.map(({ key }) => ({ key, distance })));
    if (truncated || distance === depth) break;
    const isHub = ({ degree }: Node) => distance > 0 && degree > HUB;
    unexpanded.push(...nearest.filter(isHub).map(keyOf));
    const others = nearest.filter((node) => !isHub(node)).map(keyOf);
    found = others.length > 0 ? await read(others, nodes.map(keyOf), limit - nodes.length + 1) : [];
  }
  return { nodes, truncated, unexpanded };
}

const keyOf = ({ key }: { readonly key: string }): string => key;
