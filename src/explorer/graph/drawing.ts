import type { GraphLinkFragment } from '../generated/graphql.ts';
import { isCertainOn } from '../words/dates.ts';
import { fieldLabel, kindLabels } from '../words/labels.ts';
import type { Shown, ShownNode } from './assemble.ts';
import { type Curve, curve, disc, moved, pill } from './curves.ts';
import { FONT_SIZE, LINE_HEIGHT, linesOf, widthOf } from './label.ts';
import { layOut, type Place, type Point } from './layout.ts';
import {
  authorityLooks,
  type Colour,
  ground,
  ink,
  POSSIBLE,
  plainLine,
  quiet,
  typeLooks,
  warn,
} from './looks.ts';

/** A thing to draw: all renderers know these two alone. */
export type Mark = PathMark | TextMark;

export interface PathMark {
  readonly is: 'path';
  readonly d: string;
  readonly fill: Colour | null;
  readonly stroke: Colour | null;
  readonly width: number;
  readonly dash: readonly number[];
}

export interface TextMark {
  readonly is: 'text';
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  readonly fill: Colour;
  /** Whether the ground shows around the letters, over what is behind them. */
  readonly halo: boolean;
}

interface Drawn<Thing> {
  readonly thing: Thing;
  readonly at: Point;
  readonly marks: readonly Mark[];
}

/** A picture in pixels: the same for the screen and for files. */
export interface Drawing {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly links: readonly Drawn<GraphLinkFragment>[];
  readonly nodes: readonly Drawn<ShownNode>[];
}

/** Of a picture with few lines each can be read. */
const FEW = 16;
const MARGIN = 24;

/** How nodes come into the picture. */
export interface Arrangement {
  readonly stageOf: (key: string) => number;
  readonly along: (key: string) => number | null;
}

export function draw({ nodes, links, at }: Shown, { stageOf, along }: Arrangement): Drawing {
  const places = nodes.map((node) => placeOf(node, stageOf, along));
  const points = layOut(
    places,
    links.map(({ from, to }) => ({ from: from.key, to: to.key })),
  );
  const pointOf = (key: string): Point => points.get(key) ?? { x: 0, y: 0 };
  const left = Math.min(...places.map((place) => pointOf(place.key).x - place.left)) - MARGIN;
  const top = Math.min(...places.map((place) => pointOf(place.key).y - place.up)) - MARGIN;
  const right = Math.max(...places.map((place) => pointOf(place.key).x + place.right)) + MARGIN;
  const bottom = Math.max(...places.map((place) => pointOf(place.key).y + place.down)) + MARGIN;
  const isFew = links.length <= FEW;
  return {
    left: Math.floor(left),
    top: Math.floor(top),
    width: Math.ceil(right - left),
    height: Math.ceil(bottom - top),
    links: besideEachOther(links).map(({ link, aside }) =>
      linkDrawn(link, curve(pointOf(link.from.key), pointOf(link.to.key), aside), at, isFew),
    ),
    nodes: nodes.map((node) => nodeDrawn(node, pointOf(node.entity.key))),
  };
}

function placeOf(
  { entity }: ShownNode,
  stageOf: Arrangement['stageOf'],
  along: Arrangement['along'],
): Place {
  const lines = linesOf(entity.name);
  const half = Math.max(22, ...lines.map((line) => widthOf(line) / 2 + 5));
  return {
    key: entity.key,
    stage: stageOf(entity.key),
    along: along(entity.key),
    left: half,
    right: half,
    up: 19,
    down: 20 + lines.length * LINE_HEIGHT,
  };
}

const pairOf = ({ from, to }: GraphLinkFragment): string => [from.key, to.key].sort().join(' ');

/** Several between the same two bend away from each other. */
function besideEachOther(links: readonly GraphLinkFragment[]) {
  const counts = new Map<string, number>();
  for (const link of links) counts.set(pairOf(link), (counts.get(pairOf(link)) ?? 0) + 1);
  const drawn = new Map<string, number>();
  return links.map((link) => {
    const [pair, index] = [pairOf(link), drawn.get(pairOf(link)) ?? 0];
    drawn.set(pair, index + 1);
    const aside = (index - ((counts.get(pair) ?? 1) - 1) / 2) * 26;
    // Seen from either end, left is not the same.
    return { link, aside: link.from.key < link.to.key ? aside : -aside };
  });
}

const path = (d: string, look: Partial<PathMark>): PathMark => ({
  is: 'path',
  d,
  fill: null,
  stroke: null,
  width: 1,
  dash: [],
  ...look,
});

export const text = (words: string, { x, y }: Point, look: Partial<TextMark>): TextMark => ({
  is: 'text',
  text: words,
  x,
  y,
  size: FONT_SIZE,
  bold: false,
  fill: ink,
  halo: false,
  ...look,
});

/** Short: there is little room on a line. */
const lineLabel = ({ kind, authority }: GraphLinkFragment): string =>
  authority ? fieldLabel(authority) : kindLabels[kind].out;

function linkDrawn(
  link: GraphLinkFragment,
  { d, middle, arrow }: Curve,
  at: string,
  isNamed: boolean,
): Drawn<GraphLinkFragment> {
  const look = link.authority && authorityLooks[link.authority];
  const stroke = look?.colour ?? plainLine;
  const dash = isCertainOn(link.validity, at) ? [] : POSSIBLE;
  const { x, y } = middle;
  return {
    thing: link,
    at: middle,
    marks: [
      path(d, { stroke, width: look ? 2 : 1.5, dash }),
      path(arrow, { fill: stroke }),
      ...(look
        ? [
            path(disc(middle, 8), { fill: ground, stroke, width: 1.5 }),
            text(look.letter, { x, y: y + 3.5 }, { size: 10, bold: true, fill: look.colour }),
          ]
        : []),
      ...(isNamed
        ? [
            text(
              lineLabel(link),
              { x, y: look ? y + 20 : y + 4 },
              { size: 11, fill: quiet, halo: true },
            ),
          ]
        : []),
    ],
  };
}

function nodeDrawn(node: ShownNode, { x, y }: Point): Drawn<ShownNode> {
  const { entity, isStart, hidden } = node;
  const { colour, shape } = typeLooks[entity.__typename];
  const badge = `+${hidden}`;
  const wide = widthOf(badge) / 2 + 3;
  return {
    thing: node,
    at: { x, y },
    marks: [
      ...(isStart ? [path(disc({ x, y }, 18), { stroke: colour, width: 1.5 })] : []),
      path(moved(shape, { x, y }), { fill: colour, stroke: ground, width: 1.5 }),
      ...linesOf(entity.name).map((line, index) =>
        text(line, { x, y: y + 29 + index * LINE_HEIGHT }, { bold: isStart, halo: true }),
      ),
      ...(hidden > 0
        ? [
            path(pill({ x: x + 10 + wide, y: y - 12 }, wide, 7), { fill: ground, stroke: warn }),
            text(badge, { x: x + 10 + wide, y: y - 8.5 }, { size: 10, bold: true, fill: warn }),
          ]
        : []),
    ],
  };
}
