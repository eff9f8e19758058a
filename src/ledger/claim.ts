import { createHash } from 'node:crypto';
import type { FieldName } from '../model/fields.ts';
import type { Measure } from '../model/measures.ts';
import type { Authority, RelationshipKind } from '../model/relationship-kinds.ts';
import type { Window } from '../model/time.ts';

/** A field's value; canonical text whatever the field holds. */
export interface ValueAssertion {
  readonly asserts: 'value';
  readonly subject: string;
  readonly field: FieldName;
  readonly value: string;
  /** BCP 47, of a name. */
  readonly lang?: string;
  /** Whose code a reference is (`SAMM`), and what that scheme calls the thing. */
  readonly scheme?: string;
  readonly label?: string;
}

export interface RelationshipAssertion {
  readonly asserts: 'relationship';
  readonly subject: string;
  readonly kind: RelationshipKind;
  readonly object: string;
  readonly authority?: Authority;
}

/** An amount in whole US dollars for a subject and fiscal year; null at an end that is open. */
export interface ObservationAssertion {
  readonly asserts: 'observation';
  readonly subject: string;
  readonly measure: Measure;
  readonly fiscalYear: number;
  readonly low: number | null;
  readonly high: number | null;
  /** Tells apart figures that share all else, as two cases of one customer in a year. */
  readonly item?: string;
}

export type Assertion = ValueAssertion | RelationshipAssertion | ObservationAssertion;

export const confidences = ['LOW', 'MEDIUM', 'HIGH'] as const;
export type Confidence = (typeof confidences)[number];

/** One statement of one source. */
export interface Claim {
  readonly assertion: Assertion;
  readonly window: Window;
  readonly confidence: Confidence;
  /** Key of the source. */
  readonly source: string;
  /** Where in the source: a page, paragraph, table row. */
  readonly locator: string | null;
  readonly note: string | null;
}

/** A claim's time in the ledger, in milliseconds since 1970. It is never edited, only retracted. */
export interface RecordedClaim extends Claim {
  readonly key: string;
  readonly recordedAt: number;
  /** Null while the claim stands. */
  readonly retractedAt: number | null;
  readonly retractedBecause: string | null;
  /** When a curator came to prefer it to its rivals, ceased to, came to again and so on, oldest first; absent if never. */
  readonly preferred?: readonly number[];
}

export type ClaimOf<Asserted extends Assertion> = RecordedClaim & { readonly assertion: Asserted };

/** What the claim says, without who says it when: claims of different sources share it. */
export function assertionKey(assertion: Assertion): string {
  const topic = topicKey(assertion);
  switch (assertion.asserts) {
    case 'relationship':
      return topic;
    case 'value':
      return `${topic}${assertion.lang ? `@${assertion.lang}` : ''}=${assertion.value}`;
    case 'observation':
      return `${topic}=${assertion.low ?? ''}..${assertion.high ?? ''}`;
  }
}

/** What the claim is about: rival claims share it. */
export function topicKey(assertion: Assertion): string {
  const { subject } = assertion;
  switch (assertion.asserts) {
    case 'relationship':
      return relationshipKey(assertion);
    case 'value':
      return `${subject} ${assertion.field}${assertion.scheme ? ` ${assertion.scheme}` : ''}`;
    case 'observation': {
      const { measure, fiscalYear, item } = assertion;
      return `${subject} ${measure} ${fiscalYear}${item ? ` ${item}` : ''}`;
    }
  }
}

export const relationshipKey = ({
  subject,
  kind,
  authority,
  object,
}: Omit<RelationshipAssertion, 'asserts'>): string =>
  `${subject} ${kind}${authority ? `.${authority}` : ''} ${object}`;

/** A hash of all that the claim says, so that the same claim always has the same key. */
export function contentKey(claim: Claim): string {
  const { window, confidence, source, locator, note, assertion } = claim;
  const content = [
    assertionKey(assertion),
    assertion.asserts === 'value' ? (assertion.label ?? null) : null,
    window.s0,
    window.s1,
    window.e0,
    window.e1,
    confidence,
    source,
    locator,
    note,
  ];
  const hash = createHash('sha256').update(JSON.stringify(content)).digest('base64url');
  // A copy, as a part of a text keeps all of it, and millions of keys may be kept.
  return Buffer.from(hash.slice(0, 22), 'latin1').toString('latin1');
}
