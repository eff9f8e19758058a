/** How far something reaches from its point, in pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly up: number;
  readonly down: number;
}

interface Placed extends Box {
  x: number;
  y: number;
}

/** Moves what overlaps away from each other, the shorter way; says whether anything did. */
export function pushApart(placed: readonly Placed[], strength: number): boolean {
  let moved = false;
  placed.forEach((a, index) => {
    for (const b of placed.slice(index + 1)) {
      const x = overlap(a.x - a.left, a.x + a.right, b.x - b.left, b.x + b.right);
      const y = overlap(a.y - a.up, a.y + a.down, b.y - b.up, b.y + b.down);
      if (x <= 0 || y <= 0) continue;
      moved = true;
      if (x < y) {
        const step = (Math.sign(b.x - a.x) || 1) * (x / 2 + MARGIN) * strength;
        a.x -= step;
        b.x += step;
      } else {
        const step = (Math.sign(b.y - a.y) || 1) * (y / 2 + MARGIN) * strength;
        a.y -= step;
        b.y += step;
      }
    }
  });
  return moved;
}

/** Pixels, lest rounding lets them touch. */
const MARGIN = 0.5;

const overlap = (aFrom: number, aTo: number, bFrom: number, bTo: number): number =>
  Math.min(aTo, bTo) - Math.max(aFrom, bFrom);
