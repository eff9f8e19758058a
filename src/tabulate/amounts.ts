/** Figures added up. They are whole US dollars, exact beyond what a number holds. */
export interface Amounts {
  readonly count: number;
  /** How many are only bounds, ranges, rivals that nothing tells apart, or unknown. */
  readonly inexact: number;
  /** The sum of the lower bounds there are. */
  readonly low: bigint;
  /** The sum of the upper bounds; null where one of them is open. */
  readonly high: bigint | null;
  /** The smallest lower and the largest upper bound; null where none is known. */
  readonly smallest: number | null;
  readonly largest: number | null;
}

export const none: Amounts = {
  count: 0,
  inexact: 0,
  low: 0n,
  high: 0n,
  smallest: null,
  largest: null,
};

/** One figure, known as far as its bounds are. */
export const figure = (low: number | null, high: number | null): Amounts => ({
  count: 1,
  inexact: low !== null && low === high ? 0 : 1,
  low: BigInt(low ?? 0),
  high: high === null ? null : BigInt(high),
  smallest: low,
  largest: high,
});

export const add = (a: Amounts, b: Amounts): Amounts => ({
  count: a.count + b.count,
  inexact: a.inexact + b.inexact,
  low: a.low + b.low,
  high: a.high === null || b.high === null ? null : a.high + b.high,
  smallest: pick(Math.min, a.smallest, b.smallest),
  largest: pick(Math.max, a.largest, b.largest),
});

const pick = (
  best: (a: number, b: number) => number,
  a: number | null,
  b: number | null,
): number | null => (a === null || b === null ? (a ?? b) : best(a, b));

/** The exact sum; null where nothing was added, or a figure is not exact. */
export const exactSum = ({ count, inexact, low }: Amounts): bigint | null =>
  count > 0 && inexact === 0 ? low : null;
