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

  for (const window of open) {
    const fitting = stretches.filter((stretch) => !join([...stretch, window]).contradictory);
    for (const stretch of fitting.length > 0 ? fitting : stretches) stretch.push(window);
  }
  return stretches.map(join);
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
  return { s0, s1, e0, e1, contradictory: contradictoryStart || contradictoryEnd };
}

/** The days that all intervals share; all the days they span if they share none. */
function agree(intervals: readonly (readonly [number, number])[]): [number, number, boolean] {
  const lows = intervals.map(([low]) => low);
  const highs = intervals.map(([, high]) => high);
  const low = Math.max(...lows);
  const high = Math.min(...highs);
  return low <= high ? [low, high, false] : [Math.min(...lows), Math.max(...highs), true];
}

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
