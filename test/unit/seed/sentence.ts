import type { Claim } from '../../../src/ledger/claim.ts';
import { toIsoDate } from '../../../src/model/time.ts';

/** What a claim states, in one line: `command/EUCOM RESPONSIBLE_FOR nation/ISR`. */
export function sentence({ assertion }: Claim): string {
  switch (assertion.asserts) {
    case 'value':
      return `${assertion.subject} ${assertion.field} ${assertion.value}`;
    case 'relationship': {
      const kind = [assertion.kind, assertion.authority].filter(Boolean).join('.');
      return `${assertion.subject} ${kind} ${assertion.object}`;
    }
    case 'observation':
      return `${assertion.subject} ${assertion.measure} ${assertion.fiscalYear} ${assertion.low}..${assertion.high}`;
  }
}

/** Start earliest and latest, end earliest and latest. */
export const datesOf = ({ window: { s0, s1, e0, e1 } }: Claim): string[] =>
  [s0, s1, e0, e1].map(toIsoDate);
