import { type Decisions, questionOf } from './decisions.ts';
import type { Found } from './found.ts';
import type { Matcher, Wanted } from './matcher.ts';
import type { Unresolved } from './write-decisions.ts';

export const resolutions = [
  'code',
  'name',
  'score',
  'decided',
  'skipped',
  'made',
  'ambiguous',
  'unmatched',
] as const;

/** How it was settled what a name or code means. */
export type ResolvedBy = (typeof resolutions)[number];

export interface Resolution {
  readonly by: ResolvedBy;
  /** Null if it is to be left out, or not known. */
  readonly key: string | null;
}

/** How often each came about: in all, and counting each question once. */
export type MatchReport = Readonly<
  Record<ResolvedBy, { readonly times: number; readonly questions: number }>
>;

export interface How {
  /** What is only like it is for somebody to decide on. */
  readonly exactly?: boolean;
  /** The key that it gets where nothing has its name or code, if it may; once something has that key, it is that. */
  readonly own?: string | null;
}

/** The matching of one import: each question is answered once, by what was decided before all else. */
export interface Matching {
  /** `where` is the place in the file, as `missions.csv:14:3`. */
  find(wanted: Wanted, where: string, how?: How): Resolution;
  report(): MatchReport;
  unresolved(): readonly Unresolved[];
}

interface Settled {
  /** Null where nothing had to be looked up, or is to be asked. */
  readonly found: Found | null;
  readonly resolution: Resolution;
}

interface Asked extends Settled {
  readonly wanted: Wanted;
  readonly first: string;
  seen: number;
}

export function createMatching(matcher: Matcher, decisions: Decisions = new Map()): Matching {
  const all = new Map<string, Asked>();

  const settled = (wanted: Wanted, { exactly = false, own = null }: How): Settled => {
    const decision = decisions.get(questionOf(wanted));
    if (decision) {
      const { key } = decision;
      return { found: null, resolution: { by: key === null ? 'skipped' : 'decided', key } };
    }
    const made: Settled = { found: null, resolution: { by: 'made', key: own } };
    if (own !== null && matcher.has(own)) return made;
    const found = exactly ? matcher.matchExactly(wanted) : matcher.match(wanted);
    if (own !== null && found.outcome === 'unmatched') return made;
    const { outcome } = found;
    return {
      found,
      resolution:
        outcome === 'matched' ? { by: found.by, key: found.key } : { by: outcome, key: null },
    };
  };

  return {
    find(wanted, where, how = {}) {
      const question = JSON.stringify([questionOf(wanted), how]);
      const asked = all.get(question) ?? {
        ...settled(wanted, how),
        wanted,
        first: where,
        seen: 0,
      };
      all.set(question, asked);
      asked.seen += 1;
      return asked.resolution;
    },

    report: () =>
      Object.fromEntries(
        resolutions.map((by) => {
          const settled = [...all.values()].filter(({ resolution }) => resolution.by === by);
          const times = settled.reduce((sum, { seen }) => sum + seen, 0);
          return [by, { times, questions: settled.length }];
        }),
      ) as MatchReport,

    unresolved: () =>
      [...all.values()].flatMap(({ wanted, found, seen, first }) =>
        found === null || found.outcome === 'matched' ? [] : [{ wanted, ...found, seen, first }],
      ),
  };
}

const inWords: Readonly<Record<ResolvedBy, string>> = {
  code: 'by code',
  name: 'by name',
  score: 'by score',
  decided: 'as decided',
  skipped: 'left out, as decided',
  made: 'of nothing that was there, so made',
  ambiguous: 'ambiguous',
  unmatched: 'unmatched',
};

/** A line for each way in which something was settled or not. */
export const describeMatching = (report: MatchReport): string[] =>
  resolutions.flatMap((by) => {
    const { times, questions } = report[by];
    return times === 0 ? [] : [`${inWords[by]}: ${times} (${questions} different)`];
  });
