import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOrder } from '../../../src/explore/link.ts';
import { neighbourhoodOf } from '../../../src/explore/neighbourhood.ts';
import { generatedLinks } from './generated-web.ts';

const node = (key: string) => ({ key, degree: 3 });

test('a neighbourhood grows only at its end, and says whether anything near enough is left out', async () => {
  await fc.assert(
    fc.asyncProperty(
      generatedLinks(9, 14),
      fc.integer({ min: 1, max: 3 }),
      fc.integer({ min: 1, max: 9 }),
      async (links, depth, limit) => {
        const around = (depth: number, limit: number) =>
          neighbourhoodOf(
            async (of, known, most) =>
              [...new Set(links.filter(({ from }) => of.includes(from)).map(({ to }) => to))]
                .filter((key) => !known.includes(key))
                .sort(inOrder)
                .slice(0, most)
                .map(node),
            { starts: ['e1', 'e0', 'e1'].map(node), depth, limit },
          );
        const whole = await around(depth, 100);
        const { nodes, truncated } = await around(depth, limit);
        expect(nodes).toEqual(whole.nodes.slice(0, limit));
        expect(truncated).toBe(whole.nodes.length > limit);
        expect(whole.truncated).toBe(false);
        const deeper = await around(depth + 1, 100);
        expect(deeper.nodes.slice(0, whole.nodes.length)).toEqual(whole.nodes);
      },
    ),
  );
});

test('what very many are linked to is looked behind only where one starts from it', async () => {
  const asked: (readonly string[])[] = [];
  const around = (start: string, depth: number) => {
    asked.length = 0;
    return neighbourhoodOf(
      async (of) => {
        asked.push(of);
        return of.includes('small') ? [{ key: 'hub', degree: 2_001 }] : [];
      },
      { starts: [{ key: start, degree: 2_001 }], depth, limit: 60 },
    );
  };
  expect(await around('small', 3)).toMatchObject({ unexpanded: ['hub'], truncated: false });
  expect(asked).toEqual([['small']]);
  expect(await around('hub', 3)).toMatchObject({ unexpanded: [] });
  expect(asked).toEqual([['hub']]);
  // Nothing that was asked for is missing where the hub is as far as one goes.
  expect(await around('small', 1)).toMatchObject({ unexpanded: [] });
});
