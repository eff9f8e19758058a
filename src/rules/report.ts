import { groupBy } from '../ledger/group.ts';
import type { Acceptance, Sorted } from './accepted.ts';
import { findingText, type PlaceOf } from './finding-text.ts';
import type { Finding } from './rule.ts';

export interface Report {
  readonly lines: readonly string[];
  /** Whether nothing is left to do: notes are for readers. */
  readonly isClean: boolean;
}

interface Options {
  readonly placeOf: PlaceOf;
  /** Tells each note, not only how many there are. */
  readonly notes?: boolean;
  /** Of each rule tells so many; all unless told. */
  readonly most?: number;
}

/** What nobody accepted, line by line, each acceptance that has become idle, and how many there are in all. */
export function reportOf(
  { open, accepted, idle }: Sorted,
  { placeOf, notes = false, most = Number.POSITIVE_INFINITY }: Options,
): Report {
  const noted = open.filter(({ severity }) => severity === 'note');
  const faults = open.filter(({ severity }) => severity !== 'note');
  const told = (findings: readonly Finding[]) =>
    [...groupBy(findings, ({ rule }) => rule).values()].flatMap((alike) => {
      const more = alike.length - most;
      return [
        ...alike.slice(0, most).map((finding) => findingText(finding, placeOf)),
        ...(more > 0 ? [`… and ${more} more like these`] : []),
      ];
    });
  return {
    lines: [
      ...told(faults),
      ...(notes ? told(noted) : countsOf(noted)),
      ...idle.map(idleText),
      `${faults.length} findings, ${noted.length} notes, ${accepted.length} accepted.`,
    ],
    isClean: faults.length === 0 && idle.length === 0,
  };
}

const countsOf = (notes: readonly Finding[]): string[] =>
  [...groupBy(notes, ({ rule }) => rule)].map(([rule, { length }]) => `${rule} note: ${length}`);

const idleText = ({ rule, entities }: Acceptance): string =>
  `${rule} is accepted of ${entities.join(', ')}, but not found: take the acceptance away`;
