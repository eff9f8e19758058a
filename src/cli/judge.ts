import { pathToFileURL } from 'node:url';
import type { Package } from '../ledger/package.ts';
import type { MatchedPackage } from '../packages/load.ts';
import type { Listening } from '../packages/read-package.ts';
import { readAcceptances, sortOut } from '../rules/accepted.ts';
import { findingsCausedBy } from '../rules/caused.ts';
import { type Placed, placesIn, placesOf } from '../rules/finding-text.ts';
import { reportOf } from '../rules/report.ts';
import type { Finding } from '../rules/rule.ts';

/** The rules look at all claims at once: so many take some 400 MB. */
export const MOST_JUDGED = 100_000;
/** Of each rule. */
const MOST_ALIKE = 10;

interface Judgement {
  readonly findings: readonly (Omit<Finding, 'claims'> & { readonly places: readonly string[] })[];
  readonly lines: readonly string[];
  readonly errors: number;
}

export interface Judge extends Required<Listening> {
  /** What the rules find that the package causes and nobody accepted; null where it claims too much for them. */
  judge(
    read: Pick<MatchedPackage, 'package' | 'sourcePlaces'>,
    options: JudgeOptions,
  ): Judgement | null;
}

interface JudgeOptions {
  /** That may hold `accepted-findings.json`. */
  readonly folder: string;
  readonly notes: boolean;
}

/** Hears the claims of a package as they are read, then judges what they make of the seed. */
export function createJudge(seed: {
  readonly package: Package;
  readonly placed: readonly Placed[];
}): Judge {
  let kept: Placed[] | null = [];
  return {
    hear(claims, file, place) {
      if (kept && kept.length + claims.length > MOST_JUDGED) kept = null;
      kept?.push(...claims.map((claim) => ({ claim, file, place: () => place })));
    },

    judge(read, { folder, notes }) {
      if (!kept) return null;
      const pkg = { ...read.package, claims: kept.map(({ claim }) => claim) };
      const acceptances = readAcceptances(pathToFileURL(`${folder}/`));
      const sorted = sortOut(findingsCausedBy(pkg, seed.package), acceptances);
      const placeOf = placesIn([...seed.placed, ...kept], read.sourcePlaces);
      return {
        findings: sorted.open.map((finding) => {
          const { claims: _, ...told } = finding;
          return { ...told, places: placesOf(finding, placeOf) };
        }),
        lines: reportOf(sorted, { placeOf, notes, most: MOST_ALIKE }).lines,
        errors: sorted.open.filter(({ severity }) => severity === 'error').length,
      };
    },
  };
}
