import { type EntityType, typeOfKey } from '../model/entity-types.ts';
import { type FieldName, nameFields } from '../model/fields.ts';
import { nationKinds, type RelationshipKind } from '../model/relationship-kinds.ts';

/** An entity with all that foreign data may tell it by, whatever the date. */
export interface NamedEntity {
  readonly key: string;
  readonly type: EntityType;
  /** What it is or was called; what it is called by us comes first. */
  readonly names: readonly string[];
  readonly codes: readonly Code[];
  readonly kinds: readonly string[];
  /** Where it stands; a nation's capital. */
  readonly cities: readonly string[];
  /** Keys of the nations that it belongs to, stands in, serves or is sold to. */
  readonly nations: readonly string[];
  /** Keys of the nations that sent it. */
  readonly senders: readonly string[];
}

export interface Code {
  readonly scheme: string;
  readonly code: string;
}

/** One statement about an entity, as the graph or a claim makes it. */
export interface Stated {
  readonly field: FieldName | 'nation' | 'sender';
  readonly value: string;
  readonly scheme?: string | null;
}

const codeFields: Readonly<Partial<Record<Stated['field'], string>>> = {
  iso2: 'ISO 3166-1 alpha-2',
  iso3: 'ISO 3166-1 alpha-3',
  transmittalNumber: 'Transmittal number',
};

/** Fields beside names and references that tell an entity. */
export const tellingFields: readonly FieldName[] = [
  'iso2',
  'iso3',
  'transmittalNumber',
  'kind',
  'city',
  'operatesFromCity',
  'capital',
];

/** What a relationship tells of where an entity belongs. */
export function tieOf(kind: RelationshipKind, object: string): Stated[] {
  if (typeOfKey(object) !== 'Nation') return [];
  if (kind === 'SENT_BY') return [{ field: 'sender', value: object }];
  return nationKinds.includes(kind) ? [{ field: 'nation', value: object }] : [];
}

/** The same entity whatever the order in which things are stated of it, and however often. */
export function namedEntity(key: string, type: EntityType, stated: readonly Stated[]): NamedEntity {
  const valuesOf = (...fields: readonly Stated['field'][]): string[] =>
    fields.flatMap((wanted) =>
      [...new Set(stated.filter(({ field }) => field === wanted).map(({ value }) => value))].sort(),
    );
  const codes = stated.flatMap(({ field, value, scheme }): Code[] => {
    const own = field === 'reference' ? scheme : codeFields[field];
    return own ? [{ scheme: own, code: value }] : [];
  });
  return {
    key,
    type,
    names: [...new Set(valuesOf(...nameFields))],
    codes: [...new Map(codes.map((code) => [`${code.scheme} ${code.code}`, code])).entries()]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, code]) => code),
    kinds: valuesOf('kind'),
    cities: [...new Set(valuesOf('city', 'operatesFromCity', 'capital'))],
    nations: valuesOf('nation'),
    senders: valuesOf('sender'),
  };
}

/** One entity for each key, with what is known of it from everywhere. */
export function mergeEntities(entities: Iterable<NamedEntity>): NamedEntity[] {
  const byKey = new Map<string, NamedEntity>();
  for (const entity of entities) {
    const known = byKey.get(entity.key);
    byKey.set(entity.key, known ? joinEntities(known, entity) : entity);
  }
  return [...byKey.values()];
}

const union = <Value>(left: readonly Value[], right: readonly Value[]): Value[] => [
  ...new Set([...left, ...right]),
];

const joinEntities = (known: NamedEntity, added: NamedEntity): NamedEntity => ({
  ...known,
  names: union(known.names, added.names),
  codes: [...known.codes, ...added.codes],
  kinds: union(known.kinds, added.kinds),
  cities: union(known.cities, added.cities),
  nations: union(known.nations, added.nations),
  senders: union(known.senders, added.senders),
});
