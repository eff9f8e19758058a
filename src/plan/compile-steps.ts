import type { Level } from '../explore/search-paths.ts';
import { relationshipKinds, superseded, weightOf } from '../model/relationship-kinds.ts';
import { relationshipFilter } from './filters/filters.ts';
import { kindsOrAny } from './filters/relations.ts';
import { exists, existsLinked, holds, typesOf } from './lens-conditions.ts';
import type { Writer } from './writer.ts';

/** So many relationships in all that it is not worth asking how many are of certain kinds. */
const FEW = 50;

/** So many relationships in all that one does not go through them for a few. */
const MANY = 500;

/** A RelationshipFilter, and the argument that gives it. */
export interface ViaFilter {
  readonly where: unknown;
  readonly place: string;
}

/** Relationships that a RelationshipFilter leaves, followed from one entity to others. */
interface Via {
  /** From `near` to `far` by `held`. */
  readonly match: string;
  /** The relationship holds, fits the filter, and leads to what exists. */
  readonly where: string;
  /** The same where what it leads to is known to exist. */
  readonly whereKnown: string;
  /** How many relationships of these kinds there are to go through, whether they hold or not; never too few. */
  readonly degree: (entity: string) => string;
}

function viaOf(writer: Writer, { where, place }: ViaFilter, backward = false): Via {
  const { lens } = writer;
  const kinds = kindsOrAny(where);
  const types = typesOf(lens, kinds);
  const along = backward ? 'IN' : 'OUT';
  const direction = (where as { readonly direction?: string } | null | undefined)?.direction;
  const left = direction && direction !== along ? '<-' : '-';
  const right = direction === along ? '->' : '-';
  const conditions = [
    ...holds(lens, 'held'),
    ...relationshipFilter(
      writer,
      { held: 'held', self: backward ? 'far' : 'near', others: ['near', 'far'] },
      where,
      place,
    ),
  ];
  return {
    match: `MATCH (near)${left}[held:${types}]${right}(far)`,
    where: [...conditions, ...existsLinked(lens, 'far', kinds)].join(' AND '),
    whereKnown: conditions.join(' AND '),
    // By kind Neo4j goes through all relationships once for each, unless there are very many.
    degree: (
      entity,
    ) => `CASE WHEN COUNT { (${entity})--() } <= ${FEW} THEN COUNT { (${entity})--() }
      ELSE COUNT { (${entity})-[:${types}]-() } END`,
  };
}

/**
 * Lists of keys travel in a map: of a list by itself Neo4j would look at the length, and plan the same
 * statement anew for each order of magnitude.
 */
export function keysIn<Name extends string>(
  writer: Writer,
  keys: Readonly<Record<Name, readonly string[]>>,
): Readonly<Record<Name, string>> {
  const map = writer.parameter(keys);
  const names = Object.keys(keys) as Name[];
  return Object.fromEntries(names.map((name) => [name, `${map}.${name}`])) as Record<Name, string>;
}

/** One seek in the index for each key: where a key is merely one IN a list, Neo4j may scan the whole index. */
export const matchEach = (entity: string, keys: string): string =>
  `UNWIND ${keys} AS wanted
    MATCH (${entity}:Entity {key: wanted})`;

/** By Neo4j type. */
const weights = Object.fromEntries(
  relationshipKinds.flatMap((kind) =>
    [kind, superseded(kind)].map((type) => [type, weightOf(kind)]),
  ),
);

/** By Neo4j type. */
const kinds = Object.fromEntries(
  relationshipKinds.flatMap((kind) => [kind, superseded(kind)].map((type) => [type, kind])),
);

/** A link between `near` and what the row that holds it is about. */
export type LinkRow = readonly [
  near: string,
  key: string,
  fromNear: boolean,
  weight: number,
  confidence: number,
  sourceCount: number,
  authority: string | null,
];

/** A LinkRow of `near` and `held`. */
export const linkText = (writer: Writer): string =>
  `[near.key, held.key, startNode(held) = near, ${writer.parameter(weights)}[type(held)],
      held.confidence, held.sourceCount, held.authority]`;

