import fc from 'fast-check';
import {
  type Claim,
  confidences,
  contentKey,
  type RecordedClaim,
} from '../../../src/ledger/claim.ts';
import type { Reliability } from '../../../src/ledger/source.ts';
import type { Sources } from '../../../src/ledger/support.ts';
import type { FieldName } from '../../../src/model/fields.ts';
import type { RelationshipKind } from '../../../src/model/relationship-kinds.ts';
import { BEGINNING, FOREVER, fiscalYear, type Window } from '../../../src/model/time.ts';

/** A world so small that generated claims keep meeting each other. */
export const ENTITIES = ['nation/A', 'nation/B', 'embassy/E', 'sco/S'] as const;
export const LAST_DAY = 8;
export const LAST_MOMENT = 7;

export const SOURCE_KEYS = ['gazette', 'paper', 'wiki'] as const;
export const FIELDS = [
  'name',
  'alias',
  'acronym',
  'city',
  'status',
  'unMember',
  'reference',
] as const;
const kinds = ['SENT_BY', 'SERVES', 'OVERSEES', 'SUCCEEDS'] as const;

/** Two are equally reliable and one says nothing of its date, so that ranks tie as well as differ. */
export const SUPPORT: Sources = new Map(
  (
    [
      ['gazette', 'A', '2020'],
      ['paper', 'B', '2021'],
      ['wiki', 'B', null],
    ] as [string, Reliability, string | null][]
  ).map(([key, reliability, publishedOn]) => [key, { reliability, publishedOn }]),
);

const day = fc.integer({ min: 0, max: LAST_DAY });

/** Any window that some day may fall into, with open and impossible-to-be-certain ones. */
export const anyWindow: fc.Arbitrary<Window> = fc
  .record({
    s0: fc.oneof(day, fc.constant(BEGINNING)),
    s1: fc.oneof(day, fc.constant(FOREVER)),
    e0: fc.oneof(day, fc.constant(BEGINNING)),
    e1: fc.oneof(day, fc.constant(FOREVER)),
  })
  .filter(({ s0, s1, e0, e1 }) => s0 <= s1 && e0 <= e1 && s0 < e1);

const entity = fc.constantFrom(...ENTITIES);

const evidence = fc.record({
  confidence: fc.constantFrom(...confidences),
  source: fc.constantFrom(...SOURCE_KEYS),
  locator: fc.constantFrom(null, 'p. 1', 'p. 2'),
  note: fc.constant(null),
});

const existence: fc.Arbitrary<Claim> = fc
  .tuple(entity, anyWindow, evidence)
  .map(([subject, window, cited]) => ({ ...cited, window, assertion: exists(subject) }));

const exists = (subject: string) =>
  ({ asserts: 'value', subject, field: 'existence', value: 'exists' }) as const;

const values: Partial<Record<FieldName, readonly string[]>> = { unMember: ['true', 'false'] };

const value: fc.Arbitrary<Claim> = fc
  .tuple(entity, fc.constantFrom(...FIELDS), fc.nat({ max: 1 }), anyWindow, evidence)
  .map(([subject, field, which, window, cited]) => ({
    ...cited,
    window,
    assertion: {
      asserts: 'value',
      subject,
      field,
      value: (values[field] ?? ['this', 'that'])[which] ?? '',
      ...(field === 'reference' ? { scheme: 'SAMM', label: 'LABEL' } : {}),
    },
  }));

const relationship: fc.Arbitrary<Claim> = fc
  .tuple(entity, fc.constantFrom<RelationshipKind>(...kinds), entity, anyWindow, evidence)
  .map(([subject, kind, object, window, cited]) => ({
    ...cited,
    window,
    assertion: {
      asserts: 'relationship',
      subject,
      kind,
      object,
      ...(kind === 'OVERSEES' ? { authority: 'FUNDING' } : {}),
    },
  }));

const observation: fc.Arbitrary<Claim> = fc
  .tuple(entity, fc.option(fc.nat({ max: 3 })), fc.option(fc.nat({ max: 3 })), evidence)
  .map(([subject, low, more, cited]) => ({
    ...cited,
    window: fiscalYear(2020),
    assertion: {
      asserts: 'observation',
      subject,
      measure: 'FMS_TOTAL',
      fiscalYear: 2020,
      low,
      high: more === null ? null : (low ?? 0) + more,
    },
  }));

export const anyClaim: fc.Arbitrary<Claim> = fc.oneof(
  { weight: 3, arbitrary: existence },
  { weight: 5, arbitrary: value },
  { weight: 4, arbitrary: relationship },
  { weight: 1, arbitrary: observation },
);

/** Claims as the ledger may hold them: some retracted, the same one recorded again. */
export const recordedClaims: fc.Arbitrary<RecordedClaim[]> = fc
  .array(
    fc.tuple(
      anyClaim,
      fc.integer({ min: 1, max: LAST_MOMENT - 3 }),
      fc.option(fc.integer({ min: 1, max: 3 })),
    ),
    { minLength: 1, maxLength: 24 },
  )
  .map((claims) =>
    claims.map(([claim, recordedAt, stoodFor], index) => ({
      ...claim,
      key: `${contentKey(claim)}.${index}`,
      recordedAt,
      retractedAt: stoodFor === null ? null : recordedAt + stoodFor,
      retractedBecause: stoodFor === null ? null : 'It was wrong.',
    })),
  );

/** That each of the entities exists, always, as known from the first moment. */
export const ALL_EXIST: readonly Claim[] = ENTITIES.map((subject) => ({
  assertion: exists(subject),
  window: { s0: BEGINNING, s1: 0, e0: LAST_DAY, e1: FOREVER },
  confidence: 'LOW',
  source: 'wiki',
  locator: null,
  note: null,
}));

export const DAYS = Array.from({ length: LAST_DAY + 3 }, (_, index) => index - 1);
export const MOMENTS = Array.from({ length: LAST_MOMENT + 1 }, (_, index) => index);
