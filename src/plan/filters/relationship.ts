import { badInput } from '../bad-input.ts';
import { isCertain, kindOf } from '../lens-conditions.ts';
import { type At, all, any, deeper, type FilteredRelationship, fitting } from './at.ts';
import { evidenceFilter } from './evidence.ts';
import { dayFilter } from './values.ts';

/** Conditions under which a relationship fits a RelationshipFilter. */
export const relationshipFilter = (
  at: At,
  related: FilteredRelationship,
  where: unknown,
): string[] =>
  fitting(
    at,
    where,
    (place, part) => relationshipFilter(place, related, part),
    (name, value, place) =>
      evidenceFilter(place, evidenceOf(related.held), name, value) ??
      partOf(place, related, name, value),
  );

const evidenceOf = (held: string) => ({
  told: (property: string) => `${held}.${property}`,
  claims: (claim: string) => `(${claim}:Claim {topic: ${held}.topic})`,
});

function partOf(
  at: At,
  { held, self, others }: FilteredRelationship,
  name: string,
  value: unknown,
): string[] {
  const { writer, filters } = at;
  const isStrict = writer.lens.certainty === 'CERTAIN';
  const end = (which: 'startNode' | 'endNode') => {
    const entity = writer.variable('n');
    const fits = all(filters.entity(deeper(at), entity, 'Entity', value));
    return [
      `EXISTS { UNWIND [${which}(${held})] AS ${entity} WITH ${entity} WHERE ${fits} RETURN 1 }`,
    ];
  };
  switch (name) {
    case 'kinds':
      return [`${kindOf(writer.lens, held)} IN ${writer.parameter(value)}`];
    case 'authorities':
      return [
        `(${held}.authority IS NOT NULL AND ${held}.authority IN ${writer.parameter(value)})`,
      ];
    case 'direction':
      if (self === null) throw badInput(at.place, 'no direction in a list of no one entity', value);
      return [`${value === 'OUT' ? 'startNode' : 'endNode'}(${held}) = ${self}`];
    case 'other':
      return [any(others.map((other) => all(filters.entity(deeper(at), other, 'Entity', value))))];
    case 'from':
      return end('startNode');
    case 'to':
      return end('endNode');
    case 'start':
      return dayFilter(writer, { earliest: `${held}.s0`, latest: `${held}.s1` }, isStrict, value);
    case 'end':
      return dayFilter(writer, { earliest: `${held}.e0`, latest: `${held}.e1` }, isStrict, value);
    case 'certain':
      return [`${isCertain(held)} = ${writer.parameter(value)}`];
    default:
      return [];
  }
}
