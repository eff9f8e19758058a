import {
  type EntityType,
  entityTypes,
  securityCooperationOrganizations,
} from '../../model/entity-types.ts';
import { type FieldName, nameFields } from '../../model/fields.ts';
import { type RelationshipKind, relationshipKinds } from '../../model/relationship-kinds.ts';
import { tables } from '../tables.ts';

/** What every entity may be said to have, whatever its type. */
const common: readonly FieldName[] = [
  'existence',
  'reference',
  'latitude',
  'longitude',
  ...nameFields,
];

/** The fields that claims about entities of a type can state: those that the schema can show. */
export const fieldsOf = (type: EntityType): readonly FieldName[] => [
  ...common,
  ...(Object.keys(tables[type].columns) as FieldName[]),
];

const concrete = (target: string): readonly EntityType[] => {
  if (target === 'Entity') return entityTypes;
  return target === 'SecurityCooperationOrganization'
    ? securityCooperationOrganizations
    : [target as EntityType];
};

/** Offices within offices are seen among `relationships` only. */
const withinOffices = securityCooperationOrganizations.flatMap((part) =>
  securityCooperationOrganizations.map((whole) => `${part} PART_OF ${whole}`),
);

/** `subject KIND object`, of types: what some field of the schema follows. */
const followed: ReadonlySet<string> = new Set([
  ...withinOffices,
  ...entityTypes.flatMap((type) =>
    Object.values(tables[type].relations).flatMap(({ kind, direction, target }) =>
      concrete(target).flatMap((other) => [
        ...(direction === 'in' ? [] : [`${type} ${kind} ${other}`]),
        ...(direction === 'out' ? [] : [`${other} ${kind} ${type}`]),
      ]),
    ),
  ),
]);

/** The kinds of relationships that can go from an entity of one type to one of another. */
export const kindsBetween = (subject: EntityType, object: EntityType): RelationshipKind[] =>
  relationshipKinds.filter((kind) => followed.has(`${subject} ${kind} ${object}`));
