import type { CombatantCommandKind } from '../../generated/resolvers.ts';
import type { EntityRecord } from '../../plan/record.ts';

export interface CombatantCommandRecord extends EntityRecord {
  readonly kind: CombatantCommandKind | null;
  readonly acronym: string | null;
  readonly headquarters: string | null;
}
