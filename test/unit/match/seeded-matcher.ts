import { entitiesOfClaims } from '../../../src/match/from-claims.ts';
import { createMatcher, type Wanted } from '../../../src/match/matcher.ts';
import { seed } from '../../support/seed.ts';

/** What the seed says of its entities, as an importer takes it from what it reads. */
export const seeded = entitiesOfClaims(seed().claims);

export const matcher = createMatcher(seeded);

/** The key that is matched; else the outcome and the keys of the candidates. */
export function meant(wanted: Wanted): string {
  const found = matcher.match(wanted);
  if (found.outcome === 'matched') return found.key;
  return [`${found.outcome}:`, ...found.candidates.map(({ key }) => key)].join(' ');
}

export function reasonFor(wanted: Wanted): string | null {
  const found = matcher.match(wanted);
  return found.outcome === 'matched' ? null : found.reason;
}
