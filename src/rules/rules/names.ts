import type { ClaimOf, ValueAssertion } from '../../ledger/claim.ts';
import { groupBy } from '../../ledger/group.ts';
import { nameFields } from '../../model/fields.ts';
import { FOREVER } from '../../model/time.ts';
import { existenceOf, stating } from '../material.ts';
import type { Rule } from '../rule.ts';

export const officialNameNotSingle: Rule = {
  name: 'OFFICIAL_NAME_NOT_SINGLE',
  description: 'An entity has one official name today in a language; an earlier one has an end.',
  severity: 'error',
  scope: 'graph',
  *check(material) {
    const current = stating(material, ['officialName']).filter(
      ({ window }) => window.e1 === FOREVER,
    );
    for (const claims of groupBy(current, entityAndLanguage).values()) {
      const names = [...new Set(claims.map(({ assertion }) => assertion.value))];
      const [claim] = claims;
      if (names.length < 2 || !claim) continue;
      yield {
        expected: 'one official name today',
        came: names.map((name) => JSON.stringify(name)).join(' and '),
        entities: [claim.assertion.subject],
        claims: claims.map(({ key }) => key),
      };
    }
  },
};

export const entityUnnamed: Rule = {
  name: 'ENTITY_UNNAMED',
  description: 'Every entity has a name; else it is shown by its key.',
  severity: 'warning',
  scope: 'graph',
  *check(material) {
    const named = new Set(stating(material, nameFields).map(({ assertion }) => assertion.subject));
    for (const entity of material.lives.keys()) {
      if (named.has(entity)) continue;
      yield {
        expected: 'a name',
        came: `none of ${entity}`,
        entities: [entity],
        claims: existenceOf(material, entity),
      };
    }
  },
};

const entityAndLanguage = ({ assertion }: ClaimOf<ValueAssertion>): string =>
  `${assertion.subject} ${assertion.lang ?? ''}`;
