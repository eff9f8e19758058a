import { type EntityType, entityTypes } from '../model/entity-types.ts';
import { windowText } from '../model/window-text.ts';
import { windowOfRow } from '../modules/claim/record.ts';
import { tables } from '../modules/tables.ts';
import type { ValidityRecord } from '../modules/validity/record.ts';
import type { EntityReference, EntityValues, Scalar } from '../plan/entity-values.ts';
import { BadRequest } from './bad-request.ts';
import { descriptionsOf } from './descriptions.ts';
import { type ReconciliationType, typeOf } from './types.ts';

/** What can be asked of entities: the fields of the schema that hold a value or lead to entities. */
export interface Property {
  readonly id: string;
  readonly name: string;
  /** What the schema says of it; a field of the same name may mean another thing of each type. */
  readonly descriptionOf: (type: EntityType) => string;
  /** The types of entities that have it. */
  readonly types: readonly EntityType[];
  /** What it leads to, where that is one type. */
  readonly target: ReconciliationType | null;
  valuesOf(entity: EntityValues): readonly (Scalar | EntityReference)[];
}

const common: readonly Property[] = [
  {
    id: 'name',
    name: 'Name',
    descriptionOf: () =>
      'The name in use on the date; the best known one if no source names it then.',
    types: entityTypes,
    target: null,
    valuesOf: ({ called }) => [called],
  },
  {
    id: 'validity',
    name: 'Validity',
    descriptionOf: () => 'When it exists or existed, in words.',
    types: entityTypes,
    target: null,
    valuesOf: ({ life }) =>
      typeof life?.[0] === 'number' ? [windowText(windowOfRow(life as ValidityRecord))] : [],
  },
];

/** `officialName` → `Official name`, `unMember` → `UN member`. */
const nameOf = (field: string): string =>
  field
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase()
    .replace(/^(iso|un\b|.)/, (start) => start.toUpperCase());

const fieldsOf = (type: EntityType): string[] => {
  const { columns, relations } = tables[type];
  const followed = Object.entries(relations).filter(([, { gives }]) =>
    ['one', 'many'].includes(gives),
  );
  return [...Object.keys(columns), ...followed.map(([field]) => field)];
};

function targetOf(field: string, types: readonly EntityType[]): ReconciliationType | null {
  const targets = new Set(types.map((type) => tables[type].relations[field]?.target));
  const [only, ...more] = entityTypes.filter((type) => targets.has(type));
  return only && more.length === 0 && targets.size === 1 ? typeOf(only) : null;
}

function propertyOf(field: string): Property {
  const types = entityTypes.filter((type) => fieldsOf(type).includes(field));
  return {
    id: field,
    name: nameOf(field),
    descriptionOf: (type) => descriptionsOf(type).get(field) ?? '',
    types,
    target: targetOf(field, types),
    valuesOf: ({ values }) => values[field] ?? [],
  };
}

export const properties: readonly Property[] = [
  ...common,
  ...[...new Set(entityTypes.flatMap(fieldsOf))].map(propertyOf),
];

/** A property as the protocol has it, in the words of the first of some types that has it; null if none does. */
export function described(
  { id, name, types, descriptionOf }: Property,
  among: readonly EntityType[],
) {
  const owner = types.find((type) => among.includes(type));
  return owner ? { id, name, description: descriptionOf(owner) } : null;
}

/** How many a request may name: each makes its statement longer. */
export const MOST_PROPERTIES = 20;

const byId = new Map(properties.map((property) => [property.id, property]));

export function propertyWithId(id: string, place: string): Property {
  const property = byId.get(id);
  if (!property) throw new BadRequest(`${place}: expected the id of a property, came "${id}".`);
  return property;
}
