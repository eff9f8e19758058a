import type { Lens } from '../../lens/lens.ts';
import type { HiddenRow } from '../../plan/steps.ts';

/** Read for all nodes when first asked for. */
type Hidden = () => Promise<readonly HiddenRow[]>;

export interface NeighbourhoodNodeRecord {
  readonly lens: Lens;
  readonly key: string;
  readonly distance: number;
  readonly hidden: Hidden;
  readonly hiddenByKind: Hidden;
}

export interface NeighbourhoodRecord {
  readonly lens: Lens;
  readonly nodes: readonly NeighbourhoodNodeRecord[];
  readonly truncated: boolean;
  /** Keys of the nodes that were not looked behind. */
  readonly unexpanded: readonly string[];
  /** Keys of the relationships between the nodes. */
  readonly among: () => Promise<readonly string[]>;
}
