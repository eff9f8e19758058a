import { type Followed, follow } from '../follow.ts';
import { holds, whereAll } from '../lens-conditions.ts';
import type { Relation } from '../table.ts';
import type { Writer } from '../writer.ts';
import { isGiven, isInput, listOf } from './at.ts';
import { followAny } from './relations.ts';

/** From a thing to another that a filter wants it to lead to. */
interface Step {
  readonly target: string;
  readonly look: (from: string) => Omit<Followed, 'held'>;
}

/** The steps from a thing to one whose key the filter gives. */
interface Way {
  readonly steps: readonly Step[];
  readonly keys: readonly unknown[];
  /** The filter wants nothing else. */
  readonly isAll: boolean;
}

/** A match that begins at the other end of a filter. */
export interface Anchored {
  readonly match: string;
  /** All that it finds fits the filter; else the filter has to decide as ever. */
  readonly decides: boolean;
}

/**
 * Where a filter wants things that lead to others of known keys: a match that starts there and finds all
 * that may fit, so that Neo4j need not look at everything.
 */
export function anchoredMatch(
  writer: Writer,
  entity: string,
  labels: string,
  type: string,
  where: unknown,
): Anchored | null {
  const [way] = ways(writer, type, where).sort((a, b) => a.steps.length - b.steps.length);
  if (!way) return null;
  let [from, label] = [entity, labels];
  const looks: string[] = [];
  for (const { target, look } of way.steps) {
    const { match, where: given, other } = look(from);
    looks.unshift(`${match} ${whereAll([`${from}:${label}`, ...given])}
      WITH DISTINCT ${from}`);
    [from, label] = [other, target];
  }
  const anchor = `MATCH (${from}:${label}) WHERE ${from}.key IN ${writer.parameter(way.keys)}`;
  return { match: [anchor, ...looks].join('\n      '), decides: way.isAll };
}

/** The ways that all have that fit: none through `or`, `not` or what may be missing. */
function ways(writer: Writer, type: string, where: unknown): Way[] {
  if (!isInput(where)) return [];
  const isAll = isTheOnly(where);
  const found = Object.entries(where).flatMap(([name, value]) => {
    if (name === 'and') {
      const parts = listOf(value);
      const led = parts.flatMap((part) => ways(writer, type, part));
      return parts.length === 1 ? led : led.map(notAll);
    }
    const relation = writer.tables[type]?.relations[name];
    if (relation?.gives === 'one') {
      // That it is the only one is more than that it leads there.
      return onward(writer, along(writer, relation), value).map(notAll);
    }
    const some = isInput(value) ? value.some : undefined;
    if (relation?.gives === 'many') {
      const led = onward(writer, along(writer, relation), some);
      return isTheOnly(value) ? led : led.map(notAll);
    }
    if (name !== 'relationships' || !isInput(some)) return [];
    return onward(writer, alongAny(writer, some), some.other).map(notAll);
  });
  return isAll ? found : found.map(notAll);
}

const notAll = (way: Way): Way => ({ ...way, isAll: false });

const isTheOnly = (part: unknown): boolean =>
  isInput(part) && Object.values(part).filter(isGiven).length === 1;

function onward(writer: Writer, step: Step, wanted: unknown): Way[] {
  if (!isInput(wanted)) return [];
  const { eq, in: among } = isInput(wanted.key) ? wanted.key : {};
  const isAll = isTheOnly(wanted) && isTheOnly(wanted.key);
  if (typeof eq === 'string') return [{ steps: [step], keys: [eq], isAll }];
  if (Array.isArray(among)) return [{ steps: [step], keys: among, isAll }];
  return ways(writer, step.target, wanted).map((way) => ({
    ...way,
    steps: [step, ...way.steps],
  }));
}

const along = (writer: Writer, relation: Relation): Step => ({
  target: relation.target,
  look: (from) => follow(writer, from, relation),
});

const alongAny = (writer: Writer, where: unknown): Step => ({
  target: 'Entity',
  look(from) {
    const { match, held, other } = followAny(writer, from, where);
    return { match, other, where: holds(writer.lens, held) };
  },
});
