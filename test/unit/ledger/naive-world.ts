import { assertionKey, type RecordedClaim, topicKey } from '../../../src/ledger/claim.ts';
import { combine, overlap } from '../../../src/ledger/combine.ts';
import { groupBy } from '../../../src/ledger/group.ts';
import { supportOf } from '../../../src/ledger/support.ts';
import type { Lens } from '../../../src/lens/lens.ts';
import { isLineage } from '../../../src/model/relationship-kinds.ts';
import type { Window } from '../../../src/model/time.ts';

/**
 * The world of one day as known at one moment, evaluated straight from the claims that stood then:
 * what the projection has to give, whatever it keeps where.
 */
export function naiveWorld(
  claims: readonly RecordedClaim[],
  day: number,
  moment: number,
  { certainty, minConfidence, minSources }: Evidence = ANY_EVIDENCE,
) {
  const standing = claims.filter(
    ({ recordedAt, retractedAt }) =>
      recordedAt <= moment && (retractedAt === null || moment < retractedAt),
  );

  const existence = (entity: string): Holding | null => {
    const about = standing.filter(
      ({ assertion }) =>
        assertion.asserts === 'value' &&
        assertion.field === 'existence' &&
        assertion.subject === entity,
    );
    const stretches = combine(about.map(({ window }) => window));
    if (stretches.length === 0) return null;
    const whole: Window = {
      s0: Math.min(...stretches.map(({ s0 }) => s0)),
      s1: Math.max(...stretches.map(({ s1 }) => s1)),
      e0: Math.max(...stretches.map(({ e0 }) => e0)),
      e1: Math.max(...stretches.map(({ e1 }) => e1)),
    };
    const life = { isCertain: isCertain(whole, day), ...supportOf(about) };
    return isPossible(whole, day) && isEnough(life) ? life : null;
  };

  const isEnough = (held: Holding): boolean =>
    (certainty === 'POSSIBLE' || held.isCertain) &&
    held.confidence >= minConfidence &&
    held.sourceCount >= minSources;

  const values = (entity: string, field: string): string[] => {
    const life = existence(entity);
    if (life === null) return [];
    const about = standing.filter(
      ({ assertion }) =>
        assertion.asserts === 'value' && assertion.field === field && assertion.subject === entity,
    );
    return [...groupBy(about, ({ assertion }) => assertionKey(assertion)).values()].flatMap(
      (agreeing) => {
        const [holding] = combine(agreeing.map(({ window }) => window)).filter((stretch) =>
          isPossible(stretch, day),
        );
        const [said] = agreeing;
        if (!holding || said?.assertion.asserts !== 'value') return [];
        const held = {
          isCertain: life.isCertain && isCertain(holding, day),
          ...supportOf(agreeing.filter(({ window }) => overlap(window, holding))),
        };
        return isEnough(held) ? said.assertion.value : [];
      },
    );
  };

  const relationships = () =>
    [
      ...groupBy(
        standing.filter(({ assertion }) => assertion.asserts === 'relationship'),
        ({ assertion }) => topicKey(assertion),
      ),
    ].flatMap(([topic, about]) => {
      const [said] = about;
      if (said?.assertion.asserts !== 'relationship') return [];
      const { kind, subject, object } = said.assertion;
      const [holding] = combine(about.map(({ window }) => window)).filter((stretch) =>
        isPossible(stretch, day),
      );
      if (!holding) return [];
      if (isLineage(kind)) {
        return areKnown(standing, subject, object)
          ? { topic, isCertain: isCertain(holding, day) }
          : [];
      }
      const [from, to] = [existence(subject), existence(object)];
      if (!from || !to) return [];
      return {
        topic,
        isCertain: isCertain(holding, day) && from.isCertain && to.isCertain,
      };
    });

  const observations = () => [
    ...groupBy(
      standing.filter(({ assertion }) => assertion.asserts === 'observation'),
      ({ assertion }) => assertionKey(assertion),
    ).keys(),
  ];

  return { existence, values, relationships, observations };
}

export type Evidence = Pick<Lens, 'certainty' | 'minConfidence' | 'minSources'>;

export const ANY_EVIDENCE: Evidence = { certainty: 'POSSIBLE', minConfidence: 1, minSources: 1 };

interface Holding {
  readonly isCertain: boolean;
  readonly confidence: number;
  readonly sourceCount: number;
}

export const isPossible = ({ s0, e1 }: Window, day: number): boolean => s0 <= day && day < e1;
export const isCertain = ({ s1, e0 }: Window, day: number): boolean => s1 <= day && day < e0;

const areKnown = (standing: readonly RecordedClaim[], ...entities: readonly string[]): boolean =>
  entities.every((entity) =>
    standing.some(
      ({ assertion }) =>
        assertion.asserts === 'value' &&
        assertion.field === 'existence' &&
        assertion.subject === entity,
    ),
  );
