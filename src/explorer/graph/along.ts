/** A way from one end to the other. */
export interface Way {
  readonly steps: readonly {
    readonly from: { readonly key: string };
    readonly to: { readonly key: string };
  }[];
}

/** How far along the ways each entity on them is, 0 to 1: on the first, which is the best, that it is on. */
export function alongOf(ways: readonly Way[]): ReadonlyMap<string, number> {
  const along = new Map<string, number>();
  for (const { steps } of ways) {
    steps.forEach(({ from, to }, index) => {
      if (!along.has(from.key)) along.set(from.key, index / steps.length);
      if (!along.has(to.key)) along.set(to.key, (index + 1) / steps.length);
    });
  }
  return along;
}
