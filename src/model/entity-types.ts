/** Every concrete type of entity, with the prefix of its keys: `nation/JPN`, `sco/jusmag-k`. */
const prefixes = {
  Nation: 'nation',
  MinistryOfDefense: 'ministry',
  Embassy: 'embassy',
  CooperationOffice: 'sco',
  AdvisoryGroup: 'advisory-group',
  AttacheOffice: 'attache-office',
  Attache: 'attache',
  CombatantCommand: 'command',
  Agency: 'agency',
  Alliance: 'alliance',
  StatePartner: 'state-partner',
  Statute: 'statute',
  Event: 'event',
  ArmsSale: 'sale',
} as const;

export type EntityType = keyof typeof prefixes;

export const entityTypes = Object.keys(prefixes) as readonly EntityType[];

/** Types that are security cooperation organizations by law (SAMM C2.1.1.1), whatever their title. */
export const securityCooperationOrganizations = [
  'CooperationOffice',
  'AdvisoryGroup',
  'AttacheOffice',
] as const satisfies readonly EntityType[];

const byPrefix = new Map<string, EntityType>(
  entityTypes.map((type) => [prefixes[type], type] as const),
);

export const entityKey = (type: EntityType, id: string): string => `${prefixes[type]}/${id}`;

/** The type a key belongs to, or null if its prefix is no type's. */
export const typeOfKey = (key: string): EntityType | null =>
  byPrefix.get(key.slice(0, key.indexOf('/'))) ?? null;

/** The Neo4j labels of an entity: its type, the interfaces it implements and `Entity`. */
export function labelsOf(type: EntityType): readonly string[] {
  const organization = (securityCooperationOrganizations as readonly EntityType[]).includes(type);
  return organization ? ['Entity', 'SecurityCooperationOrganization', type] : ['Entity', type];
}
