import { type FieldName, fieldRule, isText } from '../../model/fields.ts';
import { functionalKinds } from '../../model/relationship-kinds.ts';
import {
  callOf,
  fieldValue,
  isShown,
  nameOf,
  ofLife,
  typesOf,
  whereAll,
} from '../lens-conditions.ts';
import type { ColumnKind, Sum } from '../table.ts';
import type { Writer } from '../writer.ts';
import { type At, fitting } from './at.ts';
import { evidenceFilter } from './evidence.ts';
import { locationFilter } from './location.ts';
import { observationsFilter, relationFilter, relationshipsFilter } from './relations.ts';
import {
  anyTextFilter,
  dayFilter,
  flagFilter,
  keyFilter,
  listedTextFilter,
  numberFilter,
  partialDateFilter,
  textFilter,
  wordFilter,
} from './values.ts';

/** Conditions under which an entity of a schema type fits that type's filter. */
export const entityFilter = (at: At, entity: string, type: string, where: unknown): string[] =>
  fitting(
    at,
    where,
    (place, part) => entityFilter(place, entity, type, part),
    (name, value, place) =>
      everyEntity(place, entity, name, value) ??
      evidenceFilter(place, evidenceOf(place.writer, entity), name, value) ??
      ofType(place, entity, type, name, value),
  );

/** By what every entity has; null for what only some types have. */
function everyEntity(at: At, entity: string, name: string, value: unknown): string[] | null {
  const { writer } = at;
  const { lens } = writer;
  const day = (property: string) => ofLife(lens, entity, (life) => `${life}.${property}`);
  const isCertain = lens.certainty === 'CERTAIN';
  switch (name) {
    case 'key':
      return keyFilter(writer, `${entity}.key`, value);
    case 'name':
      return textFilter(writer, callOf(lens, entity, writer.variable('v'), 'folded'), value);
    case 'anyName':
      return byAnyName(writer, entity, value);
    case 'types':
      return [`${entity}.type IN ${writer.parameter(value)}`];
    case 'start':
      return dayFilter(writer, { earliest: day('s0'), latest: day('s1') }, isCertain, value);
    case 'end':
      return dayFilter(writer, { earliest: day('e0'), latest: day('e1') }, isCertain, value);
    case 'location':
      return locationFilter(at, entity, value);
    case 'relationships':
      return relationshipsFilter(at, entity, value);
    case 'observations':
      return observationsFilter(at, entity, value);
    case 'disputed':
      return [`(${isDisputed(writer, entity)}) = ${writer.parameter(value)}`];
    default:
      return null;
  }
}

function byAnyName(writer: Writer, entity: string, value: unknown): string[] {
  const name = writer.variable('v');
  const held = `${name}r`;
  return anyTextFilter(
    writer,
    `${name}.folded`,
    value,
    (conditions) => `EXISTS {
      MATCH (${entity})-[${held}:${typesOf(writer.lens, ['HAS_NAME'])}]->(${name}:Value)
      ${whereAll([...isShown(writer.lens, held), ...conditions])}
    }`,
  );
}

/** Whether sources disagree on when it exists, on a value, or on what it can have only one of. */
function isDisputed(writer: Writer, entity: string): string {
  const { lens } = writer;
  const held = writer.variable('r');
  const types = typesOf(lens, ['HAS_VALUE', 'HAS_NAME', ...functionalKinds]);
  const conditions = [`${held}.disputed`, ...isShown(lens, held)].join(' AND ');
  const life = ofLife(lens, entity, (life) => `${life}.disputed`);
  return `coalesce(${life}, false) OR EXISTS { (${entity})-[${held}:${types}]->() WHERE ${conditions} }`;
}

/** How well it is supported that the entity exists, and who says anything of it. */
const evidenceOf = ({ lens }: Writer, entity: string) => ({
  told: (property: string) => ofLife(lens, entity, (life) => `${life}.${property}`),
  claims: (claim: string) => `(${entity})<-[:ABOUT]-(${claim}:Claim)`,
});

/** By the columns and relations of the type's table. */
function ofType(at: At, entity: string, type: string, name: string, value: unknown): string[] {
  const { writer } = at;
  const table = writer.tables[type];
  const kind = table?.columns[name as FieldName];
  if (kind) return columnFilter(writer, entity, name as FieldName, kind, value);
  const relation = table?.relations[name];
  const sum = Object.values(table?.sums ?? {}).find((one) => one.relation === name);
  return relation ? relationFilter(at, entity, relation, value, sum && summandOf(sum)) : [];
}

const summandOf =
  ({ of }: Sum) =>
  ({ lens, variable }: Writer, thing: string): string =>
    fieldValue(lens, thing, of, variable('v'));

function columnFilter(
  writer: Writer,
  entity: string,
  field: FieldName,
  kind: ColumnKind,
  value: unknown,
): string[] {
  const { lens } = writer;
  const form = isText(field) ? 'folded' : 'value';
  const variable = writer.variable('v');
  const text =
    fieldRule(field).holds === 'name'
      ? nameOf(lens, entity, field, variable, form)
      : fieldValue(lens, entity, field, variable, { form });
  switch (kind) {
    case 'text':
      return textFilter(writer, text, value);
    case 'list':
      return listedTextFilter(writer, text, value);
    case 'code':
      return textFilter(writer, `toLower(${text})`, value);
    case 'word':
      return wordFilter(writer, `toUpper(${text})`, value);
    case 'number':
      return numberFilter(writer, text, value);
    case 'flag':
      return flagFilter(writer, text, value);
    case 'date':
      return partialDateFilter(writer, text, value);
  }
}
