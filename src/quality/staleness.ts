import { type EpochDay, FOREVER, type Window } from '../model/time.ts';
import { mayHoldOn } from './coverage.ts';

const DAYS_A_YEAR = 365.25;

/** How long before a day sources vouched last for what may still hold on it; upper bounds in years. */
export const ages = [
  ['1 year', 1],
  ['5 years', 5],
  ['10 years', 10],
  ['longer', Number.POSITIVE_INFINITY],
] as const;

/** How many of what may hold on the day were vouched for how long ago, and how many on no day. */
export function stalenessOn(windows: readonly Window[], day: EpochDay) {
  const current = windows.filter((window) => mayHoldOn(window, day));
  const years = current
    .map((window) => lastVouched(window, day))
    .filter((last) => last !== null)
    .map((last) => (day - last) / DAYS_A_YEAR);
  let younger = 0;
  const within = ages.map(([, most]) => {
    const until = years.filter((age) => age <= most).length;
    const count = until - younger;
    younger = until;
    return count;
  });
  return { current: current.length, within, never: current.length - years.length };
}

/** The last day up to the given one on which it certainly held. */
function lastVouched({ s1, e0 }: Window, day: EpochDay): EpochDay | null {
  const certain = e0 === FOREVER ? day : Math.min(day, e0 - 1);
  return s1 <= certain ? certain : null;
}
