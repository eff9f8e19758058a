import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Link } from '../../../src/explore/link.ts';
import {
  type Bounds,
  type PathSearch,
  type Reached,
  type ReadLevel,
  searchPaths,
} from '../../../src/explore/search-paths.ts';
import {
  everyPath,
  generatedLinks,
  inPromisedOrder,
  linkOf,
  weightOfPath,
} from './generated-web.ts';

const degreeOf = (links: readonly Link[], entity: string): number =>
  links.filter(({ from, to }) => from === entity || to === entity).length;

/** What Neo4j does, over a list. */
const reader =
  (links: readonly Link[]): ReadLevel =>
  async ({ backward, open, closing, known }) => {
    const near = ({ from, to }: Link) => (backward ? to : from);
    const far = ({ from, to }: Link) => (backward ? from : to);
    const read = links.filter(
      (link) =>
        open.includes(near(link)) || (closing.includes(near(link)) && known.includes(far(link))),
    );
    return [...new Set(read.map(far))].map(
      (key): Reached => ({
        key,
        degree: degreeOf(links, key),
        links: read.filter((link) => far(link) === key),
      }),
    );
  };

type Asked = Partial<Omit<PathSearch, 'from' | 'to'>>;

const search = (links: readonly Link[], asked: Asked = {}, read = reader(links)) =>
  searchPaths(read, {
    from: { key: 'e0', degree: degreeOf(links, 'e0') },
    to: { key: 'e1', degree: degreeOf(links, 'e1') },
    longest: 4,
    limit: 1_000,
    shortestOnly: false,
    weighted: false,
    clock: () => 0,
    ...asked,
  });

/** What was asked for, by trying everything. */
function expected(links: readonly Link[], { longest = 4, shortestOnly, weighted = false }: Asked) {
  const every = inPromisedOrder(links, everyPath(links, 'e0', 'e1', longest), weighted);
  const [best] = every;
  if (!shortestOnly || !best) return every;
  const isAsGood = (path: readonly string[]) =>
    path.length === best.length &&
    (!weighted || weightOfPath(links, path) === weightOfPath(links, best));
  return every.filter(isAsGood);
}

const bothWays = (links: readonly Link[]): readonly Link[] =>
  links.flatMap((link) => [link, { ...link, from: link.to, to: link.from }]);

/** One way or both, with many that hang on one of the ends alone, so that the search keeps to the other. */
const generated = fc
  .tuple(generatedLinks(8, 30), fc.constantFrom('e0', 'e1', null), fc.boolean())
  .map(([links, end, both]) => {
    const leaves = end ? Array.from({ length: 60 }, (_, at) => linkOf(end, `leaf-${at}`)) : [];
    return both ? bothWays([...links, ...leaves]) : [...links, ...leaves];
  });

const asked = fc.record({
  longest: fc.integer({ min: 1, max: 6 }),
  limit: fc.integer({ min: 1, max: 30 }),
  shortestOnly: fc.boolean(),
  weighted: fc.boolean(),
});

const bounds: fc.Arbitrary<Bounds> = fc.record({
  hub: fc.integer({ min: 1, max: 8 }),
  level: fc.integer({ min: 1, max: 15 }),
  closing: fc.integer({ min: 0, max: 20 }),
});

describe('the search for paths', () => {
  test('finds what trying everything finds, and says whether that is all', async () => {
    await fc.assert(
      fc.asyncProperty(generated, asked, async (links, asked) => {
        const { paths, stoppedBy, hubs } = await search(links, asked);
        const every = expected(links, asked);
        expect(paths.map(({ keys }) => keys)).toEqual(every.slice(0, asked.limit));
        expect(stoppedBy).toBe(every.length > asked.limit ? 'LIMIT' : null);
        expect(hubs).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

  test('never calls complete what is not, however little it may read', async () => {
    let barred = 0;
    await fc.assert(
      fc.asyncProperty(generated, asked, bounds, async (links, asked, bounds) => {
        const { paths, stoppedBy, hubs } = await search(links, { ...asked, bounds });
        const keys = paths.map(({ keys }) => keys);
        if (stoppedBy === null || stoppedBy === 'LIMIT') {
          const every = expected(links, asked);
          expect(keys).toEqual(every.slice(0, asked.limit));
          expect(stoppedBy).toBe(every.length > asked.limit ? 'LIMIT' : null);
        } else {
          barred += 1;
          expect(everyPath(links, 'e0', 'e1', asked.longest)).toEqual(expect.arrayContaining(keys));
        }
        if (stoppedBy === 'HUB') expect(hubs).not.toEqual([]);
        expect(new Set(hubs).size).toBe(hubs.length);
        for (const hub of hubs) expect(degreeOf(links, hub)).toBeGreaterThan(bounds.hub);
      }),
      { numRuns: 3_000 },
    );
    expect(barred).toBeGreaterThan(100);
  });

  const spokes = (hub: string) =>
    Array.from({ length: 50 }, (_, at) => linkOf(hub, `${hub}-${at}`));
  const small: Bounds = { hub: 20, level: 1_000, closing: 1_000 };

  test('meets in a hub without reading it', async () => {
    const links = bothWays([linkOf('e0', 'hub'), linkOf('hub', 'e1'), ...spokes('hub')]);
    const read: string[] = [];
    const { paths, stoppedBy } = await search(
      links,
      { shortestOnly: true, bounds: small },
      (level) => {
        read.push(...level.open);
        return reader(links)(level);
      },
    );
    expect(paths.map(({ keys }) => keys)).toEqual([['e0', 'hub', 'e1']]);
    expect(stoppedBy).toBeNull();
    expect(read.sort()).toEqual(['e0', 'e1']);
  });

  test('comes up to a hub from the far side, however long that is', async () => {
    const links = bothWays([
      linkOf('e0', 'hub'),
      ...spokes('hub'),
      linkOf('hub', 'a'),
      linkOf('a', 'b'),
      linkOf('b', 'c'),
      linkOf('c', 'e1'),
    ]);
    const { paths, stoppedBy } = await search(links, { longest: 5, bounds: small });
    expect(paths.map(({ keys }) => keys)).toEqual([['e0', 'hub', 'a', 'b', 'c', 'e1']]);
    expect(stoppedBy).toBeNull();
  });

  test('names the hubs behind which it has not looked', async () => {
    const links = bothWays([
      linkOf('e0', 'hub'),
      ...spokes('hub'),
      linkOf('hub', 'a'),
      linkOf('a', 'other'),
      ...spokes('other'),
      linkOf('other', 'e1'),
    ]);
    const { paths, stoppedBy, hubs } = await search(links, { bounds: small });
    expect(paths).toEqual([]);
    expect(stoppedBy).toBe('HUB');
    expect(hubs).toEqual(['other', 'hub']);
  });

  test('stops in time with what it has', async () => {
    const links = [linkOf('e0', 'e1'), linkOf('e0', 'a'), linkOf('a', 'e1')];
    let hours = 0;
    const clock = () => 3_600_000 * hours++;
    const { paths, stoppedBy } = await search(links, { clock });
    expect(paths.map(({ keys }) => keys)).toEqual([['e0', 'e1']]);
    expect(stoppedBy).toBe('TIME');
  });
});
