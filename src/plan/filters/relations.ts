import { relationshipKinds } from '../../model/relationship-kinds.ts';
import { follow } from '../follow.ts';
import { holds, isCertain, isShown, typesOf, whereAll } from '../lens-conditions.ts';
import type { Relation } from '../table.ts';
import type { Writer } from '../writer.ts';
import { type At, all, deeper, type Input, inside, isGiven, isInput } from './at.ts';
import { numberFilter } from './values.ts';

/** Things that a filter looks at from where it stands. */
interface Listed {
  /** Whether the same thing may be met twice, by several relationships. */
  readonly repeats?: true;
  /**
   * Writes them anew: each part of a filter looks by itself, with variables of its own. Where it looks for
   * what does not fit, the match must not have looked past that already.
   */
  readonly look: (
    where: unknown,
    wanted: 'fitting' | 'unfitting',
  ) => {
    readonly match: string;
    readonly where: readonly string[];
    readonly thing: string;
    readonly fits: (at: At) => string[];
  };
  /** The sum over those that fit a filter, where there is one. */
  readonly sum?: (writer: Writer, thing: string) => string;
}

/** `some`, `every`, `none`, `count` and, where amounts add up, `sum`. */
function listConditions(at: At, filter: unknown, { look, sum, repeats }: Listed): string[] {
  if (!isInput(filter)) return [];
  const found = (
    place: At,
    where: unknown,
    wanted: 'fitting' | 'unfitting' = 'fitting',
  ): { text: string; thing: string } => {
    const { match, where: given, thing, fits } = look(where, wanted);
    const conditions = wanted === 'fitting' ? fits(place) : [`NOT ${all(fits(place))}`];
    return { text: `${match} ${whereAll([...given, ...conditions])}`, thing };
  };
  return Object.entries(filter).flatMap(([name, value]) => {
    if (!isGiven(value)) return [];
    const { of, ...amounts } = value as Input;
    switch (name) {
      case 'some':
        return [`EXISTS { ${found(inside(at, name), value).text} }`];
      case 'none':
        return [`NOT EXISTS { ${found(inside(at, name), value).text} }`];
      case 'every':
        return [`NOT EXISTS { ${found(inside(at, name), value, 'unfitting').text} }`];
      case 'count': {
        const { text, thing } = found(inside(at, `${name}.of`), of);
        const counted = repeats ? `${text} RETURN DISTINCT ${thing}` : text;
        return numberFilter(at.writer, `COUNT { ${counted} }`, amounts);
      }
      case 'sum': {
        const { text, thing } = found(inside(at, `${name}.of`), of);
        return numberFilter(at.writer, summed(text, sum?.(at.writer, thing) ?? 'null'), amounts);
      }
      default:
        return [];
    }
  });
}

/** The sum of what is known; null where nothing is. */
export const summed = (match: string, value: string): string =>
  `head([summands IN [COLLECT {
      ${match}
      WITH ${value} AS summand WHERE summand IS NOT NULL
      RETURN summand
    }] WHERE size(summands) > 0 | reduce(total = 0, summand IN summands | total + summand)])`;

/** By the things that a field of the schema leads to. */
export function relationFilter(
  at: At,
  entity: string,
  relation: Relation,
  filter: unknown,
  sum?: Listed['sum'],
): string[] {
  const { writer, filters } = at;
  if (relation.gives === 'one') return theOne(at, entity, relation, filter);
  return listConditions(at, filter, {
    repeats: true,
    look: (where) => {
      const { match, where: given, other } = follow(writer, entity, relation);
      const fits = (place: At) => filters.entity(place, other, relation.target, where);
      return { match, where: given, thing: other, fits };
    },
    ...(sum && { sum }),
  });
}

/** The one that a to-one field shows: the only one certain at the lens, else the only one possible. */
function theOne(at: At, entity: string, relation: Relation, filter: unknown): string[] {
  const { writer, filters } = at;
  const { held, other, match, where } = follow(writer, entity, relation);
  const certain = writer.variable('c');
  const best = writer.variable('b');
  const one = writer.variable('n');
  const fits = filters.entity(deeper(at), one, relation.target, filter);
  return [
    `EXISTS {
      UNWIND [COLLECT {
      ${match} ${whereAll(where)}
      WITH ${other}, ${held}, ${isCertain(held)} AS ${certain}
      ORDER BY ${certain} DESC, ${other}.key, ${held}.key LIMIT 2
      RETURN [${other}, ${certain}]
    }] AS ${best}
      WITH ${best} WHERE size(${best}) = 1 OR ${best}[0][1] <> ${best}[1][1]
      WITH ${best}[0][0] AS ${one} WHERE ${all(fits)}
      RETURN 1
    }`,
  ];
}

export function relationshipsFilter(at: At, self: string, filter: unknown): string[] {
  const { writer, filters } = at;
  return listConditions(at, filter, {
    look: (where, wanted) => {
      const { match, held, other, rest } =
        wanted === 'fitting'
          ? followAny(writer, self, where)
          : { ...followAny(writer, self, null), rest: where };
      return {
        match,
        where: holds(writer.lens, held),
        thing: held,
        fits: (place) => filters.relationship(place, { held, self, others: [other] }, rest),
      };
    },
  });
}

export function observationsFilter(at: At, subject: string, filter: unknown): string[] {
  const { writer, filters } = at;
  return listConditions(at, filter, {
    look: (where) => {
      const of = writer.variable('r');
      const observation = writer.variable('n');
      return {
        match: `MATCH (${subject})<-[${of}:${typesOf(writer.lens, ['OF'])}]-(${observation}:Observation)`,
        where: isShown(writer.lens, of),
        thing: observation,
        fits: (place) => filters.observation(place, { observation, of, subject }, where),
      };
    },
  });
}

/**
 * Relationships of an entity that a filter may keep: the kinds and the direction at its top are in the
 * pattern, so that Neo4j looks at no others, and only the rest is left to ask of each.
 */
export function followAny(writer: Writer, from: string, where: unknown) {
  const held = writer.variable('r');
  const other = writer.variable('n');
  const { kinds, direction, ...rest } = isInput(where) ? where : {};
  const types = typesOf(writer.lens, kindsOrAny(where));
  const left = direction === 'IN' ? '<-' : '-';
  const right = direction === 'OUT' ? '->' : '-';
  return {
    held,
    other,
    match: `MATCH (${from})${left}[${held}:${types}]${right}(${other}:Entity)`,
    rest: isEmpty(kinds) ? where : rest,
  };
}

const isEmpty = (list: unknown): boolean => Array.isArray(list) && list.length === 0;

/** The kinds that a relationship filter leaves at its top. */
export function kindsOrAny(where: unknown): readonly string[] {
  if (!isInput(where) || !Array.isArray(where.kinds)) return relationshipKinds;
  const kinds = relationshipKinds.filter((kind) => (where.kinds as unknown[]).includes(kind));
  // With no kind left the filter says `false`; Cypher still wants a type to look for.
  return kinds.length === 0 ? relationshipKinds : kinds;
}
