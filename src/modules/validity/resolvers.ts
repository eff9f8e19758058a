import type { ValidityResolvers } from '../../generated/resolvers.ts';
import { BEGINNING, FOREVER } from '../../model/time.ts';
import { windowText } from '../../model/window-text.ts';
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
  text: ([s0, s1, e0, e1]) => windowText({ s0, s1, e0, e1 }),
};
