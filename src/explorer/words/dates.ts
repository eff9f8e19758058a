/** Days are texts, as the API gives them: in this form they compare as they follow each other. */
export interface Bound {
  readonly earliest: string | null;
  readonly latest: string | null;
}

export interface Span {
  readonly start: Bound;
  readonly end: Bound;
}

/** How the API writes an end that never comes. */
export const FOREVER = '9999-12-31';

const dayFormat = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const monthFormat = new Intl.DateTimeFormat('en-GB', {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

const asDate = (day: string): Date => new Date(`${day}T00:00:00Z`);
const asDay = (date: Date): string => date.toISOString().slice(0, 10);

export const dayInWords = (day: string): string => dayFormat.format(asDate(day));
export const monthInWords = (day: string): string => monthFormat.format(asDate(day));
export const today = (): string => asDay(new Date());

export function dayBefore(day: string): string {
  const date = asDate(day);
  date.setUTCDate(date.getUTCDate() - 1);
  return asDay(date);
}

/** The same day of the year before; of 29 February, the first of March. */
export function yearBefore(day: string): string {
  const date = asDate(day);
  date.setUTCFullYear(date.getUTCFullYear() - 1);
  return asDay(date);
}

const isLastOfMonth = (day: string): boolean => {
  const date = asDate(day);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.getUTCDate() === 1;
};

/** A day known to lie between two; a whole month or year is called by its name. */
function betweenInWords(earliest: string, latest: string): string {
  const year = earliest.slice(0, 4);
  if (earliest === latest) return dayInWords(earliest);
  if (earliest === `${year}-01-01` && latest === `${year}-12-31`) return year;
  const isMonth =
    earliest.slice(0, 7) === latest.slice(0, 7) &&
    earliest.endsWith('-01') &&
    isLastOfMonth(latest);
  return isMonth
    ? monthInWords(earliest)
    : `between ${dayInWords(earliest)} and ${dayInWords(latest)}`;
}

function startInWords({ earliest, latest }: Bound): string {
  if (earliest !== null && latest !== null) {
    const words = betweenInWords(earliest, latest);
    return words.startsWith('between') ? `begun ${words}` : `since ${words}`;
  }
  if (latest !== null) return `begun by ${dayInWords(latest)}`;
  if (earliest !== null) return `begun after ${dayInWords(earliest)}`;
  return 'beginning unknown';
}

/** An end is the first day on which something held no more. Without a latest one, sources vouch up to the day before the earliest. */
function endInWords({ start, end: { earliest, latest } }: Span): string {
  if (latest !== null) return `ended ${endedInWords(earliest, latest)}`;
  if (earliest === FOREVER) return 'for good';
  const isVouchedFor = earliest !== null && start.latest !== null && start.latest < earliest;
  return isVouchedFor
    ? `last vouched for on ${dayInWords(dayBefore(earliest))}`
    : 'certain on no day';
}

const endedInWords = (earliest: string | null, latest: string): string => {
  if (earliest === null) return `by ${dayInWords(latest)}`;
  const words = betweenInWords(earliest, latest);
  if (words.startsWith('between')) return words;
  return earliest === latest ? `on ${words}` : `in ${words}`;
};

/** When something holds or held, uncertain ends included. */
export const spanInWords = (span: Span): string =>
  `${startInWords(span.start)}, ${endInWords(span)}`;

/** Whether it surely holds on a day, not only possibly. */
export const isCertainOn = ({ start, end }: Span, day: string): boolean =>
  start.latest !== null && start.latest <= day && end.earliest !== null && day < end.earliest;
