import type { EntityType } from '../model/entity-types.ts';
import type { Country } from './countries.ts';
import type { Code, NamedEntity } from './entity.ts';

/** Who bears a name or code: an entity of the graph, or a country that the graph does not hold. */
export interface Bearer {
  readonly type: EntityType;
  readonly called: string;
  readonly entity: NamedEntity | null;
  readonly country: Country | null;
}

/** In English and in the forms that data sets use. */
export const namesOf = ({ entity, country }: Bearer): readonly string[] => [
  ...(entity?.names ?? []),
  ...(country?.names ?? []),
];

/** What is a name only as a whole: in other languages, and what a body's key ends in, as `EUCOM`. */
export const handlesOf = ({ type, entity, country }: Bearer): readonly string[] => [
  ...(entity && type !== 'Nation' ? [entity.key.slice(entity.key.indexOf('/') + 1)] : []),
  ...(country?.namesElsewhere ?? []),
];

export const codesOf = ({ entity, country }: Bearer): readonly Code[] => [
  ...(entity?.codes ?? []),
  ...(country?.codes ?? []),
];

/** Why it cannot be the answer: it is not in the graph, and may have ended. */
export function whyAbsent({ called, country }: Bearer): string {
  const id = country === null ? '' : ` (${country.id})`;
  return country?.ended
    ? `${called} ended in ${country.ended.year} and is not in the graph`
    : `${called}${id} is not in the graph`;
}
