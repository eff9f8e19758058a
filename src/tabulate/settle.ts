import { groupBy } from '../ledger/group.ts';
import { figure } from './amounts.ts';
import type { Cell } from './cell.ts';

interface Range {
  readonly low: number | null;
  readonly high: number | null;
}

/** One of several amounts that sources give for the same subject, measure and year. */
export interface Rival extends Range {
  readonly key: string;
  /** 0 is the best supported; equal where nothing tells two apart. */
  readonly rank: number;
  readonly sources: readonly string[];
  /** Whether the table's filter keeps it. */
  readonly fits: boolean;
}

interface Settled {
  readonly range: Range;
  /** What the figure rests on. */
  readonly taken: readonly Rival[];
  /** What it stands against. */
  readonly rivals: readonly Rival[];
}

/**
 * Settles rivals into one figure. The best supported amount holds; others that agree narrow it, better
 * supported ones first, as "117.9 billion" does "over 100 billion"; the rest are its rivals. Where the best
 * contradict each other, the figure spans them, and all are rivals.
 */
export function settle(rivals: readonly Rival[]): Settled {
  const ranks = [...groupBy(rivals, ({ rank }) => String(rank)).values()].sort(
    ([a], [b]) => (a?.rank ?? 0) - (b?.rank ?? 0),
  );
  let range: Range = { low: null, high: null };
  const taken: Rival[] = [];
  for (const equals of ranks) {
    const agreeing = equals.filter((rival) => isPossible(narrowed(range, rival)));
    const shared = agreeing.reduce(narrowed, range);
    if (isPossible(shared)) {
      range = shared;
      taken.push(...agreeing);
    } else if (taken.length === 0) {
      return { range: spanned(equals), taken: equals, rivals };
    }
  }
  return { range, taken, rivals: rivals.filter((rival) => !taken.includes(rival)) };
}

/** The cell with its one figure; null if it still has rivals of which the filter keeps none that counts. */
export function settled(cell: Cell): Cell | null {
  if (cell.rivals.length === 0) return cell;
  const { range, taken, rivals } = settle(cell.rivals);
  if (!taken.some(({ fits }) => fits)) return null;
  const sources = [...new Set(taken.flatMap(({ sources }) => sources))].sort();
  return {
    ...cell,
    sourcesAlike: sources,
    rivals: [],
    amounts: figure(range.low, range.high),
    evidence: {
      figures: taken.map(({ low, key }) => [low, key] as const),
      rivals: [...cell.evidence.rivals, ...rivals.map(({ key }) => key)],
      sources,
    },
  };
}

const narrowed = (a: Range, b: Range): Range => ({
  low: a.low === null || b.low === null ? (a.low ?? b.low) : Math.max(a.low, b.low),
  high: a.high === null || b.high === null ? (a.high ?? b.high) : Math.min(a.high, b.high),
});

const isPossible = ({ low, high }: Range): boolean => low === null || high === null || low <= high;

const spanned = (ranges: readonly Range[]): Range =>
  ranges.reduce((a, b) => ({
    low: a.low === null || b.low === null ? null : Math.min(a.low, b.low),
    high: a.high === null || b.high === null ? null : Math.max(a.high, b.high),
  }));
