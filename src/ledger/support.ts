import { type Confidence, confidences, type RecordedClaim } from './claim.ts';
import { isPreferredAt } from './history.ts';
import type { Reliability, Source } from './source.ts';

export type Sources = ReadonlyMap<string, Pick<Source, 'reliability' | 'publishedOn'>>;

/** How well claims that say the same are supported. */
export interface Support {
  /** 1 low, 2 medium, 3 high. */
  readonly confidence: number;
  readonly sourceCount: number;
}

export const confidenceRank = (confidence: Confidence): number =>
  confidences.indexOf(confidence) + 1;

export const supportOf = (claims: readonly RecordedClaim[]): Support => ({
  confidence: Math.max(...claims.map(({ confidence }) => confidenceRank(confidence))),
  sourceCount: new Set(claims.map(({ source }) => source)).size,
});

/** Why one of several rival values is the one shown. */
export const resolutions = [
  'ONLY_VALUE',
  'CURATED',
  'MOST_RELIABLE',
  'MOST_CONFIDENT',
  'MOST_SOURCES',
  'MOST_RECENT',
  'UNRESOLVED',
] as const;
export type Resolution = (typeof resolutions)[number];

interface Standing {
  readonly isPreferred: boolean;
  readonly reliability: Reliability;
  readonly confidence: number;
  readonly sourceCount: number;
  readonly publishedOn: string;
}

const criteria: readonly (readonly [Resolution, (a: Standing, b: Standing) => number])[] = [
  ['CURATED', (a, b) => Number(b.isPreferred) - Number(a.isPreferred)],
  [
    'MOST_RELIABLE',
    (a, b) => (a.reliability < b.reliability ? -1 : Number(a.reliability > b.reliability)),
  ],
  ['MOST_CONFIDENT', (a, b) => b.confidence - a.confidence],
  ['MOST_SOURCES', (a, b) => b.sourceCount - a.sourceCount],
  [
    'MOST_RECENT',
    (a, b) => (a.publishedOn > b.publishedOn ? -1 : Number(a.publishedOn < b.publishedOn)),
  ],
];

function standingOf(claims: readonly RecordedClaim[], sources: Sources, time: number): Standing {
  const cited = claims.map(({ source }) => sources.get(source));
  return {
    ...supportOf(claims),
    isPreferred: claims.some((claim) => isPreferredAt(claim, time)),
    reliability: cited.map((source) => source?.reliability ?? 'D').sort()[0] ?? 'D',
    publishedOn:
      cited
        .map((source) => source?.publishedOn ?? '')
        .sort()
        .at(-1) ?? '',
  };
}

/** Dates of publication are compared as precisely as the least precise of them is known. */
function standingsOf(rivals: readonly Supported[], sources: Sources, time: number): Standing[] {
  const standings = rivals.map(({ claims }) => standingOf(claims, sources, time));
  const dated = standings
    .map(({ publishedOn }) => publishedOn.length)
    .filter((length) => length > 0);
  const precision = Math.min(...dated);
  return standings.map((standing) => ({
    ...standing,
    publishedOn: standing.publishedOn.slice(0, precision),
  }));
}

const compare = (a: Standing, b: Standing): number =>
  criteria.reduce((order, [, by]) => order || by(a, b), 0);

interface Supported {
  readonly claims: readonly RecordedClaim[];
}

export interface Ranked<Rival> {
  readonly rival: Rival;
  /** 0 is the best supported; equal where nothing tells two apart. */
  readonly rank: number;
}

/** Orders rivals by how well their claims are supported at a moment in record time, best first. */
export function rank<Rival extends Supported>(
  rivals: readonly Rival[],
  sources: Sources,
  time: number,
): Ranked<Rival>[] {
  const standings = standingsOf(rivals, sources, time);
  const ordered = rivals
    .map((rival, index) => ({ rival, standing: standings[index] as Standing }))
    .sort((a, b) => compare(a.standing, b.standing));
  let rank = 0;
  return ordered.map(({ rival, standing }, index) => {
    const before = ordered[index - 1];
    if (before && compare(before.standing, standing) !== 0) rank = index;
    return { rival, rank };
  });
}

/** Why the best of the rivals stands before the others. */
export function resolutionOf(
  rivals: readonly Supported[],
  sources: Sources,
  time: number,
): Resolution {
  const [best, second] = standingsOf(rivals, sources, time).sort(compare);
  if (!best || !second) return 'ONLY_VALUE';
  return criteria.find(([, by]) => by(best, second) !== 0)?.[0] ?? 'UNRESOLVED';
}
