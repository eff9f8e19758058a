import type { Authority, RelationshipKind } from '../../generated/resolvers.ts';
import type { ReadRelationship } from '../../plan/compile-relationship.ts';

export interface RelationshipRecord extends ReadRelationship {
  readonly kind: RelationshipKind;
  readonly authority: Authority | null;
}
