import type { EntityType } from '../model/entity-types.ts';
import type { FieldName } from '../model/fields.ts';
import type { Measure } from '../model/measures.ts';
import type { Authority, RelationshipKind } from '../model/relationship-kinds.ts';
import type { Window } from '../model/time.ts';
import type { Known } from './history.ts';
import type { Support } from './support.ts';

/** When something holds in the world, since when it is known, and how well it is supported. */
export interface Span extends Window, Known, Support {
  readonly disputed: boolean;
}

export type Plain = string | number | boolean;

export interface ProjectedEntity {
  readonly key: string;
  readonly type: EntityType;
  /** The best name there is, whatever the date. */
  readonly label: string;
  /** When the entity was first heard of, in milliseconds since 1970. */
  readonly firstKnown: number;
  /** Null when no claim stands that it exists. */
  readonly life: Span | null;
  /** Values that may hold whenever the entity may exist: right for every lens that asks for no more. */
  readonly plain: Readonly<Partial<Record<FieldName, Plain>>>;
  /** Fields that have dated values too, or only those: a lens that is strict must look at them. */
  readonly dated: readonly FieldName[];
}

/** A value that holds for a part of its entity's life, or is not the only one. */
export interface ProjectedValue extends Span {
  readonly entity: string;
  readonly field: FieldName;
  readonly value: string;
  readonly lang: string | null;
  readonly scheme: string | null;
  readonly label: string | null;
  /** 0 is the best supported of its field; equal where nothing tells two apart. */
  readonly rank: number;
}

export interface ProjectedRelationship extends Span {
  readonly key: string;
  /** Shared by all the stretches of time in which the same relationship held. */
  readonly topic: string;
  readonly kind: RelationshipKind;
  readonly authority: Authority | null;
  readonly from: string;
  readonly to: string;
}

export interface ProjectedObservation extends Span {
  readonly key: string;
  readonly topic: string;
  readonly subject: string;
  readonly measure: Measure;
  readonly fiscalYear: number;
  readonly low: number | null;
  readonly high: number | null;
  /** 0 is the best supported amount of its topic; equal where nothing tells two apart. */
  readonly rank: number;
  /** Whether there are other amounts of its topic. */
  readonly rivalled: boolean;
  /** Keys of the sources that give it. */
  readonly sources: readonly string[];
}

/** What Neo4j is queried on. */
export interface Projection {
  readonly entities: readonly ProjectedEntity[];
  readonly values: readonly ProjectedValue[];
  readonly relationships: readonly ProjectedRelationship[];
  readonly observations: readonly ProjectedObservation[];
}
