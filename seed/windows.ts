import { BEGINNING, FOREVER, type Period, type Window } from '../src/model/time.ts';

/** What cannot end once it has begun: a statute, a notification, a succession. */
export function since(start: Period | null, vouched: Period | null): Window {
  return {
    s0: start?.earliest ?? BEGINNING,
    s1: start?.latest ?? vouched?.latest ?? FOREVER,
    e0: FOREVER,
    e1: FOREVER,
  };
}

/** Something of unknown dates that was over by a certain day. */
export const over = (by: Period): Window => ({
  s0: BEGINNING,
  s1: by.earliest,
  e0: BEGINNING,
  e1: by.earliest,
});

/** The days on which a window is certain, and whatever lies before and after them possible. */
export const atLeast = ({ s1, e0 }: Window): Window => ({ s0: BEGINNING, s1, e0, e1: FOREVER });
