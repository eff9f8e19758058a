import { type EpochDay, parseDay, today, toIsoDate } from '../model/time.ts';

export const certainties = ['CERTAIN', 'POSSIBLE'] as const;
export type Certainty = (typeof certainties)[number];

/** What the graph is seen through: a date of the world, a moment of knowledge, enough evidence. */
export interface Lens {
  readonly at: EpochDay;
  /** In milliseconds since 1970; null for what is known now. */
  readonly knownAt: number | null;
  /** 1 low, 2 medium, 3 high. */
  readonly minConfidence: number;
  readonly certainty: Certainty;
  readonly minSources: number;
  /** The lens in short, for ids and cursors; empty by default, so that those stay the same from day to day. */
  readonly token: string;
}

export interface LensChoice {
  readonly at?: EpochDay | null;
  readonly knownAt?: number | null;
  readonly minConfidence?: number;
  readonly certainty?: Certainty;
  readonly minSources?: number;
}

export function createLens(choice: LensChoice = {}): Lens {
  const { at = null, knownAt = null } = choice;
  const { minConfidence = 1, certainty = 'POSSIBLE', minSources = 1 } = choice;
  const isDefault =
    at === null &&
    knownAt === null &&
    minConfidence === 1 &&
    certainty === 'POSSIBLE' &&
    minSources === 1;
  const token = isDefault
    ? ''
    : [
        at === null ? '' : toIsoDate(at),
        knownAt ?? '',
        minConfidence,
        certainty === 'CERTAIN' ? 'C' : 'P',
        minSources,
      ].join('~');
  return { at: at ?? today(), knownAt, minConfidence, certainty, minSources, token };
}

/** The same lens at another moment of knowledge. */
export const lensKnownAt = (lens: Lens, knownAt: number): Lens =>
  createLens({ ...lens, at: isDated(lens) ? lens.at : null, knownAt });

const isDated = ({ token }: Lens): boolean => /^\d/.test(token);

const tokenPattern = /^(\d{4}-\d{2}-\d{2})?~(-?\d{1,15})?~([123])~([CP])~(\d{1,6})$/;

/** The lens behind a token; null unless it is one. */
export function lensOfToken(token: string): Lens | null {
  if (token === '') return createLens();
  const match = tokenPattern.exec(token);
  if (!match) return null;
  const [, day, knownAt, minConfidence, certainty, minSources] = match;
  const at = day === undefined ? null : parseDay(day);
  if (day !== undefined && at === null) return null;
  return createLens({
    at,
    knownAt: knownAt === undefined ? null : Number(knownAt),
    minConfidence: Number(minConfidence),
    certainty: certainty === 'C' ? 'CERTAIN' : 'POSSIBLE',
    minSources: Number(minSources),
  });
}
