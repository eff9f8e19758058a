import type { Fact } from '../../ledger/fact.ts';
import type { ClaimRecord } from '../claim/record.ts';

export interface FactRecord extends Omit<Fact, 'claims'> {
  readonly claims: readonly ClaimRecord[];
}
