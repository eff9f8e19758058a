import { isFunctional, isLineage } from '../model/relationship-kinds.ts';
import { BEGINNING, toIsoDate } from '../model/time.ts';
import { type ClaimOf, type RelationshipAssertion, topicKey } from './claim.ts';
import { clip, combine, overlap } from './combine.ts';
import { firstOf, groupBy } from './group.ts';
import { isLiveAt, replay, STILL_KNOWN, turningPoints } from './history.ts';
import { type Lives, lifeAt, lifeChanges } from './life.ts';
import type { ProjectedRelationship } from './projection.ts';
import { supportOf } from './support.ts';

type RelationshipClaim = ClaimOf<RelationshipAssertion>;

export function projectRelationships(
  claims: readonly RelationshipClaim[],
  lives: Lives,
): ProjectedRelationship[] {
  const families = groupBy(claims, ({ assertion }) =>
    isFunctional(assertion.kind) ? `${assertion.subject} ${assertion.kind}` : topicKey(assertion),
  );
  return [...families.values()].flatMap((family) => {
    const topics = groupBy(family, ({ assertion }) => topicKey(assertion));
    return [...topics].flatMap(([topic, about]) =>
      projectTopic(
        topic,
        about,
        family.filter((claim) => !about.includes(claim)),
        lives,
      ),
    );
  });
}

/** The stretches of time in which one relationship held, narrowed to the lives of both its ends. */
function projectTopic(
  topic: string,
  claims: readonly RelationshipClaim[],
  rivals: readonly RelationshipClaim[],
  lives: Lives,
): ProjectedRelationship[] {
  const { kind, authority, subject: from, object: to } = firstOf(claims).assertion;
  const times = new Set([
    ...turningPoints([...claims, ...rivals]),
    ...lifeChanges(lives, from),
    ...lifeChanges(lives, to),
  ]);
  times.delete(STILL_KNOWN);

  return replay(
    [...times].sort((a, b) => a - b),
    (time) => {
      const live = claims.filter((claim) => isLiveAt(claim, time));
      const ends = [lifeAt(lives, from, time), lifeAt(lives, to, time)];
      const known = ends.filter((life) => life !== null);
      if (known.length < ends.length) return [];

      const stretches = combine(live.map(({ window }) => window));
      return stretches.flatMap((stretch) => {
        const clipped = isLineage(kind) ? stretch : clip(stretch, known);
        if (clipped === null) return [];
        const { contradictory, ...window } = clipped;
        const supporting = live.filter((claim) => overlap(claim.window, stretch));
        const contested = rivals.some(
          (claim) => isLiveAt(claim, time) && overlap(claim.window, stretch),
        );
        return {
          key: stretches.length > 1 ? `${topic} ${startOf(stretch.s0)}` : topic,
          topic,
          kind,
          authority: authority ?? null,
          from,
          to,
          ...window,
          ...supportOf(supporting),
          disputed: contradictory || contested,
        };
      });
    },
  );
}

const startOf = (day: number): string => (day === BEGINNING ? 'before' : toIsoDate(day));
