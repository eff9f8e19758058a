import type { ValidityResolvers } from '../../generated/resolvers.ts';
import { BEGINNING, FOREVER, toIsoDate } from '../../model/time.ts';
import type { Complete } from '../complete.ts';
import type { ValidityRecord } from './record.ts';

const boundOf = (earliest: number, latest: number) => ({
  earliest: earliest === BEGINNING ? null : earliest,
  latest: latest === FOREVER ? null : latest,
  exact: earliest === latest,
});

export const Validity: Complete<ValidityResolvers, ValidityRecord> = {
  start: ([s0, s1]) => boundOf(s0, s1),
  end: ([, , e0, e1]) => boundOf(e0, e1),
  ongoing: ([, , , e1]) => e1 === FOREVER,
  on: ([s0, s1, e0, e1], { date }) => {
    if (s1 <= date && date < e0) return 'CERTAIN';
    return s0 <= date && date < e1 ? 'POSSIBLE' : null;
  },
  text: validityText,
};

export function validityText([s0, s1, e0, e1]: ValidityRecord): string {
  return `${startText(s0, s1)} ${endText(s1, e0, e1)}`.trimEnd();
}

function startText(s0: number, s1: number): string {
  if (s0 === s1) return toIsoDate(s0);
  if (s0 === BEGINNING) return s1 === FOREVER ? 'unknown' : `by ${toIsoDate(s1)}`;
  return s1 === FOREVER ? `after ${toIsoDate(s0)}` : `${toIsoDate(s0)}/${toIsoDate(s1)}`;
}

function endText(s1: number, e0: number, e1: number): string {
  if (e1 < FOREVER) {
    const known = e0 === e1 || e0 === BEGINNING;
    return `to ${known ? '' : `${toIsoDate(e0)}/`}${toIsoDate(e1)}`;
  }
  if (e0 === FOREVER) return 'for good';
  return e0 <= s1 ? '(certain on no day)' : `(certain until ${toIsoDate(e0 - 1)})`;
}
