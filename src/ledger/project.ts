import { fiscalYear } from '../model/time.ts';
import {
  assertionKey,
  type ClaimOf,
  type ObservationAssertion,
  type RecordedClaim,
  type RelationshipAssertion,
  topicKey,
  type ValueAssertion,
} from './claim.ts';
import { firstOf, groupBy } from './group.ts';
import { isLiveAt, replay, turningPoints } from './history.ts';
import { type Lives, livesOf } from './life.ts';
import { projectEntity } from './project-entity.ts';
import { projectRelationships } from './project-relationships.ts';
import type { ProjectedObservation, Projection } from './projection.ts';
import { rank, type Sources, supportOf } from './support.ts';

const asserts =
  <Kind extends RecordedClaim['assertion']['asserts']>(kind: Kind) =>
  (
    claim: RecordedClaim,
  ): claim is ClaimOf<Extract<RecordedClaim['assertion'], { readonly asserts: Kind }>> =>
    claim.assertion.asserts === kind;

/**
 * Derives from claims all that is queried. Pure: the same claims give the same projection in any
 * order. Claims about a part of the graph give that part, if the existence claims of every entity
 * named and all rivals of each claim are among them.
 */
export function project(claims: readonly RecordedClaim[], sources: Sources): Projection {
  const ordered = [...claims].sort((a, b) => (a.key < b.key ? -1 : 1));
  const values: ClaimOf<ValueAssertion>[] = ordered.filter(asserts('value'));
  const relationships: ClaimOf<RelationshipAssertion>[] = ordered.filter(asserts('relationship'));
  const observations: ClaimOf<ObservationAssertion>[] = ordered.filter(asserts('observation'));

  const lives: Lives = livesOf(values);
  const entities = [...groupBy(values, ({ assertion }) => assertion.subject)].map(([key, about]) =>
    projectEntity(key, about, lives, sources),
  );
  return {
    entities: entities.map(({ entity }) => entity),
    values: entities.flatMap(({ values }) => values),
    relationships: projectRelationships(relationships, lives),
    observations: [...groupBy(observations, ({ assertion }) => topicKey(assertion))].flatMap(
      ([topic, rivals]) => projectObservations(topic, rivals, sources),
    ),
  };
}

function projectObservations(
  topic: string,
  claims: readonly ClaimOf<ObservationAssertion>[],
  sources: Sources,
): ProjectedObservation[] {
  return replay(turningPoints(claims), (time) => {
    const live = claims.filter((claim) => isLiveAt(claim, time));
    const rivals = [...groupBy(live, ({ assertion }) => assertionKey(assertion))].map(
      ([key, claims]) => ({ key, claims }),
    );
    return rank(rivals, sources, time).map(({ rival: { key, claims }, rank }) => {
      const { subject, measure, fiscalYear: year, low, high } = firstOf(claims).assertion;
      const disputed = live.some(({ assertion }) => !areCompatible(assertion, { low, high }));
      return {
        key,
        topic,
        subject,
        measure,
        fiscalYear: year,
        low,
        high,
        ...fiscalYear(year),
        ...supportOf(claims),
        disputed,
        rank,
        rivalled: rivals.length > 1,
        sources: [...new Set(claims.map(({ source }) => source))].sort(),
      };
    });
  });
}

type Range = Pick<ObservationAssertion, 'low' | 'high'>;

/** Whether one amount can satisfy both: "over 30 billion" and "34.2 billion" do not disagree. */
const areCompatible = (a: Range, b: Range): boolean =>
  Math.max(a.low ?? 0, b.low ?? 0) <=
  Math.min(a.high ?? Number.POSITIVE_INFINITY, b.high ?? Number.POSITIVE_INFINITY);