/** Those of the keys that something at the lens has, and how many relationships it has. */
export function existingText(writer: Writer, filter: ViaFilter, keys: readonly string[]): string {
  const { wanted } = keysIn(writer, { wanted: keys });
  return `${matchEach('found', wanted)}
    WHERE ${exists(writer.lens, 'found')}
    RETURN found.key AS key, ${viaOf(writer, filter).degree('found')} AS degree
    ORDER BY key`;
}

/** What a level of a search for paths reaches, and by which relationships. */
export function levelText(
  writer: Writer,
  filter: ViaFilter,
  { backward, open, closing, known, isLast }: Level,
): string {
  const { match, where, whereKnown, degree } = viaOf(writer, filter, backward);
  const keys = keysIn(writer, { read: [...open, ...closing], open, known });
  const wanted =
    open.length === 0
      ? `far.key IN ${keys.known} AND ${whereKnown}`
      : `(near.key IN ${keys.open} OR far.key IN ${keys.known}) AND ${where}`;
  return `${matchEach('near', keys.read)}
    ${match}
    WHERE ${wanted}
    WITH far, collect(${linkText(writer)}) AS links
    RETURN far.key AS key, ${isLast ? '0' : degree('far')} AS degree, links`;
}

/** What is linked to some entities and is not among these, and how widely: by the lightest relationship, then by key. */
export function neighboursText(
  writer: Writer,
  filter: ViaFilter,
  of: readonly string[],
  known: readonly string[],
  limit: number,
): string {
  const { match, where, degree } = viaOf(writer, filter);
  const keys = keysIn(writer, { of, known });
  return `${matchEach('near', keys.of)}
    ${match}
    WHERE NOT far.key IN ${keys.known} AND ${where}
    WITH far, min(${writer.parameter(weights)}[type(held)]) AS weight
    ORDER BY weight, far.key
    LIMIT ${writer.parameter(limit)}
    RETURN far.key AS key, ${degree('far')} AS degree
    ORDER BY weight, key`;
}

/** How many neighbours of each entity are not shown: all of them, or those of each kind of relationship. */
export function hiddenText(
  writer: Writer,
  filter: ViaFilter,
  shown: readonly string[],
  by: 'all' | 'kind',
): string {
  const { match, where } = viaOf(writer, filter);
  const keys = keysIn(writer, { shown });
  const kind = by === 'kind' ? `${writer.parameter(kinds)}[type(held)]` : 'null';
  return `${matchEach('one', keys.shown)}
    WITH collect(one) AS shown
    UNWIND shown AS near
    ${match}
    WHERE ${where} AND NOT far IN shown
    RETURN near.key AS key, ${kind} AS kind, count(DISTINCT far) AS count
    ORDER BY key, kind`;
}

/**
 * The relationships between some entities. Whoever has many is not gone through: what links it to others is
 * found from these, and two of its like are asked for each other.
 */
export function amongText(
  writer: Writer,
  filter: ViaFilter,
  shown: readonly string[],
  limit: number,
): string {
  const keys = keysIn(writer, { shown });
  const { match, where } = viaOf(writer, filter);
  return `${matchEach('one', keys.shown)}
    WITH collect(one) AS shown
    WITH [one IN shown WHERE COUNT { (one)--() } <= ${MANY}] AS few,
      [one IN shown WHERE COUNT { (one)--() } > ${MANY}] AS many
    CALL (few, many) {
      UNWIND few AS near
      ${match} WHERE far.key IN ${keys.shown} AND ${where}
      RETURN held
      UNION
      UNWIND few AS far
      ${match} WHERE near.key IN ${keys.shown} AND ${where}
      RETURN held
      UNION
      UNWIND many AS near
      UNWIND many AS far
      ${match} WHERE ${where}
      RETURN held
    }
    RETURN held.key AS key
    ORDER BY key
    LIMIT ${writer.parameter(limit)}`;
}
