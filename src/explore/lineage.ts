import { inOrder } from './link.ts';

/** One thing that came out of another. */
export interface Succession {
  readonly key: string;
  readonly later: string;
  readonly earlier: string;
}

export interface Generation {
  readonly key: string;
  /** Successions away: below 0 what the root came out of, above 0 what came out of the root. */
  readonly generation: number;
  /** Keys of the successions that link it to those nearer to the root. */
  readonly successions: readonly string[];
}

const MOST = 50;

/** The root, what it came out of and what came out of it, the oldest first; the nearest if they are too many. */
export function lineageOf(root: string, successions: readonly Succession[]): Generation[] {
  const before = descent(root, -1, successions);
  const after = descent(root, 1, successions);
  const nearest = [...before, ...after]
    .sort((a, b) => Math.abs(a.generation) - Math.abs(b.generation) || inTime(a, b))
    .filter(({ key }, at, all) => all.findIndex((other) => other.key === key) === at);
  const members = [{ key: root, generation: 0, successions: [] }, ...nearest];
  return members.slice(0, MOST).sort(inTime);
}

const inTime = (a: Generation, b: Generation): number =>
  a.generation - b.generation || inOrder(a.key, b.key);

/** What lies before or after the root, each at its nearest. */
function descent(root: string, towards: -1 | 1, successions: readonly Succession[]): Generation[] {
  const found = new Map<string, Generation>();
  let nearer: readonly string[] = [root];
  for (let generation = towards; nearer.length > 0; generation += towards) {
    const reached = new Map<string, string[]>();
    for (const { key, later, earlier } of successions) {
      const [near, far] = towards < 0 ? [later, earlier] : [earlier, later];
      if (!nearer.includes(near) || far === root || found.has(far)) continue;
      reached.set(far, [...(reached.get(far) ?? []), key]);
    }
    for (const [key, links] of reached) {
      found.set(key, { key, generation, successions: links.sort(inOrder) });
    }
    nearer = [...reached.keys()];
  }
  return [...found.values()];
}
