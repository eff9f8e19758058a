import type { RecordedClaim } from '../../ledger/claim.ts';
import { isLineage } from '../../model/relationship-kinds.ts';
import { BEGINNING, FOREVER, type Window } from '../../model/time.ts';
import { windowText } from '../../model/window-text.ts';
import type { Rule } from '../rule.ts';

export const entityWithoutLife: Rule = {
  name: 'ENTITY_WITHOUT_LIFE',
  description: 'Some claim says that an entity exists, else nothing that is said of it is shown.',
  severity: 'error',
  scope: 'graph',
  *check({ claims, lives }) {
    for (const claim of claims) {
      for (const entity of entitiesOf(claim)) {
        if (lives.has(entity)) continue;
        yield {
          expected: 'a claim that the entity exists',
          came: `only what is said of ${entity}`,
          entities: [entity],
          claims: [claim.key],
        };
      }
    }
  },
};

export const datesBeyondLife: Rule = {
  name: 'DATES_BEYOND_LIFE',
  description:
    'What is claimed of an entity, or links two, lies within their lives: the projection clips what lies beyond.',
  severity: 'warning',
  scope: 'graph',
  *check({ claims, lives }) {
    for (const claim of claims.filter(isBoundToLives)) {
      for (const entity of entitiesOf(claim)) {
        const life = lives.get(entity);
        if (!life || !liesBeyond(claim.window, life)) continue;
        yield {
          expected: `dates within the life of ${entity}, ${windowText(life)}`,
          came: windowText(claim.window),
          entities: entitiesOf(claim),
          claims: [claim.key],
        };
      }
    }
  },
};

const entitiesOf = ({ assertion }: RecordedClaim): string[] =>
  assertion.asserts === 'relationship'
    ? [assertion.subject, assertion.object]
    : [assertion.subject];

/** A successor need not have lived with what it came out of; an amount has its year whatever the life. */
function isBoundToLives({ assertion }: RecordedClaim): boolean {
  if (assertion.asserts === 'relationship') return !isLineage(assertion.kind);
  return assertion.asserts === 'value' && assertion.field !== 'existence';
}

/** Whether it begins before the life can have begun, or ends after the life can have ended, by its own dates. */
function liesBeyond({ s0, s1, e0, e1 }: Window, life: Window): boolean {
  const isCertain = s1 < e0;
  return (
    (s1 < life.s0 && (isCertain || s0 > BEGINNING)) || (e0 > life.e1 && (isCertain || e1 < FOREVER))
  );
}
