interface RelationshipKindRule {
  /** A subject can have only one object at a time, so that two are a disagreement. */
  readonly functional?: true;
  /** Links what need not exist at the same time, so that it is not narrowed to both lives. */
  readonly lineage?: true;
  /** The end that has ordinarily one such relationship at a time: another one takes its place. */
  readonly slot?: 'subject' | 'object';
}

/** Every kind of relationship, subject → object. */
const rules = {
  RESPONSIBLE_FOR: { slot: 'object' },
  MINISTRY_OF: { slot: 'subject' },
  SENT_BY: { functional: true, slot: 'subject' },
  HOSTED_BY: { functional: true, slot: 'subject' },
  ACCREDITED_TO: {},
  SERVES: { slot: 'subject' },
  LOCATED_AT: { slot: 'subject' },
  COUNTERPART_OF: { slot: 'subject' },
  POST_IN: { slot: 'subject' },
  OVERSEES: { slot: 'object' },
  PART_OF: { slot: 'subject' },
  SUCCEEDS: { lineage: true },
  MEMBER_OF: {},
  PARTNERED_WITH: { slot: 'object' },
  BORDERS: {},
  ESTABLISHED_BY: { functional: true, slot: 'subject' },
  SOLD_TO: { slot: 'subject' },
} as const satisfies Record<string, RelationshipKindRule>;

export type RelationshipKind = keyof typeof rules;

export const relationshipKinds = Object.keys(rules) as readonly RelationshipKind[];

export const isRelationshipKind = (field: string): field is RelationshipKind =>
  Object.hasOwn(rules, field);

export const isFunctional = (kind: RelationshipKind): boolean =>
  (rules[kind] as RelationshipKindRule).functional === true;

export const isLineage = (kind: RelationshipKind): boolean =>
  (rules[kind] as RelationshipKindRule).lineage === true;

/** Kinds whose slot is that end. */
export const kindsWithSlot = (end: 'subject' | 'object'): readonly RelationshipKind[] =>
  relationshipKinds.filter((kind) => (rules[kind] as RelationshipKindRule).slot === end);

export const functionalKinds = relationshipKinds.filter(isFunctional);

/** The Neo4j type of relationships that later knowledge has replaced. */
export const superseded = <Type extends string>(type: Type): `${Type}_SUPERSEDED` =>
  `${type}_SUPERSEDED`;

/** The line of authority along which one organization OVERSEES another. */
export const authorities = [
  'COMMAND',
  'OPERATIONAL_CONTROL',
  'ADMINISTRATIVE',
  'FUNDING',
  'RATING',
  'POLICY_DIRECTION',
  'CHIEF_OF_MISSION',
  'COORDINATING',
] as const;

export type Authority = (typeof authorities)[number];
