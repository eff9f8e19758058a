import { STILL_KNOWN } from '../ledger/history.ts';
import type { Lens } from '../lens/lens.ts';
import { type FieldName, foldedName } from '../model/fields.ts';
import { superseded } from '../model/relationship-kinds.ts';

/**
 * The lens in Cypher. Which conditions a text has depends only on which parts of the lens are
 * asked for, their values travel as parameters: eight texts at the most for one selection.
 */

/** The Neo4j types of a relationship: what was superseded is met only when asking for past knowledge. */
export const typesOf = (lens: Lens, types: readonly string[]): string =>
  (lens.knownAt === null ? types : types.flatMap((type) => [type, superseded(type)])).join('|');

/** The kind of a relationship, superseded or not. */
export const kindOf = (lens: Lens, held: string): string =>
  lens.knownAt === null ? `type(${held})` : `replace(type(${held}), '${superseded('')}', '')`;

/** Conditions on knowledge and evidence alone, whatever the date of the world. */
export function isShown({ knownAt, minConfidence, minSources }: Lens, held: string): string[] {
  const conditions: string[] = [];
  if (knownAt !== null) conditions.push(`${held}.k0 <= $knownAt AND $knownAt < ${held}.k1`);
  if (minConfidence > 1) conditions.push(`${held}.confidence >= $minConfidence`);
  if (minSources > 1) conditions.push(`${held}.sourceCount >= $minSources`);
  return conditions;
}

/** A clause with conditions of which there may be none. */
export const whereAll = (conditions: readonly string[]): string =>
  conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;

export const isCertain = (held: string): string => `(${held}.s1 <= $at AND $at < ${held}.e0)`;

const isOn = ({ certainty }: Lens, held: string): string =>
  certainty === 'CERTAIN' ? isCertain(held) : `${held}.s0 <= $at AND $at < ${held}.e1`;

export const holds = (lens: Lens, held: string): string[] => [
  isOn(lens, held),
  ...isShown(lens, held),
];

/** Whether the entity exists at the lens. Its life as known today is on its node, earlier ones beside it. */
export const exists = (lens: Lens, entity: string): string => lives(lens, entity, holds);

/**
 * The same of what a relationship leads to that holds at the lens: the projection clips all but successions
 * to the lives of both ends, whose evidence and history are their own.
 */
export const existsLinked = (lens: Lens, entity: string, kinds: readonly string[]): string[] =>
  lens.knownAt === null && !isStrict(lens) && !kinds.includes('SUCCEEDS')
    ? []
    : [exists(lens, entity)];

/** Whether the lens's knowledge and evidence have the entity exist on any day at all. */
export const isKnown = (lens: Lens, entity: string): string =>
  lives(lens, entity, (lens, held) => [`${held}.s0 IS NOT NULL`, ...isShown(lens, held)]);

function lives(lens: Lens, entity: string, conditions: typeof holds): string {
  const now = conditions({ ...lens, knownAt: null }, entity).join(' AND ');
  if (lens.knownAt === null) return now;
  const before = `EXISTS {
      (${entity})-[life:HAS_VALUE_SUPERSEDED]->(:Value)
      WHERE life.field = 'existence' AND ${conditions(lens, 'life').join(' AND ')}
    }`;
  return `(${entity}.k0 <= $knownAt AND ${now} OR ${before})`;
}

/** What is told of the entity's life as known at the lens, such as its dates or their support. */
export function ofLife(lens: Lens, entity: string, told: (life: string) => string): string {
  if (lens.knownAt === null) return told(entity);
  return `CASE WHEN ${entity}.k0 <= $knownAt THEN ${told(entity)} ELSE head(COLLECT {
      MATCH (${entity})-[life:HAS_VALUE_SUPERSEDED]->(:Value)
      WHERE life.field = 'existence' AND life.k0 <= $knownAt AND $knownAt < life.k1
      RETURN ${told('life')}
    }) END`;
}

/** The dates between which the entity exists, as known at the lens. */
export const lifeOf = (lens: Lens, entity: string): string =>
  ofLife(lens, entity, (life) => `[${life}.s0, ${life}.s1, ${life}.e0, ${life}.e1]`);

/** Whether a claim stood at the lens's moment of knowledge, with the confidence asked for. */
export function stands({ knownAt, minConfidence }: Lens, claim: string): string[] {
  return [
    knownAt === null
      ? `${claim}.retractedAt = ${STILL_KNOWN}`
      : `${claim}.recordedAt <= $knownAt AND $knownAt < ${claim}.retractedAt`,
    ...(minConfidence > 1 ? [`${claim}.confidence >= $minConfidence`] : []),
  ];
}

/** Whether the lens asks for more than that something may hold and somebody says so. */
export const isStrict = ({ certainty, minConfidence, minSources }: Lens): boolean =>
  certainty === 'CERTAIN' || minConfidence > 1 || minSources > 1;

