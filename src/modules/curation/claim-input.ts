import { type GraphQLSchema, getNamedType, isEnumType, isObjectType } from 'graphql';
import type {
  AmountInput,
  ClaimInput,
  RelationshipInput,
  ValueInput,
} from '../../generated/resolvers.ts';
import type {
  Assertion,
  Claim,
  ObservationAssertion,
  RelationshipAssertion,
  ValueAssertion,
} from '../../ledger/claim.ts';
import { type EntityType, typeOfKey } from '../../model/entity-types.ts';
import { type FieldName, fieldRule } from '../../model/fields.ts';
import { isNet } from '../../model/measures.ts';
import { between, fiscalYear, type Period, parsePeriod, type Window } from '../../model/time.ts';
import { badInput } from '../../plan/bad-input.ts';
import { tables } from '../tables.ts';
import { fieldsOf, kindsBetween } from './allowed.ts';
import { isEntityKey, nameOf, optionalText, textOf } from './texts.ts';

/** What a claim is checked against beside itself. */
export interface Known {
  readonly schema: GraphQLSchema;
  /** When a source was published, as far as it says; null for what nobody knows. */
  readonly publishedOn: (source: string) => string | null;
}

/** Errors: BAD_USER_INPUT with the place of what cannot be claimed so. */
export function claimOf(input: ClaimInput, known: Known, place: string): Claim {
  const source = nameOf(input.source, `${place}.source`);
  const assertion = assertionOf(input, known, place);
  return {
    assertion,
    window: windowOfClaim(input, assertion, known.publishedOn(source), place),
    confidence: input.confidence,
    source,
    locator: optionalText(input.locator, `${place}.locator`),
    note: optionalText(input.note, `${place}.note`),
  };
}

function assertionOf(input: ClaimInput, { schema }: Known, place: string): Assertion {
  const { value, relationship, amount } = input;
  const given = [value, relationship, amount].filter((part) => part);
  if (given.length !== 1) {
    throw badInput(place, 'just one of value, relationship and amount', `${given.length} of them`);
  }
  const { key: subject, type } = entityOf(input.subject, `${place}.subject`);
  if (value) return valueAsserted(subject, type, value, schema, `${place}.value`);
  return relationship
    ? relationshipAsserted(subject, type, relationship, `${place}.relationship`)
    : amountAsserted(subject, amount as AmountInput, `${place}.amount`);
}

function entityOf(key: string, place: string) {
  const type = isEntityKey(key) ? typeOfKey(key) : null;
  if (type === null) throw badInput(place, "an entity's key, such as nation/JPN", key);
  return { key, type };
}

function valueAsserted(
  subject: string,
  type: EntityType,
  input: ValueInput,
  schema: GraphQLSchema,
  place: string,
): ValueAssertion {
  const { field, value, lang, scheme, label } = input;
  const fields: readonly string[] = fieldsOf(type);
  if (!fields.includes(field)) {
    throw badInput(`${place}.field`, `one of ${fields.join(', ')}`, field);
  }
  const name = field as FieldName;
  refuseMisplaced(name, input, place);
  return {
    asserts: 'value',
    subject,
    field: name,
    value: canonical(name, type, textOf(value, `${place}.value`), schema, `${place}.value`),
    ...(lang && { lang: languageOf(lang, `${place}.lang`) }),
    ...(scheme && { scheme: nameOf(scheme, `${place}.scheme`) }),
    ...(label && { label: textOf(label, `${place}.label`) }),
  };
}

/** Languages are of names, schemes of references. */
function refuseMisplaced(
  field: FieldName,
  { lang, scheme, label }: ValueInput,
  place: string,
): void {
  const { holds } = fieldRule(field);
  if (lang && holds !== 'name') throw badInput(`${place}.lang`, 'it of a name only', field);
  if (holds === 'reference' && !scheme) throw badInput(`${place}.scheme`, 'whose code it is', null);
  if ((scheme || label) && holds !== 'reference') {
    throw badInput(`${place}.scheme`, 'it of a reference only', field);
  }
}

const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

function languageOf(lang: string, place: string): string {
  if (lang.length <= 35 && LANGUAGE.test(lang)) return lang;
  throw badInput(place, 'a BCP 47 language tag', lang);
}

