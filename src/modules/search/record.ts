import type { Lens } from '../../lens/lens.ts';
import type { PageInfoRecord } from '../../plan/record.ts';
import type { Hit } from '../../search/rank.ts';

/** A hit, seen through a lens. */
export interface SearchEdgeRecord {
  readonly hit: Hit;
  readonly cursor: string;
  readonly lens: Lens;
}

export interface SearchPage {
  readonly edges: readonly SearchEdgeRecord[];
  readonly pageInfo: PageInfoRecord;
  readonly totalCount: number;
}