/** A text as it is written, or as it is compared. */
export type Form = 'value' | 'folded';

const propertyOf = (field: FieldName | 'label', form: Form): string =>
  form === 'folded' ? foldedName(field) : field;

/** The property where it is right for the lens, else what takes its place. */
const plainOr = (
  lens: Lens,
  entity: string,
  field: FieldName,
  property: string,
  other: string,
): string =>
  isStrict(lens)
    ? `CASE WHEN NOT '${field}' IN ${entity}.dated THEN ${property} ELSE ${other} END`
    : unlessNull(property, other);

/**
 * Neo4j reads the property once, and looks at subqueries only where it has to: in `coalesce` alone it would
 * look at them for every row, in CASE alone it would read the property twice.
 */
const unlessNull = (property: string, other: string): string =>
  `coalesce(${property}, CASE WHEN ${property} IS NULL THEN ${other} END)`;

/** The dated values at the lens as `[value, rank, certain]`, best first; two tell whether the best stands alone. */
function datedValues(
  lens: Lens,
  entity: string,
  field: FieldName,
  variable: string,
  form: Form,
): string {
  const held = `${variable}r`;
  return `COLLECT {
      MATCH (${entity})-[${held}:${typesOf(lens, ['HAS_VALUE'])}]->(${variable}:Value)
      WHERE ${held}.field = '${field}' AND ${holds(lens, held).join(' AND ')}
      RETURN [${variable}.${form}, ${held}.rank, ${isCertain(held)}] AS it
      ORDER BY it[2] DESC, it[1], it[0] LIMIT 2
    }`;
}

/** A field's value at the lens: the plain one where that is right, else candidates for `chosen`. */
export const candidates = (
  lens: Lens,
  entity: string,
  field: FieldName,
  variable: string,
): string =>
  plainOr(
    lens,
    entity,
    field,
    `${entity}.${field}`,
    datedValues(lens, entity, field, variable, 'value'),
  );

/** A field's value at the lens as one Cypher value, as `chosen` decides; or the best even of equals. */
export function fieldValue(
  lens: Lens,
  entity: string,
  field: FieldName,
  variable: string,
  { form = 'value', evenOfEquals = false }: { form?: Form; evenOfEquals?: boolean } = {},
): string {
  const rivals = `${variable}c`;
  const standsAlone = `size(${rivals}) = 1 OR ${rivals}[0][1] <> ${rivals}[1][1] OR ${rivals}[0][2] <> ${rivals}[1][2]`;
  const dated = datedValues(lens, entity, field, variable, form);
  const best = `head([${rivals} IN [${dated}]${evenOfEquals ? '' : ` WHERE ${standsAlone}`} | ${rivals}[0][0]])`;
  return plainOr(lens, entity, field, `${entity}.${propertyOf(field, form)}`, best);
}

/** The value that stands alone as the best; null where nothing tells the best two apart. */
export function chosen(raw: unknown): unknown {
  if (!Array.isArray(raw)) return raw;
  const [best, second] = raw as (readonly [unknown, number, boolean])[];
  if (!best) return null;
  return second && best[1] === second[1] && best[2] === second[2] ? null : best[0];
}

/** One of the entity's names of this field at the lens; null if it has none. */
export function nameOf(
  lens: Lens,
  entity: string,
  field: FieldName,
  variable: string,
  form: Form = 'value',
): string {
  const named = `head(COLLECT {
      MATCH (${entity})-[${variable}r:${typesOf(lens, ['HAS_NAME'])}]->(${variable}:Value)
      WHERE ${variable}r.field = '${field}' AND ${holds(lens, `${variable}r`).join(' AND ')}
      RETURN ${variable}.${form} AS name
      ORDER BY ${isCertain(`${variable}r`)} DESC, ${variable}r.rank, ${variable}.value LIMIT 1
    })`;
  if (isStrict(lens)) return named;
  return unlessNull(`${entity}.${propertyOf(field, form)}`, named);
}

/**
 * What the entity is called at the lens; never null. Without a name in use on the lens's date it is
 * the best one known; without any known then, the key.
 */
export function callOf(lens: Lens, entity: string, variable: string, form: Form = 'value'): string {
  const inUse = nameOf(lens, entity, 'name', variable, form);
  if (lens.knownAt === null) return `coalesce(${inUse}, ${entity}.${propertyOf('label', form)})`;
  const known = `${variable}k`;
  return `coalesce(${inUse}, head(COLLECT {
      MATCH (${entity})-[${known}r:${typesOf(lens, ['HAS_NAME'])}]->(${known}:Value)
      WHERE ${known}r.k0 <= $knownAt AND $knownAt < ${known}r.k1
      RETURN ${known}.${form} AS name
      ORDER BY (${known}r.field = 'name') DESC, ${known}r.e1 DESC, ${known}r.rank, ${known}.value LIMIT 1
    }), ${entity}.key)`;
}
