import type { Window } from '../model/time.ts';
import type { ClaimOf, ValueAssertion } from './claim.ts';
import { combine } from './combine.ts';
import { groupBy } from './group.ts';
import { isLiveAt, type Known, replay, turningPoints } from './history.ts';
import { type Support, supportOf } from './support.ts';

export type Life = Window & Support & Known & { readonly disputed: boolean };

/** Each entity's life, as known at each time. */
export type Lives = ReadonlyMap<string, readonly Life[]>;

export function livesOf(claims: readonly ClaimOf<ValueAssertion>[]): Lives {
  const existence = claims.filter(({ assertion }) => assertion.field === 'existence');
  return new Map(
    [...groupBy(existence, ({ assertion }) => assertion.subject)].map(([entity, about]) => [
      entity,
      replay(turningPoints(about), (time) => {
        const live = about.filter((claim) => isLiveAt(claim, time));
        return live.length === 0 ? [] : [lifeOf(live)];
      }),
    ]),
  );
}

/** One life even where claims speak of several stretches: between them it is possible, not certain. */
function lifeOf(claims: readonly ClaimOf<ValueAssertion>[]): Omit<Life, keyof Known> {
  const stretches = combine(claims.map(({ window }) => window));
  return {
    s0: Math.min(...stretches.map(({ s0 }) => s0)),
    s1: Math.max(...stretches.map(({ s1 }) => s1)),
    e0: Math.max(...stretches.map(({ e0 }) => e0)),
    e1: Math.max(...stretches.map(({ e1 }) => e1)),
    ...supportOf(claims),
    disputed: stretches.some(({ contradictory }) => contradictory),
  };
}

export const lifeAt = (lives: Lives, entity: string, time: number): Life | null =>
  lives.get(entity)?.find(({ k0, k1 }) => k0 <= time && time < k1) ?? null;

/** When the entity's life came to be known differently. */
export const lifeChanges = (lives: Lives, entity: string): number[] =>
  (lives.get(entity) ?? []).flatMap(({ k0, k1 }) => [k0, k1]);
