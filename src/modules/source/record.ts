import type { Source } from '../../ledger/source.ts';
import type { Lens } from '../../lens/lens.ts';

/** A source, seen through the lens that decides which of its claims are shown. */
export interface SourceRecord extends Source {
  readonly __typename: 'Source';
  readonly lens: Lens;
}

export const sourceRecord =
  (lens: Lens) =>
  (source: Source): SourceRecord => ({ ...source, __typename: 'Source', lens });
