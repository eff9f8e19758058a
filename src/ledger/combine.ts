import { BEGINNING, FOREVER, type Window } from '../model/time.ts';

export interface CombinedWindow extends Window {
  /** No single pair of dates satisfies all the windows: the result spans what they say. */
  readonly contradictory: boolean;
}

/**
 * Joins what several claims say of when one thing held. Windows that can speak of the same stretch
 * narrow each other where they agree and widen each other where they do not; stretches that cannot
 * be the same stay apart. The order of the windows does not matter.
 */
export function combine(windows: readonly Window[]): CombinedWindow[] {
  const stretches = separate(windows.filter((window) => !isOpen(window)));
  const open = windows.filter(isOpen);
  if (stretches.length === 0) return open.length > 0 ? [join(open)] : [];

  const fits = (stretch: readonly Window[], window: Window) =>
    !join([join(stretch), window]).contradictory;
  const fitsNone = open.filter((window) => !stretches.some((stretch) => fits(stretch, window)));
  return stretches.map((stretch) =>
    join([...stretch, ...open.filter((window) => fits(stretch, window)), ...fitsNone]),
  );
}

const isOpen = ({ s0, e1 }: Window): boolean => s0 === BEGINNING && e1 === FOREVER;

/** Groups windows that overlap, directly or through others. */
function separate(windows: readonly Window[]): Window[][] {
  const stretches: Window[][] = [];
  let until = Number.NEGATIVE_INFINITY;
  for (const window of [...windows].sort((a, b) => a.s0 - b.s0 || a.e1 - b.e1)) {
    if (window.s0 >= until) stretches.push([]);
    stretches.at(-1)?.push(window);
    until = Math.max(until, window.e1);
  }
  return stretches;
}

function join(windows: readonly Window[]): CombinedWindow {
  const [s0, s1, contradictoryStart] = agree(windows.map(({ s0, s1 }) => [s0, s1]));
  const [e0, e1, contradictoryEnd] = agree(windows.map(({ e0, e1 }) => [e0, e1]));
  if (s0 < e1) return { s0, s1, e0, e1, contradictory: contradictoryStart || contradictoryEnd };

  // Windows that only others link can agree on dates between which no day is left.
  const apart = windows.filter((window) => windows.some((other) => !overlap(window, other)));
  return {
    s0: Math.min(...apart.map(({ s0 }) => s0)),
    s1: Math.max(...apart.map(({ s1 }) => s1)),
    e0: Math.min(...apart.map(({ e0 }) => e0)),
    e1: Math.max(...apart.map(({ e1 }) => e1)),
    contradictory: true,
  };
}

type Interval = readonly [low: number, high: number];

/** The days that all intervals share; else all the days that those in conflict span. */
function agree(intervals: readonly Interval[]): [number, number, boolean] {
  const low = latest(intervals);
  const high = earliest(intervals);
  if (low <= high) return [low, high, false];
  const conflicting = intervals.filter(([from, to]) => from > high || to < low);
  return [
    Math.min(...conflicting.map(([from]) => from)),
    Math.max(...conflicting.map(([, to]) => to)),
    true,
  ];
}

const latest = (intervals: readonly Interval[]) => Math.max(...intervals.map(([low]) => low));
const earliest = (intervals: readonly Interval[]) => Math.min(...intervals.map(([, high]) => high));

/** Narrows a window to the lives of what it links; null where nothing remains. */
export function clip<Clipped extends Window>(
  window: Clipped,
  lives: readonly Window[],
): Clipped | null {
  const s0 = Math.max(window.s0, ...lives.map((life) => life.s0));
  const s1 = Math.max(window.s1, ...lives.map((life) => life.s1));
  const e0 = Math.min(window.e0, ...lives.map((life) => life.e0));
  const e1 = Math.min(window.e1, ...lives.map((life) => life.e1));
  return s0 < e1 ? { ...window, s0, s1, e0, e1 } : null;
}

/** Whether `inner` is possible and certain on no day on which `outer` is not. */
export const covers = (outer: Window, inner: Window): boolean =>
  outer.s0 <= inner.s0 && outer.s1 <= inner.s1 && outer.e0 >= inner.e0 && outer.e1 >= inner.e1;

export const overlap = (a: Window, b: Window): boolean => a.s0 < b.e1 && b.s0 < a.e1;
