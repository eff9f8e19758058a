import { expect, test } from 'vitest';
import { assemble, totalsOf, withoutCollapsed } from '../../../src/explorer/graph/assemble.ts';
import { entityOf, linkOf } from './graph-things.ts';

const [a, b, c, d] = ['nation/A', 'nation/B', 'nation/C', 'nation/D'];
const links = [
  linkOf(a, b),
  linkOf(a, b, { kind: 'PART_OF', authority: null }),
  linkOf(a, c),
  linkOf(d, a, { kind: 'BORDERS', authority: null }),
];

/** A has four neighbours, of which an answer shows three. */
const totals = totalsOf({
  nodes: [
    { node: { id: a, key: a }, hidden: 1, hiddenByKind: [{ kind: 'OVERSEES', count: 1 }] },
    { node: { id: b, key: b }, hidden: 0, hiddenByKind: [] },
  ],
  relationships: links,
});

test('a neighbour that two kinds link counts once in all, and under both kinds', () => {
  expect(totals.get(a)?.all).toBe(4);
  expect(Object.fromEntries(totals.get(a)?.byKind ?? [])).toEqual({
    OVERSEES: 3,
    PART_OF: 1,
    BORDERS: 1,
  });
  expect(totals.get(b)?.all).toBe(1);
});

test('what is hidden is counted anew for what is shown', () => {
  const show = (...keys: string[]) =>
    assemble({
      at: '2020-01-01',
      entities: keys.map((key) => entityOf(key)),
      links,
      totals,
      starts: new Set([a]),
    });
  const alone = show(a);
  expect(alone.nodes[0]?.hidden).toBe(4);
  expect(alone.links).toEqual([]);
  const more = show(a, b, d);
  expect(more.nodes.map(({ hidden }) => hidden)).toEqual([2, 0, 0]);
  expect(more.nodes[0]?.hiddenByKind).toEqual([{ kind: 'OVERSEES', count: 2 }]);
  expect(more.nodes.map(({ isStart }) => isStart)).toEqual([true, false, false]);
  expect(more.links).toHaveLength(3);
});

test('collapsing leaves out what only the collapsed links, but nothing that was named', () => {
  const among = [...links, linkOf(c, d)];
  const keys = [a, b, c, d];
  expect(withoutCollapsed(keys, among, [a], new Set([a]))).toEqual([a, c, d]);
  expect(withoutCollapsed(keys, among, [a], new Set([a, b]))).toEqual(keys);
  expect(withoutCollapsed(keys, among, [], new Set())).toEqual(keys);
});
