import type { EntityRecord } from '../../plan/record.ts';

export interface ArmsSaleRecord extends EntityRecord {
  readonly transmittalNumber: string | null;
  readonly notifiedOn: string | null;
  readonly estimatedValueUsd: number | null;
  readonly principalContractors: readonly string[] | null;
  readonly otherPurchaser: string | null;
}
