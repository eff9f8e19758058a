import type { Measure } from '../model/measures.ts';
import { type Amounts, add, none } from './amounts.ts';
import type { Area } from './responsible.ts';
import type { Rival } from './settle.ts';

/** Where figures belong; only what the table asks for is there. */
export interface Place {
  readonly key: string | null;
  readonly region: string | null;
  readonly areas: readonly Area[];
}

/** Figures that the database has added up because nothing in the table tells them apart. */
export interface Cell {
  /** Null for arms sales, which are of no measure. */
  readonly measure: Measure | null;
  /** Null where the table does not ask for it, or it is not known. */
  readonly fiscalYear: number | null;
  /** The agency that reports them for all nations together; null for figures of a nation. */
  readonly reporter: string | null;
  /** Several are the buyers of one sale. */
  readonly places: readonly Place[];
  /** Amounts of one topic that are yet to be settled into one figure; else none. */
  readonly rivals: readonly Rival[];
  /** The sources that give the figures alike, where the table tells them apart. */
  readonly sourcesAlike: readonly string[];
  readonly amounts: Amounts;
  readonly evidence: Evidence;
}

/** Keys of what stands behind figures; only what the selection asks for is there. */
export interface Evidence {
  /** What the largest figures rest on, with their lower bounds. */
  readonly figures: readonly (readonly [low: number | null, key: string])[];
  readonly rivals: readonly string[];
  readonly sources: readonly string[];
}

export const sumOf = (cells: readonly Cell[]): Amounts =>
  cells.map(({ amounts }) => amounts).reduce(add, none);
