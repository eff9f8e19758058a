import type { Assertion, Claim } from '../ledger/claim.ts';
import { typeOfKey } from '../model/entity-types.ts';
import { type NamedEntity, namedEntity, type Stated, tieOf } from './entity.ts';

/** The entities that claims call alive, as of a package that is not loaded yet. */
export function entitiesOfClaims(claims: Iterable<Claim>): NamedEntity[] {
  const stated = new Map<string, Stated[]>();
  const alive = new Set<string>();
  for (const { assertion } of claims) {
    const { subject } = assertion;
    if (assertion.asserts === 'value' && assertion.field === 'existence') alive.add(subject);
    const others = stated.get(subject);
    if (others) others.push(...statedBy(assertion));
    else stated.set(subject, statedBy(assertion));
  }
  return [...alive].sort().flatMap((key) => {
    const type = typeOfKey(key);
    return type === null ? [] : [namedEntity(key, type, stated.get(key) ?? [])];
  });
}

function statedBy(assertion: Assertion): Stated[] {
  switch (assertion.asserts) {
    case 'relationship':
      return tieOf(assertion.kind, assertion.object);
    case 'value': {
      const { field, value, scheme = null } = assertion;
      return [{ field, value, scheme }];
    }
    case 'observation':
      return [];
  }
}
