import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestPaths } from '../../../src/explore/best-paths.ts';
import {
  everyPath,
  generatedLinks,
  inPromisedOrder,
  linkOf,
  webOf,
  weightOfPath,
} from './generated-web.ts';

const wanted = { from: 'e0', to: 'e1', longest: 5, most: 1_000, cheapestOnly: false };
const counted = () => 1;

describe('the best paths of a web', () => {
  test('are all its simple paths, the shortest first', () => {
    fc.assert(
      fc.property(generatedLinks(7, 25), fc.integer({ min: 1, max: 6 }), (links, longest) => {
        const { paths, gaveUp } = bestPaths(webOf(links), { ...wanted, longest, costOf: counted });
        const every = everyPath(links, 'e0', 'e1', longest);
        expect(paths.map(({ keys }) => keys)).toEqual(inPromisedOrder(links, every, false));
        expect(gaveUp).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  test('are as many as asked for, by weight and then length where relationships are weighed', () => {
    fc.assert(
      fc.property(generatedLinks(7, 25), fc.integer({ min: 1, max: 6 }), (links, most) => {
        const costOf = ({ weight }: { readonly weight: number }) => weight * 100 + 1;
        const { paths } = bestPaths(webOf(links), { ...wanted, most, costOf });
        const every = inPromisedOrder(links, everyPath(links, 'e0', 'e1', 5), true);
        expect(paths.map(({ keys }) => keys)).toEqual(every.slice(0, most));
        for (const { keys, cost } of paths) {
          expect(cost).toBe(weightOfPath(links, keys) * 100 + keys.length - 1);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('all cost the same where only the cheapest are wanted', () => {
    fc.assert(
      fc.property(generatedLinks(7, 25), (links) => {
        const { paths } = bestPaths(webOf(links), {
          ...wanted,
          cheapestOnly: true,
          costOf: counted,
        });
        const every = everyPath(links, 'e0', 'e1', 5);
        const least = Math.min(...every.map(({ length }) => length));
        expect(paths.map(({ keys }) => keys)).toEqual(
          inPromisedOrder(
            links,
            every.filter(({ length }) => length === least),
            false,
          ),
        );
      }),
    );
  });

  const keys = Array.from({ length: 60 }, (_, at) => `x${at}`);
  const everyPair = (keys: readonly string[]) =>
    keys.flatMap((from) => keys.map((to) => linkOf(from, to)));

  test('come in time from a web in which everything leads to everything', () => {
    const links = everyPair(['e0', 'e1', ...keys]);
    const { paths, gaveUp } = bestPaths(webOf(links), {
      ...wanted,
      longest: 6,
      most: 100,
      costOf: counted,
    });
    expect(paths).toHaveLength(100);
    expect(gaveUp).toBe(false);
  });

  test('are given up where too many ways come back to where all have passed', () => {
    const links = [linkOf('e0', 'gate'), linkOf('gate', 'e1'), ...everyPair(['gate', ...keys])];
    const { paths, gaveUp } = bestPaths(webOf(links), {
      ...wanted,
      longest: 6,
      costOf: counted,
    });
    expect(paths.map(({ keys }) => keys)).toEqual([['e0', 'gate', 'e1']]);
    expect(gaveUp).toBe(true);
  });
});
