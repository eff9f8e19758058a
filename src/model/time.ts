/** Days since 1970-01-01. */
export type EpochDay = number;

/** Stands for an open start: the day 0001-01-01. */
export const BEGINNING: EpochDay = -719_162;
/** Stands for an open end: the day 9999-12-31. */
export const FOREVER: EpochDay = 2_932_896;

/** The last day that can be meant as itself. */
export const LAST_DAY: EpochDay = FOREVER - 1;

export const MILLISECONDS_A_DAY = 86_400_000;

/**
 * When something holds: from some day in s0…s1 until some day in e0…e1, the end being the first day
 * on which it holds no more. Certain on day d if s1 <= d < e0, possible if s0 <= d < e1.
 */
export interface Window {
  readonly s0: EpochDay;
  readonly s1: EpochDay;
  readonly e0: EpochDay;
  readonly e1: EpochDay;
}

/** A stretch of days, both ends included. */
export interface Period {
  readonly earliest: EpochDay;
  readonly latest: EpochDay;
}

/** Nothing is known of when: possible on every day, certain on none. */
export const UNDATED: Window = { s0: BEGINNING, s1: FOREVER, e0: BEGINNING, e1: FOREVER };

const partialDate = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

export const toIsoDate = (day: EpochDay): string =>
  new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10);

const dayOf = (year: number, month: number, day: number): EpochDay => {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / MILLISECONDS_A_DAY;
};

export const today = (now = Date.now()): EpochDay => Math.floor(now / MILLISECONDS_A_DAY);

/** Reads `YYYY-MM-DD`; null unless it is a day of the calendar. */
export function parseDay(text: string): EpochDay | null {
  const period = parsePeriod(text);
  return period !== null && text.length === 10 ? period.earliest : null;
}

/** Reads `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or an interval `from/to` of these; null unless it is one. */
export function parsePeriod(text: string): Period | null {
  const [from, to, ...rest] = text.split('/');
  if (from === undefined || rest.length > 0) return null;
  const start = parsePartialDate(from);
  const end = to === undefined ? start : parsePartialDate(to);
  if (start === null || end === null || end.latest < start.earliest) return null;
  return { earliest: start.earliest, latest: end.latest };
}

function parsePartialDate(text: string): Period | null {
  const [, years, months, days] = partialDate.exec(text) ?? [];
  if (years === undefined) return null;
  const year = Number(years);
  if (year === 0) return null;
  const month = months === undefined ? undefined : Number(months);
  if (month === undefined) return { earliest: dayOf(year, 1, 1), latest: dayOf(year, 12, 31) };
  if (month < 1 || month > 12) return null;
  const lastOfMonth = dayOf(year, month + 1, 0);
  if (days === undefined) return { earliest: dayOf(year, month, 1), latest: lastOfMonth };
  const day = dayOf(year, month, Number(days));
  return Number(days) >= 1 && day <= lastOfMonth ? { earliest: day, latest: day } : null;
}

/** The US government's fiscal year: 1 October of the year before to 30 September. */
export const fiscalYear = (year: number): Window => {
  const start = dayOf(year - 1, 10, 1);
  const end = dayOf(year, 10, 1);
  return { s0: start, s1: start, e0: end, e1: end };
};

/** The fiscal year that all days of the period lie in; null if they lie in several. */
export function fiscalYearOf({ earliest, latest }: Period): number | null {
  const [first, last] = [earliest, latest].map((day) => {
    const date = new Date(day * MILLISECONDS_A_DAY);
    return date.getUTCFullYear() + (date.getUTCMonth() >= 9 ? 1 : 0);
  });
  return first !== undefined && first === last ? first : null;
}

interface Stated {
  /** When it began, as far as the source says. */
  readonly start?: Period | null;
  /** The first day on which it held no more, as far as the source says. */
  readonly end?: Period | null;
  /** The days on which the source vouches that it held. */
  readonly attested?: Period | null;
}

/**
 * The window that a source's dates leave open. Without an end it goes on, but is certain only up to
 * the last day for which the source vouches; without a start it is certain only from the first.
 */
export function windowOf({ start, end, attested }: Stated): Window {
  const s0 = start?.earliest ?? BEGINNING;
  const e1 = end?.latest ?? FOREVER;
  const vouchedFrom = attested?.earliest ?? (end ? end.earliest - 1 : FOREVER);
  const vouchedUntil = attested ? attested.latest + 1 : start ? start.latest + 1 : BEGINNING;
  return {
    s0,
    s1: start?.latest ?? Math.max(s0, vouchedFrom),
    e0: end?.earliest ?? Math.min(e1, vouchedUntil),
    e1,
  };
}

/**
 * The window between two stated dates. What a source vouches for counts only where it was published
 * while the thing lasted: a book of today about a body of the fifties does not prolong it.
 */
export function between(start: Period | null, end: Period | null, vouched: Period | null): Window {
  const after = end !== null && vouched !== null && vouched.latest >= end.earliest;
  const tooEarly = start !== null && vouched !== null && vouched.latest < start.earliest;
  return windowOf({ start, end, attested: after || tooEarly ? null : vouched });
}
