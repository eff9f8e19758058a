import type {
  Assertion,
  Claim,
  ObservationAssertion,
  RecordedClaim,
  ValueAssertion,
} from '../../../src/ledger/claim.ts';
import type { FieldName } from '../../../src/model/fields.ts';
import type { Authority, RelationshipKind } from '../../../src/model/relationship-kinds.ts';
import { BEGINNING, FOREVER, UNDATED, type Window } from '../../../src/model/time.ts';

type Rest = Partial<Omit<Claim, 'assertion'>>;

/** On every day, certainly. */
export const ALWAYS: Window = { s0: BEGINNING, s1: BEGINNING, e0: FOREVER, e1: FOREVER };

/** Certainly from the first day until the day before the second. */
export const from = (start: number, end = FOREVER): Window => ({
  s0: start,
  s1: start,
  e0: end,
  e1: end,
});

export const claim = (assertion: Assertion, rest: Rest = {}): Claim => ({
  assertion,
  window: UNDATED,
  confidence: 'MEDIUM',
  source: 'paper',
  locator: null,
  note: null,
  ...rest,
});

export const says = (
  subject: string,
  field: FieldName,
  value: string,
  {
    lang,
    scheme,
    label,
    ...rest
  }: Rest & Partial<Pick<ValueAssertion, 'lang' | 'scheme' | 'label'>> = {},
): Claim =>
  claim(
    {
      asserts: 'value',
      subject,
      field,
      value,
      ...(lang && { lang }),
      ...(scheme && { scheme }),
      ...(label && { label }),
    },
    { window: ALWAYS, ...rest },
  );

export const exists = (subject: string, rest: Rest = {}): Claim =>
  says(subject, 'existence', 'exists', rest);

export const relates = (
  subject: string,
  kind: RelationshipKind,
  object: string,
  { authority, ...rest }: Rest & { readonly authority?: Authority } = {},
): Claim =>
  claim(
    { asserts: 'relationship', subject, kind, object, ...(authority && { authority }) },
    { window: ALWAYS, ...rest },
  );

export const observes = (
  subject: string,
  amount: Partial<Omit<ObservationAssertion, 'asserts' | 'subject'>>,
  rest: Rest = {},
): Claim =>
  claim(
    {
      asserts: 'observation',
      subject,
      measure: 'FMS_TOTAL',
      fiscalYear: 2023,
      low: null,
      high: null,
      ...amount,
    },
    rest,
  );

let recorded = 0;

/** As the ledger holds it. Keys ascend in the order of recording. */
export function record(
  said: Claim,
  recordedAt = 1,
  retractedAt: number | null = null,
): RecordedClaim {
  recorded += 1;
  return {
    ...said,
    key: `claim-${String(recorded).padStart(6, '0')}`,
    recordedAt,
    retractedAt,
    retractedBecause: retractedAt === null ? null : 'It was wrong.',
  };
}
