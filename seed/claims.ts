import type { Assertion, Claim, ObservationAssertion } from '../src/ledger/claim.ts';
import type { FieldName } from '../src/model/fields.ts';
import type { Authority, RelationshipKind } from '../src/model/relationship-kinds.ts';
import { fiscalYear, type Window } from '../src/model/time.ts';
import { atLeast } from './windows.ts';

/** Who says so, where, and how sure it is. */
export type Citation = Pick<Claim, 'source' | 'confidence' | 'locator' | 'note'>;

type Values = Partial<Record<FieldName, string | number | boolean | null>>;

/** What a source says of one subject for one window. A null value is unknown and makes no claim. */
export function about(subject: string, window: Window, citation: Citation) {
  const claim = (assertion: Assertion): Claim => ({ assertion, window, ...citation });

  return {
    exists: (): Claim[] => [
      claim({ asserts: 'value', subject, field: 'existence', value: 'exists' }),
    ],

    has: (values: Values, lang?: string): Claim[] =>
      (Object.entries(values) as [FieldName, Values[FieldName]][]).flatMap(([field, value]) =>
        value === null || value === undefined
          ? []
          : [
              claim({
                asserts: 'value',
                subject,
                field,
                value: String(value),
                ...(lang === undefined ? {} : { lang }),
              }),
            ],
      ),

    isCoded: (scheme: string, value: string, label: string): Claim[] => [
      claim({ asserts: 'value', subject, field: 'reference', value, scheme, label }),
    ],

    relates: (kind: Exclude<RelationshipKind, 'OVERSEES'>, object: string | null): Claim[] =>
      object === null ? [] : [claim({ asserts: 'relationship', subject, kind, object })],

    oversees: (object: string, authority: Authority): Claim[] => [
      claim({ asserts: 'relationship', subject, kind: 'OVERSEES', object, authority }),
    ],
  };
}

export const observes = (
  amount: Omit<ObservationAssertion, 'asserts'>,
  citation: Citation,
): Claim[] => [
  {
    assertion: { asserts: 'observation', ...amount },
    window: fiscalYear(amount.fiscalYear),
    ...citation,
  },
];

/** Whoever was party to something on a day existed on that day, though no source says it in words. */
export function impliesLife(subject: string, window: Window, citation: Citation): Claim[] {
  if (window.s1 >= window.e0) return [];
  const note = 'Implied by what the source says of it.';
  return about(subject, atLeast(window), { ...citation, note }).exists();
}
