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
  /** Prose in which people look for words, whatever their case and accents. */
  readonly text?: true;
}

/** Every field of an entity that a claim can state. */
const rules = {
  existence: { holds: 'life' },

  name: { holds: 'name', text: true },
  officialName: { holds: 'name', text: true },
  acronym: { holds: 'name', text: true },
  alias: { holds: 'name', text: true },
  formerName: { holds: 'name', text: true },
  localName: { holds: 'name', text: true },

  reference: { holds: 'reference' },

  iso2: { holds: 'constant' },
  iso3: { holds: 'constant' },
  transmittalNumber: { holds: 'constant' },

  kind: { holds: 'dated' },
  status: { holds: 'dated' },
  city: { holds: 'dated', text: true },
  operatesFromCity: { holds: 'dated', text: true },
  headquarters: { holds: 'dated', text: true },
  capital: { holds: 'dated', text: true },
  region: { holds: 'dated', text: true },
  subregion: { holds: 'dated', text: true },
  unMember: { holds: 'dated', as: 'boolean' },
  latitude: { holds: 'dated', as: 'float' },
  longitude: { holds: 'dated', as: 'float' },
  nameBasis: { holds: 'dated' },
  purpose: { holds: 'dated', text: true },
  announcedOn: { holds: 'dated' },
  capability: { holds: 'dated', text: true },
  seniorDefenseOfficial: { holds: 'dated', as: 'boolean' },
  notifiedOn: { holds: 'dated' },
  estimatedValueUsd: { holds: 'dated', as: 'integer' },
  principalContractors: { holds: 'dated', text: true },
  otherPurchaser: { holds: 'dated', text: true },
} as const satisfies Record<string, FieldRule>;

export type FieldName = keyof typeof rules;

export const fieldNames = Object.keys(rules) as readonly FieldName[];

export const fieldRule = (field: FieldName): FieldRule => rules[field];

export const isText = (field: FieldName): boolean => (rules[field] as FieldRule).text === true;

/** The property in which an entity keeps a text as it is compared. */
export const foldedName = <Field extends string>(field: Field): `${Field}Folded` =>
  `${field}Folded`;

/** Best first: what an entity is called when nothing else is asked. */
export const nameFields: readonly FieldName[] = fieldNames.filter(
  (field) => rules[field].holds === 'name',
);
