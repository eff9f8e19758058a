import { holds, isShown, typesOf } from './lens-conditions.ts';
import type { Relation } from './table.ts';
import type { Writer } from './writer.ts';

const arrows = { out: ['-', '->'], in: ['<-', '-'], either: ['-', '-'] } as const;

/** Where one of an entity's relations leads at the lens. */
export interface Followed {
  readonly held: string;
  readonly other: string;
  readonly match: string;
  readonly where: readonly string[];
}

export function follow(writer: Writer, from: string, relation: Relation): Followed {
  const { kind, direction, target, authority, anyTime } = relation;
  const held = writer.variable('r');
  const other = writer.variable('n');
  const [left, right] = arrows[direction];
  return {
    held,
    other,
    match: `MATCH (${from})${left}[${held}:${typesOf(writer.lens, [kind])}]${right}(${other}:${target})`,
    where: [
      ...(anyTime ? isShown(writer.lens, held) : holds(writer.lens, held)),
      ...(authority ? [`${held}.authority IN ${writer.parameter([authority])}`] : []),
    ],
  };
}
