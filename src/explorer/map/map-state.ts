import { unexpected } from '../words/unexpected.ts';
import { type Choice, choices } from './measures.ts';

/** What a map shows beside the lens. */
export interface MapState {
  /** What nations are shaded by; null for the commands. */
  readonly measure: Choice | null;
  /** The fiscal year; null for the last of which there are figures. */
  readonly year: number | null;
  readonly points: readonly PointKind[];
}

export const pointKinds = ['embassies', 'offices'] as const;

export type PointKind = (typeof pointKinds)[number];

const isOneOf = <Word extends string>(words: readonly Word[], text: string): text is Word =>
  words.some((word) => word === text);

/** What an address asks for, and what is wrong with it in words. */
export function readMapState(query: Readonly<Record<string, string>>): {
  readonly state: MapState;
  readonly problems: readonly string[];
} {
  const { measure = '', year = '', points = '' } = query;
  const kinds = points === '' ? [] : points.split(',');
  const problems = [
    ...(measure === '' || isOneOf(choices, measure)
      ? []
      : [unexpected('measure', choices.join(' or '), measure)]),
    ...(year === '' || /^\d{4}$/.test(year)
      ? []
      : [unexpected('year', 'a fiscal year, as 2017', year)]),
    ...(kinds.every((kind) => isOneOf(pointKinds, kind))
      ? []
      : [unexpected('points', 'embassies or offices or both with a comma', points)]),
  ];
  return {
    state: {
      measure: isOneOf(choices, measure) ? measure : null,
      year: /^\d{4}$/.test(year) ? Number(year) : null,
      points: pointKinds.filter((kind) => kinds.includes(kind)),
    },
    problems,
  };
}