/** A value as claims hold it, if the field's type in the schema can show it. */
function canonical(
  field: FieldName,
  type: EntityType,
  value: string,
  schema: GraphQLSchema,
  place: string,
): string {
  const refuseUnless = (isRight: boolean, expected: string): void => {
    if (!isRight) throw badInput(place, expected, value);
  };
  if (field === 'existence') refuseUnless(value === 'exists', '"exists"');
  const { as } = fieldRule(field);
  if (as === 'boolean') refuseUnless(/^(true|false)$/.test(value), 'true or false');
  if (as === 'integer') {
    refuseUnless(isWhole(value), 'a whole number in digits, at most 9007199254740991');
  }
  if (as === 'float') {
    const most = field === 'latitude' ? 90 : 180;
    const isNumber = /^-?\d{1,3}(\.\d{1,15})?$/.test(value) && Math.abs(Number(value)) <= most;
    refuseUnless(isNumber, `degrees from -${most} to ${most}`);
  }
  if (tables[type].columns[field] === 'date') {
    refuseUnless(isPartialDate(value), 'a date as YYYY, YYYY-MM or YYYY-MM-DD');
  }
  const words = wordsOf(schema, type, field);
  if (words) refuseUnless(words.includes(value), `one of ${words.join(', ')}`);
  return value;
}

const isWhole = (text: string): boolean =>
  /^(0|[1-9]\d{0,15})$/.test(text) && Number.isSafeInteger(Number(text));

const isPartialDate = (text: string): boolean => !text.includes('/') && parsePeriod(text) !== null;

/** The values of the enum that shows the field; null if none does. */
function wordsOf(schema: GraphQLSchema, type: EntityType, field: string): string[] | null {
  const shown = schema.getType(type);
  const word = isObjectType(shown) ? getNamedType(shown.getFields()[field]?.type) : null;
  return isEnumType(word) ? word.getValues().map(({ name }) => name) : null;
}

function relationshipAsserted(
  subject: string,
  type: EntityType,
  { kind, object: key, authority }: RelationshipInput,
  place: string,
): RelationshipAssertion {
  const object = entityOf(key, `${place}.object`);
  const kinds = kindsBetween(type, object.type);
  if (!kinds.includes(kind)) {
    const possible = kinds.length > 0 ? `one of ${kinds.join(', ')}` : 'no relationship';
    throw badInput(`${place}.kind`, `${possible} from ${type} to ${object.type}`, kind);
  }
  if (subject === object.key) throw badInput(`${place}.object`, 'another entity', key);
  if ((kind === 'OVERSEES') !== Boolean(authority)) {
    throw badInput(`${place}.authority`, 'it of OVERSEES, and of OVERSEES only', authority ?? null);
  }
  return {
    asserts: 'relationship',
    subject,
    kind,
    object: object.key,
    ...(authority && { authority }),
  };
}

const [FIRST_YEAR, LAST_YEAR] = [1900, 2100];

function amountAsserted(
  subject: string,
  { measure, fiscalYear: year, low = null, high = null, item }: AmountInput,
  place: string,
): ObservationAssertion {
  if (year < FIRST_YEAR || year > LAST_YEAR) {
    throw badInput(`${place}.fiscalYear`, `a year from ${FIRST_YEAR} to ${LAST_YEAR}`, year);
  }
  if (low === null && high === null) throw badInput(place, 'low, high or both', null);
  const least = isNet(measure) ? Number.MIN_SAFE_INTEGER : 0;
  if (low !== null && low < least) throw badInput(`${place}.low`, 'no negative amount', low);
  if (high !== null && high < (low ?? least)) {
    throw badInput(`${place}.high`, `at least ${low ?? least}`, high);
  }
  if (!Number.isSafeInteger(low ?? 0) || !Number.isSafeInteger(high ?? 0)) {
    throw badInput(place, 'whole US dollars, at most 9007199254740991', low ?? high);
  }
  return {
    asserts: 'observation',
    subject,
    measure,
    fiscalYear: year,
    low,
    high,
    ...(item && { item: textOf(item, `${place}.item`) }),
  };
}

function windowOfClaim(
  { start, end, attested }: ClaimInput,
  assertion: Assertion,
  publishedOn: string | null,
  place: string,
): Window {
  if (assertion.asserts === 'observation') {
    const dated = start ?? end ?? attested;
    if (dated) throw badInput(`${place}.start`, 'no dates beside a fiscal year', dated);
    return fiscalYear(assertion.fiscalYear);
  }
  const stated = {
    start: periodOf(start, `${place}.start`),
    end: periodOf(end, `${place}.end`),
    attested: periodOf(attested, `${place}.attested`),
  };
  if (stated.start && stated.end && stated.end.latest < stated.start.earliest) {
    throw badInput(`${place}.end`, `no day before ${start}`, end);
  }
  const vouched = stated.attested ?? periodOf(publishedOn, `${place}.source`);
  return between(stated.start, stated.end, vouched);
}

function periodOf(text: string | null | undefined, place: string): Period | null {
  if (text === null || text === undefined) return null;
  const period = parsePeriod(text);
  if (period) return period;
  throw badInput(place, 'YYYY, YYYY-MM, YYYY-MM-DD, or two of these joined by /', text);
}
