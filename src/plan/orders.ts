import { type FieldName, fieldRule, isText } from '../model/fields.ts';
import { relationshipKinds } from '../model/relationship-kinds.ts';
import type { ListOrder } from './compiler.ts';
import { summed } from './filters/relations.ts';
import { follow } from './follow.ts';
import {
  callOf,
  fieldValue,
  holds,
  kindOf,
  nameOf,
  ofLife,
  stands,
  typesOf,
  whereAll,
} from './lens-conditions.ts';
import type { Relation, Sum, Table } from './table.ts';
import type { Writer } from './writer.ts';

/** What each order of the schema means in Cypher; the key is the last criterion of every order. */
type Criteria = Readonly<Record<string, (writer: Writer, variable: string) => string>>;

const everyEntity: Criteria = {
  NAME: (writer, entity) => callOf(writer.lens, entity, writer.variable('v'), 'folded'),
  KEY: (_writer, entity) => `${entity}.key`,
  START: ({ lens }, entity) => ofLife(lens, entity, (life) => `${life}.s0`),
  END: ({ lens }, entity) => ofLife(lens, entity, (life) => `${life}.e1`),
  SOURCE_COUNT: ({ lens }, entity) => ofLife(lens, entity, (life) => `${life}.sourceCount`),
  RELATIONSHIP_COUNT: (writer, entity) => {
    const held = writer.variable('r');
    const types = typesOf(writer.lens, relationshipKinds);
    const conditions = holds(writer.lens, held).join(' AND ');
    return `COUNT { MATCH (${entity})-[${held}:${types}]-() WHERE ${conditions} }`;
  },
};

/** What entities of a type can be sorted by: NAME, its columns, how many its relations lead to, its sums. */
export const entityCriteria = ({ columns, relations, sums = {} }: Table): Criteria => ({
  ...everyEntity,
  ...Object.fromEntries([
    ...Object.entries(columns)
      .filter(([, kind]) => kind !== 'list')
      .map(([field]) => [constantCase(field), byColumn(field as FieldName)]),
    ...Object.entries(relations)
      .filter(([, { gives }]) => gives === 'many')
      .map(([name, relation]) => [`${constantCase(name)}_COUNT`, byCount(relation)]),
    ...Object.entries(sums).map(([name, sum]) => [name, bySum(relations[sum.relation], sum)]),
  ]),
});

export const constantCase = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

/** The best supported value, also where nothing is shown for a tie. */
const byColumn =
  (field: FieldName) =>
  ({ lens, variable }: Writer, entity: string): string => {
    const form = isText(field) ? 'folded' : 'value';
    return fieldRule(field).holds === 'name'
      ? nameOf(lens, entity, field, variable('v'), form)
      : fieldValue(lens, entity, field, variable('v'), { form, evenOfEquals: true });
  };

const byCount =
  (relation: Relation) =>
  (writer: Writer, entity: string): string => {
    const { match, where, other } = follow(writer, entity, relation);
    return `COUNT { ${match} ${whereAll(where)} RETURN DISTINCT ${other} }`;
  };

const bySum =
  (relation: Relation | undefined, { of }: Sum) =>
  (writer: Writer, entity: string): string => {
    if (!relation) throw new RangeError(`No relation leads to what is summed by ${of}.`);
    const { match, where, other } = follow(writer, entity, relation);
    const value = fieldValue(writer.lens, other, of, writer.variable('v'));
    return summed(`${match} ${whereAll(where)}`, value);
  };

export function entityCriteriaOf({ tables }: Writer, type: string): Criteria {
  const table = tables[type];
  if (!table) throw new RangeError(`No table says how ${type} is read.`);
  return entityCriteria(table);
}

export const relationshipCriteria: Criteria = {
  KEY: (_writer, held) => `${held}.key`,
  KIND: ({ lens }, held) => kindOf(lens, held),
  START: (_writer, held) => `${held}.s0`,
  END: (_writer, held) => `${held}.e1`,
  CONFIDENCE: (_writer, held) => `${held}.confidence`,
  SOURCE_COUNT: (_writer, held) => `${held}.sourceCount`,
};

export const observationCriteria: Criteria = {
  KEY: (_writer, observation) => `${observation}.key`,
  FISCAL_YEAR: (_writer, observation) => `${observation}.fiscalYear`,
  MEASURE: (_writer, observation) => `${observation}.measure`,
  AMOUNT: (_writer, observation) => `coalesce(${observation}.low, ${observation}.high)`,
};

export const sourceCriteria: Criteria = {
  KEY: (_writer, source) => `${source}.key`,
  TITLE: (_writer, source) => `${source}.titleFolded`,
  PUBLISHER: (_writer, source) => `${source}.publisherFolded`,
  PUBLISHED_ON: (_writer, source) => `${source}.publishedOn`,
  RELIABILITY: (_writer, source) => `${source}.reliability`,
  CLAIM_COUNT: (writer, source) => {
    const claim = writer.variable('m');
    const conditions = stands(writer.lens, claim).join(' AND ');
    return `COUNT { MATCH (${claim}:Claim)-[:CITES]->(${source}) WHERE ${conditions} }`;
  },
};

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
