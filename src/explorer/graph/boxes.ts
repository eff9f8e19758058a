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
  // Thousands of pairs, hundreds of times: nothing is made anew for any of them.
  for (let one = 0; one < placed.length; one += 1) {
    for (let other = one + 1; other < placed.length; other += 1) {
      const [a, b] = [placed[one], placed[other]];
      if (a && b && pushPairApart(a, b, strength)) moved = true;
    }
  }
  return moved;
}

function pushPairApart(a: Placed, b: Placed, strength: number): boolean {
  const x = Math.min(a.x + a.right, b.x + b.right) - Math.max(a.x - a.left, b.x - b.left);
  if (x <= 0) return false;
  const y = Math.min(a.y + a.down, b.y + b.down) - Math.max(a.y - a.up, b.y - b.up);
  if (y <= 0) return false;
  if (x < y) {
    const step = (Math.sign(b.x - a.x) || 1) * (x / 2 + MARGIN) * strength;
    a.x -= step;
    b.x += step;
  } else {
    const step = (Math.sign(b.y - a.y) || 1) * (y / 2 + MARGIN) * strength;
    a.y -= step;
    b.y += step;
  }
  return true;
}

/** Pixels, lest rounding lets them touch. */
const MARGIN = 0.5;

/** A straight line between two of them. */
export interface Line {
  readonly from: Placed;
  readonly to: Placed;
}

/** Moves what lies on a line that is not its own aside. */
export function pushOffLines(
  placed: readonly Placed[],
  lines: readonly Line[],
  strength: number,
): void {
  for (const { from, to } of lines) {
    const [alongX, alongY] = [to.x - from.x, to.y - from.y];
    const length = Math.hypot(alongX, alongY);
    if (length < 1) continue;
    const [normalX, normalY] = [-alongY / length, alongX / length];
    for (const body of placed) {
      if (body === from || body === to) continue;
      // Seen from the middle of what is drawn, not of the shape above its label.
      const x = body.x + (body.right - body.left) / 2 - from.x;
      const y = body.y + (body.down - body.up) / 2 - from.y;
      const along = (x * alongX + y * alongY) / (length * length);
      if (along < 0 || along > 1) continue;
      const aside = x * normalX + y * normalY;
      const reach =
        (Math.abs(normalX) * (body.left + body.right) + Math.abs(normalY) * (body.up + body.down)) /
        2;
      if (Math.abs(aside) >= reach) continue;
      const step = (reach - Math.abs(aside)) * strength * (aside < 0 ? -1 : 1);
      body.x += normalX * step;
      body.y += normalY * step;
    }
  }
}
