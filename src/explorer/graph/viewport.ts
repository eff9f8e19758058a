import type { Drawing } from './drawing.ts';
import type { Point } from './layout.ts';

/** What is seen of a drawing: how much larger than when all of it fits, and around which point. */
export interface Viewport {
  readonly zoom: number;
  readonly middle: Point;
}

export const MOST_ZOOM = 6;
export const ZOOM_STEP = 1.4;

/** Small drawings are not blown up to the size of the screen, in pixels of the drawing. */
const LEAST = { width: 860, height: 540 };
/** Pixels of the screen for one of the drawing, below which letters are too small to read. */
const LEGIBLE = 0.72;

const middleOf = ({ left, top, width, height }: Drawing): Point => ({
  x: left + width / 2,
  y: top + height / 2,
});

/** All of it. */
export const fitting = (drawing: Drawing): Viewport => ({ zoom: 1, middle: middleOf(drawing) });

interface Size {
  readonly width: number;
  readonly height: number;
}

const least = ({ width, height }: Drawing): Size => ({
  width: Math.max(width, LEAST.width),
  height: Math.max(height, LEAST.height),
});

/** All of it where it can be read then; else around a point of it. */
export function legible(drawing: Drawing, screen: Size, around: Point): Viewport {
  const { width, height } = least(drawing);
  const scale = Math.min(screen.width / width, screen.height / height);
  return scale >= LEGIBLE || scale === 0
    ? fitting(drawing)
    : { zoom: Math.min(MOST_ZOOM, LEGIBLE / scale), middle: around };
}

/** Larger or smaller, a point staying where it is. */
export function zoomed({ zoom, middle }: Viewport, factor: number, around = middle): Viewport {
  const next = Math.min(MOST_ZOOM, Math.max(0.8, zoom * factor));
  const rest = zoom / next;
  return {
    zoom: next,
    middle: {
      x: around.x + (middle.x - around.x) * rest,
      y: around.y + (middle.y - around.y) * rest,
    },
  };
}

export const panned = ({ zoom, middle }: Viewport, x: number, y: number): Viewport => ({
  zoom,
  middle: { x: middle.x + x, y: middle.y + y },
});

export interface ViewBox extends Size {
  readonly x: number;
  readonly y: number;
}

/** The part of a drawing that is seen, and what lies beside it on a screen of another shape. */
export function viewBoxOf(drawing: Drawing, { zoom, middle }: Viewport): ViewBox {
  const all = least(drawing);
  const [width, height] = [all.width / zoom, all.height / zoom];
  return { x: middle.x - width / 2, y: middle.y - height / 2, width, height };
}

export const isIn = ({ x, y, width, height }: ViewBox, point: Point): boolean =>
  point.x > x && point.x < x + width && point.y > y && point.y < y + height;

/** The nearest of some points in a direction, rather straight ahead than aside. */
export function nextIn<At extends { readonly at: Point }>(
  all: readonly At[],
  from: Point,
  direction: Point,
): At | undefined {
  const ranked = all.flatMap((each) => {
    const [x, y] = [each.at.x - from.x, each.at.y - from.y];
    const ahead = x * direction.x + y * direction.y;
    const aside = Math.abs(x * direction.y - y * direction.x);
    return ahead > 1 && aside < 2 * ahead ? [{ each, far: ahead + 2 * aside }] : [];
  });
  return ranked.sort((a, b) => a.far - b.far)[0]?.each;
}
