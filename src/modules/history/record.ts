import type { Lens } from '../../lens/lens.ts';
import type { ClaimsOfWrite } from '../../plan/lists/claims.ts';
import type { LedgerEntryRecord } from '../ledger-entry/record.ts';

/** What has a history. */
export type Subject = NonNullable<ClaimsOfWrite['about']> & { readonly key: string };

export interface HistoryItemRecord {
  readonly entry: LedgerEntryRecord;
  readonly subject: Subject;
  readonly lens: Lens;
}
