import { groupBy } from '../../ledger/group.ts';
import { functionalKinds } from '../../model/relationship-kinds.ts';
import { daysText, possiblyAtOnce } from '../days.ts';
import { existenceOf, isRelationship } from '../material.ts';
import { pairs } from '../pairs.ts';
import type { Rule } from '../rule.ts';

export const objectNotSingle: Rule = {
  name: 'OBJECT_NOT_SINGLE',
  description: `A subject of ${functionalKinds.join(', ')} has one object at a time.`,
  severity: 'warning',
  scope: 'graph',
  *check({ ofKind, claimsOn }) {
    for (const kind of functionalKinds) {
      for (const rivals of groupBy(ofKind(kind), ({ from }) => from).values()) {
        for (const [one, other] of pairs(rivals)) {
          const days = possiblyAtOnce(one, other);
          if (days === null) continue;
          yield {
            expected: `one object of ${one.from} ${kind}`,
            came: `${one.to} and ${other.to} ${daysText(days)}`,
            entities: [one.from, one.to, other.to],
            claims: claimsOn(one, other),
          };
        }
      }
    }
  },
};

export const borderOneSided: Rule = {
  name: 'BORDER_ONE_SIDED',
  description:
    'A source that lists borders for both neighbours lists each for both: what only one has is a slip of either.',
  severity: 'error',
  scope: 'table',
  *check({ claims }) {
    const borders = claims
      .filter(isRelationship)
      .filter(({ assertion }) => assertion.kind === 'BORDERS');
    for (const listed of groupBy(borders, ({ source }) => source).values()) {
      const stated = new Set(
        listed.map(({ assertion }) => `${assertion.subject} ${assertion.object}`),
      );
      const oneSided = listed.filter(
        ({ assertion }) => !stated.has(`${assertion.object} ${assertion.subject}`),
      );
      // A source may also give each border once.
      if (oneSided.length === listed.length) continue;
      for (const { key, assertion } of oneSided) {
        yield {
          expected: `${assertion.object} to border on ${assertion.subject} too`,
          came: `only ${assertion.subject} on ${assertion.object}`,
          entities: [assertion.subject, assertion.object],
          claims: [key],
        };
      }
    }
  },
};

export const entityUnlinked: Rule = {
  name: 'ENTITY_UNLINKED',
  description: 'Every entity has a relationship, of whatever time; else no path leads to it.',
  severity: 'warning',
  scope: 'graph',
  *check(material) {
    const { projection, lives } = material;
    const linked = new Set(projection.relationships.flatMap(({ from, to }) => [from, to]));
    for (const entity of lives.keys()) {
      if (linked.has(entity)) continue;
      yield {
        expected: 'a relationship',
        came: `none of ${entity}`,
        entities: [entity],
        claims: existenceOf(material, entity),
      };
    }
  },
};
