import { DOMParser } from '@xmldom/xmldom';
import { expect, test } from 'vitest';
import { alongOf } from '../../../src/explorer/graph/along.ts';
import { assemble } from '../../../src/explorer/graph/assemble.ts';
import { captioned } from '../../../src/explorer/graph/captioned.ts';
import { draw } from '../../../src/explorer/graph/drawing.ts';
import { gexfFile } from '../../../src/explorer/graph/gexf-file.ts';
import { linesOf } from '../../../src/explorer/graph/label.ts';
import { layOut, type Place } from '../../../src/explorer/graph/layout.ts';
import { svgFile } from '../../../src/explorer/graph/svg-file.ts';
import { entityOf, linkOf } from './graph-things.ts';

const hub = 'command/HUB';
const leaves = Array.from({ length: 59 }, (_, index) => `embassy/leaf-${index}`);
const box = { left: 65, right: 65, up: 19, down: 60 };
const placeOf = (key: string, stage = 0): Place => ({ key, stage, along: null, ...box });
const ties = leaves.map((leaf) => ({ from: hub, to: leaf }));

test('sixty around one find the same places each time, and none lies on another', () => {
  const places = [hub, ...leaves].map((key) => placeOf(key));
  const points = layOut(places, ties);
  expect(layOut(places, ties)).toEqual(points);
  const all = [...points.values()];
  for (const [index, one] of all.entries()) {
    for (const other of all.slice(index + 1)) {
      const isApart = Math.abs(one.x - other.x) >= 129.9 || Math.abs(one.y - other.y) >= 78.9;
      expect(isApart, JSON.stringify([one, other])).toBe(true);
    }
  }
});

test('what was there hardly moves when something is expanded', () => {
  const [before, added] = [leaves.slice(0, 12), leaves.slice(12, 20)];
  const places = [hub, ...before].map((key) => placeOf(key));
  const first = layOut(places, ties);
  const from = before[3] ?? '';
  const then = layOut(
    [...places, ...added.map((key) => placeOf(key, 1))],
    [...ties.slice(0, 12), ...added.map((to) => ({ from, to }))],
  );
  const moves = [hub, ...before].map((key) => {
    const [was, is] = [first.get(key), then.get(key)];
    return Math.hypot((is?.x ?? 0) - (was?.x ?? 0), (is?.y ?? 0) - (was?.y ?? 0));
  });
  const middle = moves.sort((a, b) => a - b)[6] ?? Number.NaN;
  expect(middle).toBeLessThan(90);
});

test('ways go from left to right', () => {
  const step = (from: string, to: string) => ({ from: { key: from }, to: { key: to } });
  const along = alongOf([
    { steps: [step('a', 'b'), step('b', 'z')] },
    { steps: [step('a', 'c'), step('c', 'b'), step('b', 'z')] },
  ]);
  expect(Object.fromEntries(along)).toEqual({ a: 0, b: 0.5, c: 1 / 3, z: 1 });
});

test.each([
  ['Kenya', ['Kenya']],
  ['Office of Defense Cooperation Bulgaria', ['Office of Defense', 'Cooperation', 'Bulgaria']],
  [
    'Joint U.S. Military Advisory and Planning Group in Greece',
    ['Joint U.S. Military', 'Advisory and', 'Planning Group in …'],
  ],
])('a label has short lines: %s', (name, lines) => {
  expect(linesOf(name)).toEqual(lines);
});

const odd = entityOf('embassy/odd', 'A & B <"odd">');
const shown = assemble({
  at: '2020-06-01',
  entities: [entityOf(hub, 'Hub'), odd],
  links: [
    linkOf(hub, odd.key),
    linkOf(hub, odd.key, {
      authority: 'RATING',
      validity: {
        start: { earliest: '2019-01-01', latest: '2021-12-31' },
        end: { earliest: null, latest: null },
        text: 'since 2019 or later',
      },
    }),
  ],
  totals: new Map([[odd.key, { all: 5, byKind: new Map() }]]),
  starts: new Set([hub]),
});
const drawing = draw(shown, { stageOf: () => 0, along: () => null });
const parsed = (xml: string) => {
  const faults: string[] = [];
  const document = new DOMParser({
    errorHandler: (_, fault) => faults.push(fault),
  }).parseFromString(xml, 'text/xml');
  expect(faults).toEqual([]);
  return (name: string) => Array.from(document.getElementsByTagName(name));
};

test('an SVG file has every name and line, dashed where merely possible, how many are hidden, and what its letters mean', () => {
  const title = 'Around <Hub> & "others"';
  const elements = parsed(svgFile(captioned(drawing, title, shown.at), title));
  expect(elements('title')[0]?.textContent).toBe(title);
  const texts = elements('text').map(({ textContent }) => textContent);
  expect(texts).toEqual([
    ...['C', 'Command', 'R', 'Rating', 'Hub', 'A & B <"odd">', '+4'],
    'Around <Hub> & "others", on 1 Jun 2020',
    'C: Commands',
    'R: Rates its personnel',
    'Dashed: merely possible on the date. +: neighbours that are not shown.',
  ]);
  const groups = Object.fromEntries(
    elements('g')
      .slice(0, -1)
      .map((group) => [group.getAttribute('id'), String(group)]),
  );
  expect(Object.keys(groups)).toEqual([...shown.links.map(({ key }) => key), hub, odd.key]);
  const [certain = '', possible = ''] = shown.links.map(({ key }) => groups[key]);
  expect(certain).not.toContain('stroke-dasharray');
  expect(possible).toContain('stroke-dasharray="5 4"');
});

test('a GEXF file has exactly what is shown, with dates, sources and places', () => {
  const [first, second] = shown.links;
  const elements = parsed(
    gexfFile(shown, drawing, new Map([[second?.id ?? '', ['source-a', 'source-b']]]), 'A picture'),
  );
  const [nodes, edges] = [elements('node'), elements('edge')];
  expect(nodes.map((node) => [node.getAttribute('id'), node.getAttribute('label')])).toEqual([
    [hub, 'Hub'],
    [odd.key, odd.name],
  ]);
  expect(edges.map((edge) => edge.getAttribute('id'))).toEqual([first?.key, second?.key]);
  expect(String(edges[1])).toContain('2021-12-31');
  expect(String(edges[1])).toContain('source-a | source-b');
  const at = drawing.nodes.map(({ at: { x, y } }) => [x, 0 - y]);
  expect(
    elements('viz:position').map((each) =>
      ['x', 'y'].map((name) => Number(each.getAttribute(name))),
    ),
  ).toEqual(at);
});
