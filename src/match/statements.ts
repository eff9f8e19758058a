import { cypher, type Listed } from '../graph/cypher.ts';
import type { EntityType } from '../model/entity-types.ts';
import type { FieldName } from '../model/fields.ts';
import type { RelationshipKind } from '../model/relationship-kinds.ts';

interface NamedRow {
  readonly key: string;
  readonly type: EntityType;
  /** Field, value, and whose code it is. */
  readonly values: readonly (readonly [FieldName, string, string | null])[];
  readonly nations: readonly (readonly [RelationshipKind, string])[];
}

/** Every entity that stands, with its names, codes and some fields, and the nations that it is tied to. */
export const namedEntities = cypher<
  { readonly fields: Listed<FieldName>; readonly kinds: Listed<RelationshipKind> },
  NamedRow
>`
  MATCH (entity:Entity)
  WHERE entity.s0 IS NOT NULL
  RETURN
    entity.key AS key,
    entity.type AS type,
    [field IN $fields.list WHERE entity[field] IS NOT NULL | [field, entity[field], null]] +
    COLLECT {
      MATCH (entity)-[holds:HAS_NAME|HAS_REFERENCE|HAS_VALUE]->(value:Value)
      WHERE NOT holds:HAS_VALUE OR holds.field IN $fields.list
      RETURN [holds.field, value.value, value.scheme] AS stated
    } AS values,
    COLLECT {
      MATCH (entity)-[tie]->(nation:Nation)
      WHERE type(tie) IN $kinds.list
      RETURN DISTINCT [type(tie), nation.key] AS tied
    } AS nations
  ORDER BY key
`;
