import { type Bearer, whyAbsent } from './bearer.ts';
import type { MatchIndex } from './match-index.ts';
import { type Meaning, reasonOf } from './meanings.ts';
import type { Scored } from './near.ts';

export interface Candidate {
  readonly key: string;
  readonly name: string;
  readonly score: number;
}

export type Found =
  | {
      readonly outcome: 'matched';
      readonly key: string;
      readonly by: 'code' | 'name' | 'score';
      readonly score: number;
    }
  | {
      readonly outcome: 'ambiguous' | 'unmatched';
      readonly candidates: readonly Candidate[];
      /** What each system or name means, or why what is meant cannot be the answer. */
      readonly reason: string | null;
    };

/** The least score of a match, and how far it must be above the next: docs/matching.md says how they were measured. */
const LEAST = 0.55;
const AHEAD = 0.1;
const LEAST_NATION = 0.81;
const MOST_CANDIDATES = 5;
const LEAST_CANDIDATE = 0.4;

/** One is the answer if it is in the graph; several are for somebody to decide on. */
export function settle(meanings: readonly Meaning[], index: MatchIndex): Found {
  const [first, ...others] = meanings;
  if (first && others.every(({ bearer }) => bearer === first.bearer)) {
    const { bearer, by } = first;
    if (bearer.entity) return { outcome: 'matched', key: bearer.entity.key, by, score: 1 };
    return absent(bearer, index);
  }
  const candidates = [...new Set(meanings.map(({ bearer }) => bearer))].flatMap((bearer) =>
    candidateOf({ bearer, score: 1 }),
  );
  return {
    outcome: candidates.length > 0 ? 'ambiguous' : 'unmatched',
    candidates: candidates.slice(0, MOST_CANDIDATES),
    reason: reasonOf(meanings),
  };
}

export function settleScores(scored: readonly Scored[], index: MatchIndex): Found {
  const [best, next] = scored;
  const shown = scored.filter(({ score }) => score >= LEAST_CANDIDATE).flatMap(candidateOf);
  if (!best?.isWhole || best.score < leastOf(best.bearer)) return unmatched(shown);
  if (next && next.score > best.score - AHEAD) {
    const rivals = scored.filter(({ score }) => score > best.score - AHEAD);
    return {
      outcome: 'ambiguous',
      candidates: rivals.flatMap(candidateOf).slice(0, MOST_CANDIDATES),
      reason: null,
    };
  }
  const { entity } = best.bearer;
  if (!entity) return absent(best.bearer, index);
  return { outcome: 'matched', key: entity.key, by: 'score', score: rounded(best.score) };
}

/** What is only like it is a candidate. */
export function exactly(found: Found, index: MatchIndex): Found {
  if (found.outcome !== 'matched' || found.by !== 'score') return found;
  const { key, score } = found;
  const name = index.byKey.get(key)?.called ?? key;
  return { outcome: 'ambiguous', candidates: [{ key, name, score }], reason: null };
}

const leastOf = ({ type }: Bearer): number => (type === 'Nation' ? LEAST_NATION : LEAST);

export const unmatched = (candidates: readonly Candidate[] = []): Found => ({
  outcome: 'unmatched',
  candidates: candidates.slice(0, MOST_CANDIDATES),
  reason: null,
});

/** A country that the graph does not hold never becomes one that it does: its successors are only shown. */
function absent(bearer: Bearer, index: MatchIndex): Found {
  const successors = (bearer.country?.ended?.successors ?? []).flatMap((id) => {
    const successor = index.byCountry.get(id);
    return successor ? candidateOf({ bearer: successor, score: 0 }) : [];
  });
  return { outcome: 'unmatched', candidates: successors, reason: whyAbsent(bearer) };
}

const candidateOf = ({
  bearer: { entity, called },
  score,
}: Pick<Scored, 'bearer' | 'score'>): Candidate[] =>
  entity ? [{ key: entity.key, name: called, score: rounded(score) }] : [];

const rounded = (score: number): number => Number(score.toFixed(3));
