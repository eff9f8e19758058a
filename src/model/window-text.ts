import { BEGINNING, FOREVER, toIsoDate, type Window } from './time.ts';

/** A window in words, as `2021-09-01/2021-09-30 (certain until 2021-09-02)`. */
export const windowText = ({ s0, s1, e0, e1 }: Window): string =>
  `${startText(s0, s1)} ${endText(s1, e0, e1)}`.trimEnd();

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
