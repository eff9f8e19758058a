/** How many shades a scale has at the most; the stylesheet has one for each. */
const SHADES = 5;

/** To two figures, so that a legend can be read. */
const rounded = (value: number): number => Number(value.toPrecision(2));

/**
 * The lower ends of classes with about equally many figures each, from the second class up: fewer where figures are few
 * or equal.
 */
export function thresholdsOf(values: readonly number[]): readonly number[] {
  const sorted = values.toSorted((one, other) => one - other);
  const ends = Array.from({ length: SHADES - 1 }, (_, index) =>
    rounded(sorted[Math.floor(((index + 1) * sorted.length) / SHADES)] ?? 0),
  );
  return [...new Set(ends)].filter((end) => end > (sorted[0] ?? 0));
}

/** The class of a value: 0 below the first threshold. */
export const classOf = (value: number, thresholds: readonly number[]): number =>
  thresholds.filter((end) => value >= end).length;
