import { HEIGHT, WIDTH } from './atlas.ts';

/** What of the map is seen: its upper left corner, and how many times it is enlarged. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export const WHOLE: View = { x: 0, y: 0, zoom: 1 };

const MOST = 24;

const between = (least: number, value: number, most: number) =>
  Math.min(Math.max(value, least), most);

/** Never beyond the edges of the map. */
const kept = ({ x, y, zoom }: View): View => ({
  x: between(0, x, WIDTH - WIDTH / zoom),
  y: between(0, y, HEIGHT - HEIGHT / zoom),
  zoom,
});

/** Enlarges about a point, given as shares of what is seen, which stays where it is. */
export function zoomed({ x, y, zoom }: View, factor: number, at = { x: 0.5, y: 0.5 }): View {
  const next = between(1, zoom * factor, MOST);
  return kept({
    x: x + at.x * (WIDTH / zoom - WIDTH / next),
    y: y + at.y * (HEIGHT / zoom - HEIGHT / next),
    zoom: next,
  });
}

/** Moves by shares of what is seen. */
export const moved = ({ x, y, zoom }: View, across: number, down: number): View =>
  kept({ x: x + (across * WIDTH) / zoom, y: y + (down * HEIGHT) / zoom, zoom });

export const viewBoxOf = ({ x, y, zoom }: View): string =>
  `${x} ${y} ${WIDTH / zoom} ${HEIGHT / zoom}`;
