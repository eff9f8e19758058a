import { type At, all, deeper, fitting } from './at.ts';
import { confidenceFilter } from './evidence.ts';

/** Conditions under which a claim fits a ClaimFilter. */
export const claimFilter = (at: At, claim: string, where: unknown): string[] =>
  fitting(
    at,
    where,
    (place, part) => claimFilter(place, claim, part),
    (name, value, place) => {
      const { writer, filters } = place;
      switch (name) {
        case 'fields':
          return [`${claim}.field IN ${writer.parameter(value)}`];
        case 'subject': {
          const subject = writer.variable('n');
          const fits = all(filters.entity(deeper(place), subject, 'Entity', value));
          return [`EXISTS { MATCH (${claim})-[:ABOUT]->(${subject}:Entity) WHERE ${fits} }`];
        }
        case 'confidence':
          return confidenceFilter(writer, `${claim}.confidence`, value);
        default:
          return [];
      }
    },
  );
