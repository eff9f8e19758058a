import type { Generation } from '../../explore/lineage.ts';
import type { Lens } from '../../lens/lens.ts';

export interface LineageMemberRecord extends Generation {
  readonly lens: Lens;
}
