import type { AgencyKind } from '../../generated/resolvers.ts';
import type { EntityRecord } from '../../plan/record.ts';

export interface AgencyRecord extends EntityRecord {
  readonly kind: AgencyKind | null;
  readonly acronym: string | null;
  readonly purpose: string | null;
  readonly announcedOn: string | null;
  readonly capability: string | null;
}
