import { BEGINNING, type EpochDay, FOREVER, toIsoDate, type Window } from '../model/time.ts';

/** A stretch of days, without the last. */
export interface Days {
  readonly from: EpochDay;
  readonly until: EpochDay;
}

/** On which a window certainly holds; they may be none. */
export const certainDays = ({ s1, e0 }: Window): Days => ({ from: s1, until: e0 });

/** On which it may hold. */
export const possibleDays = ({ s0, e1 }: Window): Days => ({ from: s0, until: e1 });

/** Null where there is none. */
export function commonDays(a: Days, b: Days): Days | null {
  const days = { from: Math.max(a.from, b.from), until: Math.min(a.until, b.until) };
  return days.from < days.until ? days : null;
}

/** What is dated by its year alone may have taken place on so many days. */
const LONGEST_MOVE = 366;

/** When both may have held, if it is for longer than the dates of one taking the other's place leave open. */
export function possiblyAtOnce(a: Window, b: Window): Days | null {
  const days = commonDays(possibleDays(a), possibleDays(b));
  return days !== null && days.until - days.from > LONGEST_MOVE ? days : null;
}

/** The first of some days that lie in none of the stretches; null if all do. */
export function firstBeyond(days: Days, stretches: readonly Days[]): Days | null {
  let { from } = days;
  for (const stretch of [...stretches].sort((a, b) => a.from - b.from)) {
    if (stretch.from > from) return commonDays({ from, until: stretch.from }, days);
    from = Math.max(from, stretch.until);
  }
  return commonDays({ ...days, from }, days);
}

/** As `2021-09-01 to 2021-09-30`. */
export function daysText({ from, until }: Days): string {
  const first = from === BEGINNING ? '' : `from ${toIsoDate(from)}`;
  const last = until === FOREVER ? 'for good' : `to ${toIsoDate(until - 1)}`;
  return [first, last].filter(Boolean).join(' ');
}
