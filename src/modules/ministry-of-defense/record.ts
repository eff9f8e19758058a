import type { NameBasis } from '../../generated/resolvers.ts';
import type { EntityRecord } from '../../plan/record.ts';

export interface MinistryOfDefenseRecord extends EntityRecord {
  readonly localName: string | null;
  readonly nameBasis: NameBasis | null;
}
