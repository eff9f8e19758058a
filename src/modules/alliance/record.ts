import type { AllianceKind } from '../../generated/resolvers.ts';
import type { EntityRecord } from '../../plan/record.ts';

export interface AllianceRecord extends EntityRecord {
  readonly kind: AllianceKind | null;
}
