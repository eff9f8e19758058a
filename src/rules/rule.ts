import type { Material } from './material.ts';

/**
 * An error is wrong whatever the world is like, a warning is likely to be, a note is what a reader of
 * the graph ought to know.
 */
export const severities = ['error', 'warning', 'note'] as const;
export type Severity = (typeof severities)[number];

/**
 * What has to be looked at to judge: a row, as one claim or source by itself; the tables of one package;
 * or the graph, all that is known together.
 */
export type Scope = 'row' | 'table' | 'graph';

/** What a rule finds to be otherwise than it ought to be. */
export interface Found {
  readonly expected: string;
  readonly came: string;
  /** Keys of the entities that it is about, or of the source. */
  readonly entities: readonly string[];
  /** Keys of the claims that say so. */
  readonly claims: readonly string[];
}

export interface Rule {
  /** A code, as `COMMAND_NOT_SINGLE`. */
  readonly name: string;
  /** What ought to be, and why. */
  readonly description: string;
  readonly severity: Severity;
  readonly scope: Scope;
  readonly check: (material: Material) => Iterable<Found>;
}

export interface Finding extends Pick<Found, 'entities' | 'claims'> {
  readonly rule: string;
  readonly severity: Severity;
  /** What was expected, and what came. */
  readonly message: string;
}
