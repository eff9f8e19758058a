import { describe, expect, test } from 'vitest';
import { untilKept } from '../support/until-kept.ts';
import { post } from './ask.ts';
import { guarded } from './guarded.ts';

const nations = '{ graph { nations { nodes { key } } } }';
const asking = (more: object = {}) => JSON.stringify({ query: nations, ...more });
const telling = asking({ extensions: { cost: true } });

describe('the cost', () => {
  test('is told to those who ask for it, and to nobody else', async () => {
    await guarded({}, async (url) => {
      const { body } = await post(url, telling);
      expect(body.extensions).toEqual({ cost: { requested: 537, most: 50_000 } });
      expect((await post(url, asking())).body.extensions).toBeUndefined();
    });
  });

  test('is the same in a kept answer', async () => {
    await guarded({}, async (url) => {
      const { text } = await post(url, telling);
      expect((await untilKept(() => post(url, telling))).text).toBe(text);
    });
  });

  test('that is too high is told with the field that most of it is for', async () => {
    await guarded({ costMost: 536 }, async (url) => {
      const { status, message, extensions } = await post(url, asking());
      expect(status).toBe(400);
      expect(extensions).toEqual({
        code: 'COST_EXCEEDED',
        requested: 537,
        most: 536,
        field: 'graph.nations.nodes',
      });
      expect(message).toMatch(
        /at most 536 points, came 537, most of them for graph.nations.nodes:/,
      );
    });
    await guarded({ costMost: 537 }, async (url) => {
      expect((await post(url, asking())).status).toBe(200);
    });
  });

  test('holds for exports too', async () => {
    const query = new URLSearchParams({
      query: '{ graph { nations { nodes { key relationships(first: 100) { totalCount } } } } }',
    });
    await guarded({ costMost: 1_000 }, async (url) => {
      const response = await fetch(`${url}/export/csv?${query}`);
      expect(response.status).toBe(400);
      expect(((await response.json()) as { errors: object[] }).errors[0]).toMatchObject({
        extensions: { code: 'COST_EXCEEDED' },
      });
    });
  });
});
