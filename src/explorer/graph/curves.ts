import type { Point } from './layout.ts';

/** From the middle of a node to where its lines end. */
const REACH = 16;

/** A line from one node to another. */
export interface Curve {
  readonly d: string;
  readonly middle: Point;
  readonly arrow: string;
}

const number = (value: number): string => String(Math.round(value * 10) / 10);
const pair = ({ x, y }: Point): string => `${number(x)},${number(y)}`;

/** From one node's rim to the other's, with an arrow's head there. */
export function curve(from: Point, to: Point, aside: number): Curve {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [alongX, alongY] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const bend = {
    x: (from.x + to.x) / 2 - alongY * aside * 2,
    y: (from.y + to.y) / 2 + alongX * aside * 2,
  };
  const [start, end] = [toward(from, bend, REACH), toward(to, bend, REACH)];
  const middle = {
    x: (start.x + 2 * bend.x + end.x) / 4,
    y: (start.y + 2 * bend.y + end.y) / 4,
  };
  const neck = toward(end, bend, 8);
  const [acrossX, acrossY] = [(end.y - neck.y) / 2, (neck.x - end.x) / 2];
  const arrow = [
    end,
    { x: neck.x + acrossX, y: neck.y + acrossY },
    { x: neck.x - acrossX, y: neck.y - acrossY },
  ];
  return {
    d: `M${pair(start)}Q${pair(bend)} ${pair(end)}`,
    middle,
    arrow: `M${arrow.map(pair).join('L')}Z`,
  };
}

function toward(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return {
    x: from.x + ((to.x - from.x) * distance) / length,
    y: from.y + ((to.y - from.y) * distance) / length,
  };
}

export const disc = ({ x, y }: Point, radius: number): string =>
  moved(
    `M${-radius},0A${radius},${radius} 0 1 1 ${radius},0A${radius},${radius} 0 1 1 ${-radius},0Z`,
    { x, y },
  );

export const pill = ({ x, y }: Point, wide: number, high: number): string =>
  `M${pair({ x: x - wide + high, y: y - high })}h${number(2 * (wide - high))}a${high},${high} 0 0 1 0,${2 * high}h${number(-2 * (wide - high))}a${high},${high} 0 0 1 0,${-2 * high}Z`;

/** A path of absolute coordinates, elsewhere; an arc's radii stay. */
export const moved = (d: string, { x, y }: Point): string =>
  d.replace(
    /(A\S+ 0 1 1 )?(-?[\d.]+),(-?[\d.]+)/g,
    (_, arc = '', left, top) => `${arc}${pair({ x: Number(left) + x, y: Number(top) + y })}`,
  );
