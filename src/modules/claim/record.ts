import type { RecordedClaim } from '../../ledger/claim.ts';
import type { Lens } from '../../lens/lens.ts';
import type { Window } from '../../model/time.ts';

/** A claim, seen through a lens. */
export interface ClaimRecord {
  readonly __typename: 'Claim';
  readonly claim: RecordedClaim;
  readonly lens: Lens;
}

export const claimRecord =
  (lens: Lens) =>
  (claim: RecordedClaim): ClaimRecord => ({ __typename: 'Claim', claim, lens });

export const windowOfRow = ([s0, s1, e0, e1]: readonly [
  number,
  number,
  number,
  number,
]): Window => ({
  s0,
  s1,
  e0,
  e1,
});
