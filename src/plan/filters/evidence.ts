import type { Confidence } from '../../ledger/claim.ts';
import { confidenceRank } from '../../ledger/support.ts';
import { stands } from '../lens-conditions.ts';
import type { Writer } from '../writer.ts';
import { type At, all, deeper } from './at.ts';
import { flagFilter, numberFilter } from './values.ts';

/** Where evidence is kept: how something is told of it, and which claims are on it. */
export interface Evidenced {
  readonly told: (property: string) => string;
  /** The pattern of a claim on it, as `(claim:Claim {…})`. */
  readonly claims: (claim: string) => string;
}

/** By how well something is supported, and by whom; null for parts that do not ask for that. */
export function evidenceFilter(
  at: At,
  { told, claims }: Evidenced,
  name: string,
  value: unknown,
): string[] | null {
  const { writer, filters } = at;
  switch (name) {
    case 'disputed':
      return flagFilter(writer, told('disputed'), value);
    case 'sourceCount':
      return numberFilter(writer, told('sourceCount'), value);
    case 'confidence':
      return confidenceFilter(writer, told('confidence'), value);
    case 'source': {
      const claim = writer.variable('m');
      const source = writer.variable('s');
      const conditions = [
        ...stands(writer.lens, claim),
        ...filters.source(deeper(at), source, value),
      ];
      return [
        `EXISTS { MATCH ${claims(claim)}-[:CITES]->(${source}:Source) WHERE ${all(conditions)} }`,
      ];
    }
    default:
      return null;
  }
}

export const confidenceFilter = (writer: Writer, text: string, filter: unknown): string[] =>
  numberFilter(writer, text, ranked(filter));

/** Confidences in Neo4j are 1, 2 and 3. */
const ranked = (filter: unknown): unknown =>
  Object.fromEntries(
    Object.entries(filter as Record<string, Confidence | Confidence[] | null>).map(
      ([name, value]) => [
        name,
        Array.isArray(value) ? value.map(confidenceRank) : value && confidenceRank(value),
      ],
    ),
  );
