import { measureRule, measures } from '../../model/measures.ts';
import { type At, deeper, type FilteredObservation, fitting, listOf } from './at.ts';
import { evidenceFilter } from './evidence.ts';
import { numberFilter } from './values.ts';

/** Conditions under which an observation fits an ObservationFilter. */
export const observationFilter = (
  at: At,
  observed: FilteredObservation,
  where: unknown,
): string[] =>
  fitting(
    at,
    where,
    (place, part) => observationFilter(place, observed, part),
    (name, value, place) =>
      evidenceFilter(place, evidenceOf(observed), name, value) ??
      partOf(place, observed, name, value),
  );

const evidenceOf = ({ observation, of }: FilteredObservation) => ({
  told: (property: string) => `${of}.${property}`,
  claims: (claim: string) => `(${claim}:Claim {topic: ${observation}.topic})`,
});

function partOf(
  at: At,
  { observation, subject }: FilteredObservation,
  name: string,
  value: unknown,
): string[] {
  const { writer, filters } = at;
  switch (name) {
    case 'measures':
      return [`${observation}.measure IN ${writer.parameter(value)}`];
    case 'stages': {
      const counted = measures.filter((measure) =>
        listOf(value).includes(measureRule(measure).stage),
      );
      return [`${observation}.measure IN ${writer.parameter(counted)}`];
    }
    case 'fiscalYear':
      return numberFilter(writer, `${observation}.fiscalYear`, value);
    case 'amount':
      return numberFilter(
        writer,
        `CASE WHEN ${observation}.low = ${observation}.high THEN ${observation}.low END`,
        value,
      );
    case 'subject':
      return filters.entity(deeper(at), subject, 'Entity', value);
    default:
      return [];
  }
}
