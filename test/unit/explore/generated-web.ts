import fc from 'fast-check';
import type { Link, Web } from '../../../src/explore/link.ts';
import { inOrder, weave } from '../../../src/explore/link.ts';

/** A small graph with parallel relationships, both ways between the same two too. */
export const generatedLinks = (entities: number, most: number): fc.Arbitrary<readonly Link[]> => {
  const entity = fc.integer({ min: 0, max: entities - 1 }).map((at) => `e${at}`);
  return fc
    .array(
      fc.record({
        from: entity,
        to: entity,
        outward: fc.boolean(),
        weight: fc.constantFrom(1, 2, 5),
        confidence: fc.integer({ min: 1, max: 3 }),
        sourceCount: fc.integer({ min: 1, max: 2 }),
      }),
      { maxLength: most, size: 'max' },
    )
    .map((links) => links.map((link, at) => ({ ...link, key: `r${at}`, authority: null })));
};

/** A relationship like any other. */
export const linkOf = (from: string, to: string): Link => ({
  key: `${from} ${to}`,
  from,
  to,
  outward: true,
  weight: 1,
  confidence: 1,
  sourceCount: 1,
  authority: null,
});

export function webOf(links: readonly Link[]): Web {
  const web: Web = new Map();
  weave(web, links);
  return web;
}

/** Every simple path up to a length, by trying everything. */
export function everyPath(
  links: readonly Pick<Link, 'from' | 'to'>[],
  from: string,
  to: string,
  longest: number,
): readonly (readonly string[])[] {
  const found = new Set<string>();
  const walk = (keys: readonly string[]): void => {
    const at = keys.at(-1);
    if (at === to) {
      found.add(keys.join(' '));
      return;
    }
    if (keys.length > longest) return;
    for (const link of links) {
      if (link.from === at && !keys.includes(link.to)) walk([...keys, link.to]);
    }
  };
  walk([from]);
  return [...found].map((keys) => keys.split(' '));
}

/** What a path weighs at least, whichever of parallel relationships it takes. */
export const weightOfPath = (links: readonly Link[], keys: readonly string[]): number =>
  keys
    .slice(1)
    .reduce(
      (sum, to, at) =>
        sum +
        Math.min(
          ...links
            .filter((link) => link.from === keys[at] && link.to === to)
            .map(({ weight }) => weight),
        ),
      0,
    );

/** All paths in the order promised: the cheapest first, then the shortest, then by keys. */
export const inPromisedOrder = (
  links: readonly Link[],
  paths: readonly (readonly string[])[],
  weighted: boolean,
): readonly (readonly string[])[] =>
  [...paths].sort(
    (a, b) =>
      (weighted ? weightOfPath(links, a) - weightOfPath(links, b) : 0) ||
      a.length - b.length ||
      inOrder(a.join(' '), b.join(' ')),
  );
