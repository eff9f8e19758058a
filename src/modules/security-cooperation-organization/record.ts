import type { SecurityCooperationOrganizationKind } from '../../generated/resolvers.ts';
import type { EntityRecord } from '../../plan/record.ts';

export interface SecurityCooperationOrganizationRecord extends EntityRecord {
  readonly kind: SecurityCooperationOrganizationKind | null;
  readonly acronym: string | null;
  readonly city: string | null;
}

export type CooperationOfficeRecord = SecurityCooperationOrganizationRecord;
export type AdvisoryGroupRecord = SecurityCooperationOrganizationRecord;

export interface AttacheOfficeRecord extends SecurityCooperationOrganizationRecord {
  readonly seniorDefenseOfficial: boolean | null;
}
