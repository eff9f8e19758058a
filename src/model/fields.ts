interface FieldRule {
  /**
   * - `name`: one of several names, with its own validity
   * - `life`: when the entity exists
   * - `reference`: its code in somebody's scheme
   * - `constant`: what does not change while the entity exists
   * - `dated`: one value at a time, which may change or be disputed
   */
  readonly holds: 'name' | 'life' | 'reference' | 'constant' | 'dated';
  readonly as?: 'integer' | 'float' | 'boolean';
}

/** Every field of an entity that a claim can state. */
const rules = {
  existence: { holds: 'life' },

  name: { holds: 'name' },
  officialName: { holds: 'name' },
  acronym: { holds: 'name' },
  alias: { holds: 'name' },
  formerName: { holds: 'name' },
  localName: { holds: 'name' },

  reference: { holds: 'reference' },

  iso2: { holds: 'constant' },
  iso3: { holds: 'constant' },
  transmittalNumber: { holds: 'constant' },

  kind: { holds: 'dated' },
  status: { holds: 'dated' },
  city: { holds: 'dated' },
  operatesFromCity: { holds: 'dated' },
  headquarters: { holds: 'dated' },
  capital: { holds: 'dated' },
  region: { holds: 'dated' },
  subregion: { holds: 'dated' },
  unMember: { holds: 'dated', as: 'boolean' },
  latitude: { holds: 'dated', as: 'float' },
  longitude: { holds: 'dated', as: 'float' },
  nameBasis: { holds: 'dated' },
  purpose: { holds: 'dated' },
  announcedOn: { holds: 'dated' },
  capability: { holds: 'dated' },
  seniorDefenseOfficial: { holds: 'dated', as: 'boolean' },
  notifiedOn: { holds: 'dated' },
  estimatedValueUsd: { holds: 'dated', as: 'integer' },
  principalContractors: { holds: 'dated' },
  otherPurchaser: { holds: 'dated' },
} as const satisfies Record<string, FieldRule>;

export type FieldName = keyof typeof rules;

export const fieldNames = Object.keys(rules) as readonly FieldName[];

export const fieldRule = (field: FieldName): FieldRule => rules[field];

/** Best first: what an entity is called when nothing else is asked. */
export const nameFields: readonly FieldName[] = fieldNames.filter(
  (field) => rules[field].holds === 'name',
);
