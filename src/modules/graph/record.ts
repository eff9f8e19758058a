import type { Lens } from '../../lens/lens.ts';

export interface GraphRecord {
  readonly lens: Lens;
}

export type LensRecord = Lens;
