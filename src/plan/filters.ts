import { entityTypes } from '../model/entity-types.ts';
import { relationshipKinds } from '../model/relationship-kinds.ts';
import { badInput } from './bad-input.ts';
import { callOf } from './lens-conditions.ts';
import type { Writer } from './writer.ts';

type Input = Readonly<Record<string, unknown>>;

const DEEPEST = 4;

/** Conditions under which an entity fits an EntityFilter. Values become parameters, never text. */
export function entityFilter(
  writer: Writer,
  entity: string,
  where: unknown,
  place: string,
  depth = 1,
): string[] {
  if (!isInput(where)) return [];
  if (depth > DEEPEST) throw badInput(place, `a filter at most ${DEEPEST} levels deep`, where);
  const inner = (part: unknown, at: string): string =>
    all(entityFilter(writer, entity, part, `${place}.${at}`, depth + 1));

  const conditions: string[] = [];
  if (Array.isArray(where.and)) {
    for (const [index, part] of where.and.entries()) conditions.push(inner(part, `and[${index}]`));
  }
  if (Array.isArray(where.or)) {
    const parts = where.or.map((part, index) => inner(part, `or[${index}]`));
    conditions.push(parts.length === 0 ? 'false' : `(${parts.join(' OR ')})`);
  }
  if (isInput(where.not)) conditions.push(`NOT ${inner(where.not, 'not')}`);
  if (isInput(where.key)) {
    conditions.push(...equality(writer, `${entity}.key`, where.key));
  }
  if (isInput(where.name)) {
    const called = `toLower(${callOf(writer.lens, entity, writer.variable('v'))})`;
    conditions.push(...textFilter(writer, called, where.name));
  }
  if (Array.isArray(where.types)) {
    const types = where.types.filter((type) => (entityTypes as readonly unknown[]).includes(type));
    conditions.push(`${entity}.type IN ${writer.parameter(types)}`);
  }
  return conditions;
}

function textFilter(writer: Writer, text: string, filter: Input): string[] {
  const lower = (value: unknown): unknown =>
    typeof value === 'string' ? value.toLowerCase() : value;
  const { eq, startsWith, contains } = filter;
  const among = filter.in;
  const conditions: string[] = [];
  if (isGiven(eq)) conditions.push(`${text} = ${writer.parameter(lower(eq))}`);
  if (Array.isArray(among)) conditions.push(`${text} IN ${writer.parameter(among.map(lower))}`);
  if (isGiven(startsWith))
    conditions.push(`${text} STARTS WITH ${writer.parameter(lower(startsWith))}`);
  if (isGiven(contains)) conditions.push(`${text} CONTAINS ${writer.parameter(lower(contains))}`);
  return conditions;
}

function equality(writer: Writer, text: string, filter: Input): string[] {
  const conditions: string[] = [];
  if (isGiven(filter.eq)) conditions.push(`${text} = ${writer.parameter(filter.eq)}`);
  if (Array.isArray(filter.in)) conditions.push(`${text} IN ${writer.parameter(filter.in)}`);
  return conditions;
}

/** Which kinds a RelationshipFilter leaves. */
export function kindsOf(where: unknown): readonly string[] {
  if (!isInput(where) || !Array.isArray(where.kinds)) return relationshipKinds;
  return relationshipKinds.filter((kind) => (where.kinds as readonly unknown[]).includes(kind));
}

export function relationshipFilter(
  writer: Writer,
  held: string,
  ends: readonly string[],
  where: unknown,
): string[] {
  if (!isInput(where)) return [];
  const conditions: string[] = [];
  if (Array.isArray(where.kinds) && kindsOf(where).length === 0) conditions.push('false');
  if (Array.isArray(where.authorities)) {
    conditions.push(`${held}.authority IN ${writer.parameter(where.authorities)}`);
  }
  if (Array.isArray(where.with)) {
    const keys = writer.parameter(where.with);
    conditions.push(`(${ends.map((end) => `${end}.key IN ${keys}`).join(' OR ')})`);
  }
  if (typeof where.disputed === 'boolean') {
    conditions.push(`${held}.disputed = ${writer.parameter(where.disputed)}`);
  }
  return conditions;
}

export function observationFilter(
  writer: Writer,
  observation: string,
  of: string,
  subject: string,
  where: unknown,
): string[] {
  if (!isInput(where)) return [];
  const conditions: string[] = [];
  if (Array.isArray(where.measures)) {
    conditions.push(`${observation}.measure IN ${writer.parameter(where.measures)}`);
  }
  if (isInput(where.fiscalYear)) {
    const { gte, lte } = where.fiscalYear;
    const year = `${observation}.fiscalYear`;
    conditions.push(...equality(writer, year, where.fiscalYear));
    if (isGiven(gte)) conditions.push(`${year} >= ${writer.parameter(gte)}`);
    if (isGiven(lte)) conditions.push(`${year} <= ${writer.parameter(lte)}`);
  }
  if (Array.isArray(where.subjects)) {
    conditions.push(`${subject}.key IN ${writer.parameter(where.subjects)}`);
  }
  if (typeof where.disputed === 'boolean') {
    conditions.push(`${of}.disputed = ${writer.parameter(where.disputed)}`);
  }
  return conditions;
}

const all = (conditions: readonly string[]): string =>
  conditions.length === 0 ? 'true' : `(${conditions.join(' AND ')})`;

const isGiven = (value: unknown): boolean => value !== undefined && value !== null;

const isInput = (value: unknown): value is Input =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
