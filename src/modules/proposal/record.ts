import type { RecordedClaim } from '../../ledger/claim.ts';
import type { ProposalStatus } from '../../ledger/proposal-statements.ts';

export interface ProposalRecord {
  readonly key: string;
  readonly status: ProposalStatus;
  readonly claim: RecordedClaim;
  readonly newSourceTitle: string | null;
  /** Numbers of entries. */
  readonly entries: { readonly proposed: number; readonly decided: number | null };
}
