import type { Cell, Evidence } from './cell.ts';

/** How many keys of each sort a row keeps. */
export const MOST_KEYS = 100;

export function evidenceOf(cells: readonly Cell[]): Evidence {
  const all = cells.map(({ evidence }) => evidence);
  return {
    figures: all
      .flatMap(({ figures }) => figures)
      .sort(([a, key], [b, other]) => (b ?? -1) - (a ?? -1) || (key < other ? -1 : 1))
      .slice(0, MOST_KEYS),
    rivals: unique(all.flatMap(({ rivals }) => rivals)).slice(0, MOST_KEYS),
    sources: unique(all.flatMap(({ sources }) => sources)),
  };
}

const unique = (keys: readonly string[]): string[] => [...new Set(keys)].sort();
