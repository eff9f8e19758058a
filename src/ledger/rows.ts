import { type ChangeField, dayDigits, NOT_FORGOTTEN, timeDigits } from '../model/change-index.ts';
import { labelsOf, typeOfKey } from '../model/entity-types.ts';
import { type FieldName, fieldRule, foldedName, isText } from '../model/fields.ts';
import { fold } from '../model/fold.ts';
import { crowdOf, superseded } from '../model/relationship-kinds.ts';
import { BEGINNING, FOREVER } from '../model/time.ts';
import { indexedWords } from '../model/words.ts';
import { STILL_KNOWN } from './history.ts';
import { typed } from './project-entity.ts';
import type {
  ProjectedEntity,
  ProjectedObservation,
  ProjectedRelationship,
  ProjectedValue,
  Span,
} from './projection.ts';
import type { Source } from './source.ts';

/** The projection as Neo4j is to hold it, one row a node or relationship. */
export interface EntityRow {
  readonly key: string;
  readonly labels: readonly string[];
  readonly properties: object;
}

/** A source as Neo4j holds it: also with the texts that are searched as they are compared. */
export const sourceRow = (source: Source) => ({
  ...source,
  [foldedName('title')]: fold(source.title),
  [foldedName('publisher')]: fold(source.publisher),
});

export type SourceRow = ReturnType<typeof sourceRow>;

/** As it was described. */
export function sourceOf(row: Source): Source {
  const { key, title, publisher, url = null, publishedOn = null } = row;
  const { accessedAs, licence, kind, reliability } = row;
  return { key, title, publisher, url, publishedOn, accessedAs, licence, kind, reliability };
}

export interface ValueRow {
  readonly entity: string;
  readonly type: string;
  readonly value: object;
  readonly span: object;
}

export interface RelationshipRow {
  readonly from: string;
  readonly to: string;
  readonly type: string;
  readonly properties: object;
}

export interface ObservationRow {
  readonly subject: string;
  readonly type: string;
  readonly properties: object;
  readonly span: object;
}

/** What later knowledge has replaced gets a type of its own, so that today's reads never meet it. */
const currentType = <Type extends string>(type: Type, { k1 }: Span) =>
  k1 === STILL_KNOWN ? type : superseded(type);

const spanOf = ({ s0, s1, e0, e1, k0, k1, confidence, sourceCount, disputed }: Span) => ({
  s0,
  s1,
  e0,
  e1,
  k0,
  k1,
  confidence,
  sourceCount,
  disputed,
});

/**
 * Copies of dates for the indexes that find changes: were the dates themselves indexed, other reads
 * would be planned worse. A beginning or an end that no source gives has none.
 */
const changesOf = ({
  s0,
  s1,
  e0,
  e1,
  k0,
  k1,
}: Span): Readonly<Partial<Record<ChangeField, string>>> => ({
  ...(s0 > BEGINNING && { opensFrom: dayDigits(s0), opensBy: dayDigits(s1) }),
  ...(e1 < FOREVER && { closesFrom: dayDigits(e0), closesBy: dayDigits(e1) }),
  learned: timeDigits(k0),
  forgotten: k1 < STILL_KNOWN ? timeDigits(k1) : NOT_FORGOTTEN,
});

export const entityRow = ({
  key,
  type,
  label,
  firstKnown,
  life,
  plain,
  dated,
}: ProjectedEntity): EntityRow => ({
  key,
  labels: labelsOf(type),
  properties: {
    key,
    type,
    label,
    [foldedName('label')]: fold(label),
    firstKnown,
    dated,
    words: indexedWords([key, ...codesIn(plain)]),
    ...plain,
    ...foldedTexts(plain),
    ...(life ? { ...spanOf(life), ...changesOf(life) } : {}),
  },
});

/** What tells an entity apart is searched for; constants are codes and numbers that others gave it. */
const isSought = (field: FieldName): boolean =>
  ['name', 'reference', 'constant'].includes(fieldRule(field).holds);

const codesIn = (plain: ProjectedEntity['plain']): string[] =>
  Object.entries(plain)
    .filter(([field]) => fieldRule(field as FieldName).holds === 'constant')
    .map(([, value]) => String(value));

const foldedTexts = (plain: ProjectedEntity['plain']): object =>
  Object.fromEntries(
    Object.entries(plain)
      .filter(([field]) => isText(field as FieldName))
      .map(([field, value]) => [foldedName(field), fold(String(value))]),
  );

const valueTypes = { name: 'HAS_NAME', reference: 'HAS_REFERENCE' } as const;

export function valueRow(value: ProjectedValue): ValueRow {
  const { entity, field, lang, scheme, label, rank } = value;
  const { holds } = fieldRule(field);
  const type = holds === 'name' || holds === 'reference' ? valueTypes[holds] : 'HAS_VALUE';
  const changes = holds === 'name' || holds === 'life' ? changesOf(value) : {};
  return {
    entity,
    type: currentType(type, value),
    value: {
      value: typed(field, value),
      ...(isText(field) && { folded: fold(value.value) }),
      ...(isSought(field) && { words: indexedWords([scheme ?? '', value.value, label ?? '']) }),
      lang,
      scheme,
      label,
    },
    span: { ...spanOf(value), ...changes, field, rank },
  };
}

/** Copies of keys for the indexes that have long lists in order: whose list, and what is listed. */
function listingOf({ kind, from, to, k1 }: ProjectedRelationship): object {
  const crowd = k1 === STILL_KNOWN ? crowdOf(kind) : null;
  if (crowd === null) return {};
  return crowd === 'subject' ? { listOf: from, listed: to } : { listOf: to, listed: from };
}

export const relationshipRow = (relationship: ProjectedRelationship): RelationshipRow => {
  const { from, to, kind, key, topic, authority } = relationship;
  return {
    from,
    to,
    type: currentType(kind, relationship),
    properties: {
      ...spanOf(relationship),
      ...changesOf(relationship),
      ...listingOf(relationship),
      line: authority === null ? kind : `${kind}.${authority}`,
      fromType: typeOfKey(from),
      toType: typeOfKey(to),
      key,
      topic,
      authority,
    },
  };
};

export const observationRow = (observation: ProjectedObservation): ObservationRow => {
  const { subject, key, topic, measure, fiscalYear, low, high } = observation;
  const { rank, rivalled, sources } = observation;
  return {
    subject,
    type: currentType('OF', observation),
    properties: { key, topic, measure, fiscalYear, low, high, rank, rivalled, sources },
    span: spanOf(observation),
  };
};
