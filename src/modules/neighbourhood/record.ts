import type { Lens } from '../../lens/lens.ts';
import type { HiddenRow } from '../../plan/steps.ts';

export interface NeighbourhoodNodeRecord {
  readonly lens: Lens;
  readonly key: string;
  readonly distance: number;
  /** Read for all nodes when first asked for. */
  readonly hiddenRows: () => Promise<readonly HiddenRow[]>;
}

export interface NeighbourhoodRecord {
  readonly lens: Lens;
  readonly nodes: readonly NeighbourhoodNodeRecord[];
  readonly truncated: boolean;
  /** Keys of the relationships between the nodes. */
  readonly among: () => Promise<readonly string[]>;
}
