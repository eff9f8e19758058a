import { describe, expect, test } from 'vitest';
import world from 'world-atlas/countries-50m.json' with { type: 'json' };
import {
  type Atlas,
  drawAtlas,
  HEIGHT,
  WIDTH,
  type World,
} from '../../../src/explorer/map/atlas.ts';
import { join } from '../../../src/explorer/map/join.ts';
import { readMapState } from '../../../src/explorer/map/map-state.ts';
import { classOf, thresholdsOf } from '../../../src/explorer/map/scale.ts';
import { holdsCertainly } from '../../../src/explorer/map/standing.ts';
import { moved, WHOLE, zoomed } from '../../../src/explorer/map/view.ts';

describe('the shapes of nations', () => {
  const atlas: Atlas = drawAtlas(world as unknown as World);
  const nation = (iso3: string) => ({ iso3 });

  test('are joined by code, Australia’s twice, Kosovo’s by name', () => {
    const { drawn, shapeless } = join(
      ['AUS', 'UNK', 'MLT', 'TUV', 'GUF', 'GIB'].map(nation),
      atlas.shapes,
    );
    expect(drawn.map(([{ iso3 }, shapes]) => [iso3, shapes.map(({ name }) => name)])).toEqual([
      ['AUS', ['Australia', 'Ashmore and Cartier Is.']],
      ['UNK', ['Kosovo']],
      ['MLT', ['Malta']],
    ]);
    expect(shapeless).toEqual(['TUV', 'GUF', 'GIB'].map(nation));
  });

  test('of no nation that is given are told, those without a code too', () => {
    const { nationless } = join([nation('UNK')], atlas.shapes);
    expect(nationless).toHaveLength(atlas.shapes.length - 1);
    expect(nationless.map(({ name }) => name)).toContain('Somaliland');
  });

  test('lie within the map, as places do', () => {
    for (const [x, y] of [atlas.place(-180, 90), atlas.place(180, -90), atlas.place(35, 31)]) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(WIDTH);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(HEIGHT);
    }
  });
});

describe('what is seen of the map', () => {
  test('keeps the point that it is enlarged about, and comes back', () => {
    const at = { x: 0.75, y: 0.25 };
    const near = zoomed(WHOLE, 4, at);
    expect(near.x + (at.x * WIDTH) / near.zoom).toBeCloseTo(at.x * WIDTH);
    expect(near.y + (at.y * HEIGHT) / near.zoom).toBeCloseTo(at.y * HEIGHT);
    expect(zoomed(near, 1 / 4, at)).toEqual(WHOLE);
  });

  test('never lies beyond its edges', () => {
    expect(moved(WHOLE, 1, 1)).toEqual(WHOLE);
    expect(moved(zoomed(WHOLE, 2), 9, -9)).toEqual({ x: WIDTH / 2, y: 0, zoom: 2 });
    expect(zoomed(WHOLE, 0.1)).toEqual(WHOLE);
  });
});

describe('a scale of amounts', () => {
  test('has five classes of about equally many', () => {
    const values = Array.from({ length: 100 }, (_, index) => index * 1_010);
    const thresholds = thresholdsOf(values);
    expect(thresholds).toEqual([20_000, 40_000, 61_000, 81_000]);
    const counts = [0, 1, 2, 3, 4].map(
      (shade) => values.filter((value) => classOf(value, thresholds) === shade).length,
    );
    expect(counts).toEqual([20, 20, 21, 20, 19]);
  });

  test('has fewer where amounts are few or equal, and none is lost', () => {
    expect(thresholdsOf([])).toEqual([]);
    expect(thresholdsOf([7, 7, 7])).toEqual([]);
    expect(classOf(7, [])).toBe(0);
    const thresholds = thresholdsOf([1, 2]);
    expect([1, 2].map((value) => classOf(value, thresholds))).toEqual([0, 1]);
  });
});

test('what holds is certain from the last day of its beginning to the day before it may have ended', () => {
  const span = {
    start: { earliest: '2021-09-01', latest: '2021-09-30' },
    end: { earliest: '2025-03-11', latest: null },
  };
  const days = ['2021-09-29', '2021-09-30', '2025-03-10', '2025-03-11'];
  expect(days.map((day) => holdsCertainly(span, day))).toEqual([false, true, true, false]);
  const open = { earliest: null, latest: null };
  expect(holdsCertainly({ start: open, end: open }, '2021-09-30')).toBe(false);
});

describe('what the address of a map asks for', () => {
  test('is the commands unless it says more', () => {
    expect(readMapState({}).state).toEqual({ measure: null, year: null, points: [] });
    expect(readMapState({ measure: 'IMET', year: '2017', points: 'offices,embassies' })).toEqual({
      state: { measure: 'IMET', year: 2017, points: ['embassies', 'offices'] },
      problems: [],
    });
  });

  test.each([
    ['measure', 'GDP', /^measure: expected SALES or FMS_CUSTOMER_SALES or .*, came “GDP”\.$/],
    ['year', '17', /^year: expected a fiscal year, as 2017, came “17”\.$/],
    ['points', 'bases', /^points: expected embassies or offices .*, came “bases”\.$/],
  ])('is refused with what was expected: %s “%s”', (name, value, problem) => {
    expect(readMapState({ [name]: value }).problems).toEqual([expect.stringMatching(problem)]);
  });
});
