import type { FieldName } from '../model/fields.ts';
import type { RelationshipKind } from '../model/relationship-kinds.ts';
import {
  type Assertion,
  assertionKey,
  type Claim,
  confidences,
  contentKey,
  type ObservationAssertion,
  type RecordedClaim,
  type RelationshipAssertion,
  topicKey,
  type ValueAssertion,
} from './claim.ts';
import { STILL_KNOWN } from './history.ts';
import { confidenceRank } from './support.ts';

/** A claim as Neo4j keeps it: flat, its open retraction a number, its absent properties absent. */
export interface StoredClaim {
  readonly key: string;
  readonly content: string;
  readonly package: string | null;
  readonly asserts: Assertion['asserts'];
  readonly topic: string;
  readonly assertion: string;
  readonly subject: string;
  /** A field's name, a kind of relationship or a measure. */
  readonly field: string;
  readonly value?: string;
  readonly lang?: string;
  readonly scheme?: string;
  readonly label?: string;
  readonly object?: string;
  readonly authority?: string;
  readonly fiscalYear?: number;
  readonly low?: number | null;
  readonly high?: number | null;
  readonly item?: string;
  readonly s0: number;
  readonly s1: number;
  readonly e0: number;
  readonly e1: number;
  readonly confidence: number;
  readonly source: string;
  readonly locator: string | null;
  readonly note: string | null;
  readonly recordedAt: number;
  readonly retractedAt: number;
  readonly retractedBecause?: string;
  readonly preferred?: readonly number[];
}

interface Recording {
  readonly recordedAt: number;
  readonly package: string | null;
  /** How many times the same claim was recorded, and retracted, before. */
  readonly earlier: number;
}

export function toStored(claim: Claim, recording: Recording): StoredClaim {
  const { assertion, window, confidence, source, locator, note } = claim;
  const content = contentKey(claim);
  return {
    key: recording.earlier === 0 ? content : `${content}.${recording.earlier + 1}`,
    content,
    package: recording.package,
    topic: topicKey(assertion),
    assertion: assertionKey(assertion),
    ...flat(assertion),
    ...window,
    confidence: confidenceRank(confidence),
    source,
    locator,
    note,
    recordedAt: recording.recordedAt,
    retractedAt: STILL_KNOWN,
  };
}

function flat(assertion: Assertion) {
  switch (assertion.asserts) {
    case 'value':
      return assertion;
    case 'relationship': {
      const { kind, ...rest } = assertion;
      return { ...rest, field: kind };
    }
    case 'observation': {
      const { measure, ...rest } = assertion;
      return { ...rest, field: measure };
    }
  }
}

export function fromStored(stored: StoredClaim): RecordedClaim {
  const { s0, s1, e0, e1, source, locator, note, key, recordedAt, retractedAt } = stored;
  return {
    key,
    assertion: assertionOf(stored),
    window: { s0, s1, e0, e1 },
    confidence: confidences[stored.confidence - 1] ?? 'LOW',
    source,
    locator: locator ?? null,
    note: note ?? null,
    recordedAt,
    retractedAt: retractedAt === STILL_KNOWN ? null : retractedAt,
    retractedBecause: stored.retractedBecause ?? null,
    ...present('preferred', stored.preferred),
  };
}

function assertionOf(stored: StoredClaim): Assertion {
  const { subject, field } = stored;
  switch (stored.asserts) {
    case 'value':
      return {
        asserts: 'value',
        subject,
        field: field as FieldName,
        value: stored.value ?? '',
        ...present('lang', stored.lang),
        ...present('scheme', stored.scheme),
        ...present('label', stored.label),
      } satisfies ValueAssertion;
    case 'relationship':
      return {
        asserts: 'relationship',
        subject,
        kind: field as RelationshipKind,
        object: stored.object ?? '',
        ...present('authority', stored.authority as RelationshipAssertion['authority']),
      } satisfies RelationshipAssertion;
    case 'observation':
      return {
        asserts: 'observation',
        subject,
        measure: field as ObservationAssertion['measure'],
        fiscalYear: stored.fiscalYear ?? 0,
        low: stored.low ?? null,
        high: stored.high ?? null,
        ...present('item', stored.item),
      } satisfies ObservationAssertion;
  }
}

function present<Key extends string, Value>(key: Key, value: Value | null | undefined) {
  return (value === undefined || value === null ? {} : { [key]: value }) as {
    readonly [key in Key]?: NonNullable<Value>;
  };
}
