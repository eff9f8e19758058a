import type { Citation, NationAnswer } from './answer.ts';

/** What a nation is linked to, as the lens has it. */
export interface Link {
  readonly key: string;
  readonly name: string;
  /** What else is known of it, as its kind, status or city. */
  readonly details: Readonly<Record<string, unknown>>;
  /** When the link holds, in words. */
  readonly holds: string;
  /** The last day up to the lens's date for which sources vouch; null if there is none. */
  readonly vouchedOn: string | null;
  /** Keys of the sources. */
  readonly sources: readonly string[];
}

/** The parts of a profile that list links, in their order. */
export const linkParts = [
  'commands',
  'ministries',
  'embassies',
  'accreditedEmbassies',
  'embassiesAbroad',
  'offices',
  'attacheOffices',
  'partnerships',
  'alliances',
] as const;

export type LinkPart = (typeof linkParts)[number];

export interface Amount {
  readonly measure: string;
  readonly fiscalYear: number;
  /** In whole US dollars; null where only a bound is known, or rivals that nothing tells apart. */
  readonly value: number | null;
  readonly atLeast: number | null;
  /** How many other amounts there are for the same. */
  readonly rivals: number;
  readonly sources: readonly string[];
}

/** Arms sales that Congress was notified of in a fiscal year; null where the year is not known. */
export interface Notified {
  readonly fiscalYear: number | null;
  readonly value: number | null;
  readonly atLeast: number | null;
  readonly count: number;
}

export interface Sale {
  readonly key: string;
  readonly name: string;
  readonly notifiedOn: string | null;
  readonly estimatedValueUsd: number | null;
  readonly sources: readonly string[];
}

export interface Disagreement {
  readonly about: string;
  readonly field: string;
  /** What is shown of it; null if nothing tells the rivals apart. */
  readonly shown: string | null;
  readonly claims: readonly { readonly says: string; readonly source: string }[];
}

/** All that the graph knows of a nation through one lens, each fact with its sources. */
export interface Profile extends Readonly<Record<LinkPart, readonly Link[]>> {
  readonly key: string;
  readonly name: string;
  readonly at: string;
  readonly facts: readonly {
    readonly field: string;
    readonly value: string;
    readonly sources: readonly string[];
  }[];
  readonly codes: NationAnswer['refs'];
  readonly amounts: readonly Amount[];
  readonly notified: readonly Notified[];
  readonly sales: readonly Sale[];
  readonly disagreements: readonly Disagreement[];
  /** What is not known, in sentences. */
  readonly gaps: readonly string[];
  readonly sources: readonly Citation[];
}
