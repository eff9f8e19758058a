import type { Entry } from '../../ledger/chain/entry.ts';

export type LedgerEntryRecord = Entry;

/** The moments between which it wrote: after the first, up to and including the second. */
export const momentsOf = ({
  action,
  at,
}: Entry): { readonly after: number; readonly at: number } => ({
  after: action === 'FOUND' ? 0 : at - 1,
  at,
});
