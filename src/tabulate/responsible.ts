import type { Certainty } from '../lens/lens.ts';
import type { EpochDay, Window } from '../model/time.ts';

/** A stretch of time in which a command was responsible for a place. */
export interface Area extends Window {
  readonly command: string;
}

/** From a day until the first day after. */
export interface Days {
  readonly from: EpochDay;
  readonly until: EpochDay;
}

/**
 * The command responsible on more than half of the days: the only one that certainly was, else the
 * only one that may have been, else null. For a single day that is the graph's rule of to-one fields.
 */
export function responsible(
  areas: readonly Area[],
  days: Days,
  certainty: Certainty,
): string | null {
  const certain = commandsOnMost(areas, days, ({ s1, e0 }) => ({ from: s1, until: e0 }));
  if (certain.length > 0 || certainty === 'CERTAIN') return onlyOne(certain);
  return onlyOne(commandsOnMost(areas, days, ({ s0, e1 }) => ({ from: s0, until: e1 })));
}

function commandsOnMost(
  areas: readonly Area[],
  days: Days,
  heldOver: (area: Area) => Days,
): readonly string[] {
  const held = new Map<string, number>();
  for (const area of areas) {
    held.set(area.command, (held.get(area.command) ?? 0) + shared(heldOver(area), days));
  }
  const half = (days.until - days.from) / 2;
  return [...held].filter(([, count]) => count > half).map(([command]) => command);
}

const shared = (a: Days, b: Days): number =>
  Math.max(0, Math.min(a.until, b.until) - Math.max(a.from, b.from));

const onlyOne = (commands: readonly string[]): string | null =>
  commands.length === 1 ? (commands[0] ?? null) : null;
