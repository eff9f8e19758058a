import type { ListOrder } from './compiler.ts';
import { callOf, candidates } from './lens-conditions.ts';
import type { Writer } from './writer.ts';

type Criteria = Readonly<Record<string, (writer: Writer, variable: string) => string>>;

/** What each order of the schema means in Cypher; the key is the last criterion of every order. */
export const entityCriteria: Criteria = {
  NAME: (writer, entity) => callOf(writer.lens, entity, writer.variable('v')),
  KEY: (_writer, entity) => `${entity}.key`,
  START: (_writer, entity) => `${entity}.s0`,
  NOTIFIED_ON: (writer, entity) => bestOf(writer, entity, 'notifiedOn'),
  ESTIMATED_VALUE: (writer, entity) => bestOf(writer, entity, 'estimatedValueUsd'),
};

export const relationshipCriteria: Criteria = {
  KEY: (_writer, held) => `${held}.key`,
  KIND: (_writer, held) => `type(${held})`,
  START: (_writer, held) => `${held}.s0`,
};

export const observationCriteria: Criteria = {
  KEY: (_writer, observation) => `${observation}.key`,
  FISCAL_YEAR: (_writer, observation) => `${observation}.fiscalYear`,
  MEASURE: (_writer, observation) => `${observation}.measure`,
  AMOUNT: (_writer, observation) => `coalesce(${observation}.low, ${observation}.high)`,
};

/** The value that sorting goes by: the best supported, also where nothing is shown for a tie. */
function bestOf(writer: Writer, entity: string, field: 'notifiedOn' | 'estimatedValueUsd'): string {
  const value = candidates(writer.lens, entity, field, writer.variable('v'));
  return `CASE WHEN ${entity}.${field} IS NOT NULL THEN ${entity}.${field} ELSE head(head(${value})) END`;
}

export function ordersOf(
  writer: Writer,
  criteria: Criteria,
  variable: string,
  given: unknown,
  byDefault: readonly ListOrder[] = [],
): ListOrder[] {
  if (!Array.isArray(given) || given.length === 0) return [...byDefault];
  return given.flatMap(({ by, direction }: { by: string; direction: string }) => {
    const text = criteria[by]?.(writer, variable);
    return text === undefined ? [] : { text, descending: direction === 'DESC' };
  });
}
