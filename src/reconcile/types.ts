import {
  type EntityType,
  entityTypes,
  securityCooperationOrganizations,
} from '../model/entity-types.ts';
import { BadRequest } from './bad-request.ts';
import { descriptionsOf } from './descriptions.ts';

/** A type as the protocol has it. */
export interface ReconciliationType {
  readonly id: string;
  readonly name: string;
  readonly broader?: readonly ReconciliationType[];
}

const names = descriptionsOf('EntityType');

export const anything: ReconciliationType = { id: 'Entity', name: 'Anything' };

const organization: ReconciliationType = {
  id: 'SecurityCooperationOrganization',
  name: 'Security cooperation organization',
};

const isOrganization = (type: EntityType): boolean =>
  (securityCooperationOrganizations as readonly EntityType[]).includes(type);

export const typeOf = (type: EntityType): ReconciliationType => ({
  id: type,
  name: names.get(type)?.replace(/\.$/, '') ?? type,
  ...(isOrganization(type) && { broader: [organization] }),
});

export const everyType: readonly ReconciliationType[] = [
  anything,
  organization,
  ...entityTypes.map(typeOf),
];

/** The types of entities that some types of the protocol stand for; null for all. */
export function entityTypesOf(ids: readonly string[], place: string): readonly EntityType[] | null {
  const known = everyType.map(({ id }) => id);
  const unknown = ids.find((id) => !known.includes(id));
  if (unknown !== undefined) {
    throw new BadRequest(`${place}: expected one of ${known.join(', ')}, came "${unknown}".`);
  }
  if (ids.length === 0 || ids.includes(anything.id)) return null;
  return entityTypes.filter(
    (type) => ids.includes(type) || (ids.includes(organization.id) && isOrganization(type)),
  );
}
