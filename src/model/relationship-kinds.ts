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
  /** The end that may have thousands of these: an index has them in order. */
  readonly crowd?: 'subject' | 'object';
  /** The field of the other end that they are in order of there too, beside its key. */
  readonly inOrderOf?: string;
}

/** Every kind of relationship, subject → object. */
const rules = {
  RESPONSIBLE_FOR: { weight: REPRESENTATION, slot: 'object', crowd: 'subject' },
  MINISTRY_OF: { weight: REPRESENTATION, slot: 'subject' },
  SENT_BY: { weight: REPRESENTATION, slot: 'subject', functional: true, crowd: 'object' },
  HOSTED_BY: { weight: REPRESENTATION, slot: 'subject', functional: true },
  ACCREDITED_TO: { weight: REPRESENTATION },
  SERVES: { weight: REPRESENTATION, slot: 'subject' },
  LOCATED_AT: { weight: REPRESENTATION, slot: 'subject' },
  COUNTERPART_OF: { weight: REPRESENTATION, slot: 'subject' },
  POST_IN: { weight: AUTHORITY, slot: 'subject' },
  OVERSEES: { weight: AUTHORITY, slot: 'object', crowd: 'subject' },
  PART_OF: { weight: AUTHORITY, slot: 'subject', crowd: 'object' },
  SUCCEEDS: { weight: REPRESENTATION, lineage: true },
  MEMBER_OF: { weight: SHARED, crowd: 'object' },
  PARTNERED_WITH: { weight: REPRESENTATION, slot: 'object' },
  BORDERS: { weight: SHARED },
  SUPPLIES_ARMS_TO: { weight: SHARED },
  REPRESENTED_IN: { weight: REPRESENTATION },
  ESTABLISHED_BY: { weight: SHARED, slot: 'subject', functional: true },
  SOLD_TO: { weight: SHARED, slot: 'subject', crowd: 'object', inOrderOf: 'notifiedOn' },
} as const satisfies Record<string, RelationshipKindRule>;

export type RelationshipKind = keyof typeof rules;

export const relationshipKinds = Object.keys(rules) as readonly RelationshipKind[];

export const isRelationshipKind = (field: string): field is RelationshipKind =>
  Object.hasOwn(rules, field);

export const isFunctional = (kind: RelationshipKind): boolean =>
  (rules[kind] as RelationshipKindRule).functional === true;

export const isLineage = (kind: RelationshipKind): boolean =>
  (rules[kind] as RelationshipKindRule).lineage === true;

/** The end that may have thousands of them; null where neither has. */
export const crowdOf = (kind: RelationshipKind): 'subject' | 'object' | null =>
  (rules[kind] as RelationshipKindRule).crowd ?? null;

/** The field of what is in the crowd that they can be listed in the order of; null if by key alone. */
export const inOrderOf = (kind: RelationshipKind): string | null =>
  (rules[kind] as RelationshipKindRule).inOrderOf ?? null;

export const weightOf = (kind: RelationshipKind): number => rules[kind].weight;

/** How an entity whose own name says nothing of a nation is tied to one. */
export const nationKinds: readonly RelationshipKind[] = [
  'MINISTRY_OF',
  'HOSTED_BY',
  'ACCREDITED_TO',
  'SERVES',
  'PARTNERED_WITH',
  'SOLD_TO',
];

/** Kinds whose slot is that end. */
export const kindsWithSlot = (end: 'subject' | 'object'): readonly RelationshipKind[] =>
  relationshipKinds.filter((kind) => (rules[kind] as RelationshipKindRule).slot === end);

export const functionalKinds = relationshipKinds.filter(isFunctional);

/** Stands for what has no place in such an order, as nothing is right for every lens; sorts after all digits. */
export const UNPLACED = '~';

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
