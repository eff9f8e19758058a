import { type EpochDay, MILLISECONDS_A_DAY } from './time.ts';

/** A moment as a user gives it: a day, which stands for its beginning in UTC, or a time. */
export interface Moment {
  readonly text: string;
  /** Null if it was given as a time. */
  readonly day: EpochDay | null;
  /** In milliseconds since 1970. */
  readonly time: number;
}

export const momentOfDay = (text: string, day: EpochDay): Moment => ({
  text,
  day,
  time: day * MILLISECONDS_A_DAY,
});

export const momentOfTime = (text: string, time: number): Moment => ({ text, day: null, time });
