/** How closely a relationship links: official lines of authority, representation, what is merely shared. */
const [AUTHORITY, REPRESENTATION, SHARED] = [1, 2, 5] as const;

interface RelationshipKindRule {
  /** What it costs a path to pass over it; at least 1. */
  readonly weight: number;
  /** A subject can have only one object at a time, so that two are a disagreement. */
  readonly functional?: true;
  /** Links what need not exist at the same time, so that it is not narrowed to both lives. */
  readonly lineage?: true;
  /** The end that has ordinarily one such relationship at a time: another one takes its place. */
  readonly slot?: 'subject' | 'object';
}

/** Every kind of relationship, subject → object. */
const rules = {
  RESPONSIBLE_FOR: { weight: REPRESENTATION, slot: 'object' },
  MINISTRY_OF: { weight: REPRESENTATION, slot: 'subject' },
  SENT_BY: { weight: REPRESENTATION, slot: 'subject', functional: true },
  HOSTED_BY: { weight: REPRESENTATION, slot: 'subject', functional: true },
  ACCREDITED_TO: { weight: REPRESENTATION },
  SERVES: { weight: REPRESENTATION, slot: 'subject' },
  LOCATED_AT: { weight: REPRESENTATION, slot: 'subject' },
  COUNTERPART_OF: { weight: REPRESENTATION, slot: 'subject' },
  POST_IN: { weight: AUTHORITY, slot: 'subject' },
  OVERSEES: { weight: AUTHORITY, slot: 'object' },
  PART_OF: { weight: AUTHORITY, slot: 'subject' },
  SUCCEEDS: { weight: REPRESENTATION, lineage: true },
  MEMBER_OF: { weight: SHARED },
  PARTNERED_WITH: { weight: REPRESENTATION, slot: 'object' },
  BORDERS: { weight: SHARED },
  ESTABLISHED_BY: { weight: SHARED, slot: 'subject', functional: true },
  SOLD_TO: { weight: SHARED, slot: 'subject' },
} as const satisfies Record<string, RelationshipKindRule>;

export type RelationshipKind = keyof typeof rules;

export const relationshipKinds = Object.keys(rules) as readonly RelationshipKind[];

export const isRelationshipKind = (field: string): field is RelationshipKind =>
  Object.hasOwn(rules, field);

export const isFunctional = (kind: RelationshipKind): boolean =>
  (rules[kind] as RelationshipKindRule).functional === true;

export const isLineage = (kind: RelationshipKind): boolean =>
  (rules[kind] as RelationshipKindRule).lineage === true;

export const weightOf = (kind: RelationshipKind): number => rules[kind].weight;

/** Kinds whose slot is that end. */
export const kindsWithSlot = (end: 'subject' | 'object'): readonly RelationshipKind[] =>
  relationshipKinds.filter((kind) => (rules[kind] as RelationshipKindRule).slot === end);

export const functionalKinds = relationshipKinds.filter(isFunctional);

/** The Neo4j type of relationships that later knowledge has replaced. */
export const superseded = <Type extends string>(type: Type): `${Type}_SUPERSEDED` =>
  `${type}_SUPERSEDED`;

/** The kind of a relationship of this Neo4j type, superseded or not. */
export const kindOfType = (type: string): RelationshipKind =>
  type.replace(/_SUPERSEDED$/, '') as RelationshipKind;

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
