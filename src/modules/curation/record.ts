import type { Change } from '../../ledger/writing.ts';
import type { LedgerEntryRecord } from '../ledger-entry/record.ts';

export interface WrittenRecord extends Omit<Change, 'entry'> {
  readonly entry: LedgerEntryRecord | null;
  /** What it changed became known after the first moment and at the second. */
  readonly moments: { readonly after: number; readonly at: number };
}
