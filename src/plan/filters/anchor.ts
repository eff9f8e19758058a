import { type Followed, follow } from '../follow.ts';
import { holds, whereAll } from '../lens-conditions.ts';
import type { Relation } from '../table.ts';
import type { Writer } from '../writer.ts';
import { isInput, listOf } from './at.ts';
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
}

/**
 * Where a filter wants things that lead to others of known keys: a match that starts there and finds all
 * that may fit, so that Neo4j need not look at everything. Whether they do fit, the filter decides as ever.
 */
export function anchoredMatch(
  writer: Writer,
  entity: string,
  labels: string,
  type: string,
  where: unknown,
): string | null {
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
  return [anchor, ...looks].join('\n      ');
}

/** The ways that all have that fit: none through `or`, `not` or what may be missing. */
function ways(writer: Writer, type: string, where: unknown): Way[] {
  if (!isInput(where)) return [];
  return Object.entries(where).flatMap(([name, value]) => {
    if (name === 'and') return listOf(value).flatMap((part) => ways(writer, type, part));
    const relation = writer.tables[type]?.relations[name];
    if (relation?.gives === 'one') return onward(writer, along(writer, relation), value);
    const some = isInput(value) ? value.some : undefined;
    if (relation?.gives === 'many') return onward(writer, along(writer, relation), some);
    if (name !== 'relationships' || !isInput(some)) return [];
    return onward(writer, alongAny(writer, some), some.other);
  });
}

function onward(writer: Writer, step: Step, wanted: unknown): Way[] {
  const { eq, in: among } = isInput(wanted) && isInput(wanted.key) ? wanted.key : {};
  if (typeof eq === 'string') return [{ steps: [step], keys: [eq] }];
  if (Array.isArray(among)) return [{ steps: [step], keys: among }];
  return ways(writer, step.target, wanted).map(({ steps, keys }) => ({
    steps: [step, ...steps],
    keys,
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
