import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineageOf, type Succession } from '../../../src/explore/lineage.ts';

const succession = (later: string, earlier: string): Succession => ({
  key: `${later} SUCCEEDS ${earlier}`,
  later,
  earlier,
});

const body = fc.integer({ min: 0, max: 7 }).map((at) => `b${at}`);
const successions = fc
  .array(fc.tuple(body, body), { maxLength: 14, size: 'max' })
  .map((pairs) => pairs.map(([later, earlier]) => succession(later, earlier)));

/** How many successions away everything is, by trying every walk. */
function removes(links: readonly Succession[], backward: boolean): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const walk = (at: string, remove: number): void => {
    if (remove > 8 || (found.get(at) ?? Infinity) <= remove) return;
    found.set(at, remove);
    for (const { later, earlier } of links) {
      const [near, far] = backward ? [later, earlier] : [earlier, later];
      if (near === at) walk(far, remove + 1);
    }
  };
  walk('b0', 0);
  return found;
}

describe('a lineage', () => {
  test('has all that lies before and after, each at its nearest, the oldest first', () => {
    fc.assert(
      fc.property(successions, (links) => {
        const members = lineageOf('b0', links);
        const [before, after] = [removes(links, true), removes(links, false)];
        const generationOf = (key: string): number => {
          const [back = Infinity, on = Infinity] = [before.get(key), after.get(key)];
          return back <= on ? 0 - back : on;
        };
        const expected = [...new Set([...before.keys(), ...after.keys()])]
          .map((key) => ({ key, generation: generationOf(key) }))
          .sort((a, b) => a.generation - b.generation || Number(a.key > b.key) - 0.5);
        expect(members.map(({ key, generation }) => ({ key, generation }))).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  test('says by which successions each is linked to those nearer', () => {
    const links = [
      succession('root', 'a'),
      succession('root', 'b'),
      succession('a', 'first'),
      succession('b', 'first'),
      succession('now', 'root'),
      succession('cousin', 'first'),
    ];
    expect(lineageOf('root', links)).toEqual([
      { key: 'first', generation: -2, successions: ['a SUCCEEDS first', 'b SUCCEEDS first'] },
      { key: 'a', generation: -1, successions: ['root SUCCEEDS a'] },
      { key: 'b', generation: -1, successions: ['root SUCCEEDS b'] },
      { key: 'root', generation: 0, successions: [] },
      { key: 'now', generation: 1, successions: ['now SUCCEEDS root'] },
    ]);
  });

  test('keeps the 50 nearest of more', () => {
    const chain = Array.from({ length: 40 }, (_, at) => succession(`c${at}`, `c${at + 1}`));
    const later = Array.from({ length: 40 }, (_, at) => succession(`l${at}`, 'c0'));
    const members = lineageOf('c0', [...chain, ...later]);
    expect(members).toHaveLength(50);
    expect(members.filter(({ generation }) => generation > 0)).toHaveLength(40);
    expect(members[0]).toMatchObject({ key: 'c9', generation: -9 });
  });
});
