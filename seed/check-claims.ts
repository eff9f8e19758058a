import type { Claim } from '../src/ledger/claim.ts';
import { type Problem, shorten } from '../src/packages/problem.ts';
import type { Place } from './read-csv.ts';

/** A claim with the cell from which its row starts. */
export interface PlacedClaim {
  readonly claim: Claim;
  readonly file: string;
  readonly place: () => Place;
}

/** Checks that what the claims name is there: their sources, and entities that some claim calls alive. */
export function* checkClaims(
  claims: readonly PlacedClaim[],
  sources: ReadonlySet<string>,
): Generator<Problem> {
  const alive = new Set(
    claims.flatMap(({ claim: { assertion } }) =>
      assertion.asserts === 'value' && assertion.field === 'existence' ? [assertion.subject] : [],
    ),
  );
  for (const { claim, file, place } of claims) {
    const refuse = (expected: string, came: string): Problem => ({
      file,
      ...place(),
      code: 'REFERENCE_UNKNOWN',
      field: null,
      expected,
      came: shorten(came),
    });
    if (!sources.has(claim.source)) yield refuse('a source of sources.csv', claim.source);
    for (const entity of entitiesOf(claim)) {
      if (!alive.has(entity)) yield refuse('an entity that some row describes', entity);
    }
  }
}

const entitiesOf = ({ assertion }: Claim): string[] =>
  assertion.asserts === 'relationship'
    ? [assertion.subject, assertion.object]
    : [assertion.subject];
