import type { Authority, RelationshipKind } from '../../generated/resolvers.ts';
import type { ReadAlteration } from '../../plan/changes/alterations.ts';
import type { Between } from '../../plan/changes/between.ts';
import type { ReadTotal } from '../../plan/changes/counts.ts';
import type { Planned } from '../../plan/record.ts';

export type ChangeSetRecord = Between;

export type AlterationRecord = ReadAlteration;

export type NameChangeRecord = Planned;

export type UncertainChangeRecord = Planned;

export interface ChangeTotalRecord extends ReadTotal {
  readonly kind: RelationshipKind;
  readonly authority: Authority | null;
}
