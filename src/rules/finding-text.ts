import { type Claim, contentKey } from '../ledger/claim.ts';
import type { Finding } from './rule.ts';

/** Where a claim was made or a source described, as `seed/data/scos.csv:12:1`; null if it was in no file. */
export type PlaceOf = (key: string) => string | null;

/** A claim of a row of a package. */
export interface Placed {
  readonly claim: Claim;
  readonly file: string;
  readonly place: () => { readonly line: number; readonly column: number };
}

/** The places of claims that come from the rows of packages, and those of sources as far as they are told. */
export function placesIn(
  placed: readonly Placed[],
  described: ReadonlyMap<string, string> = new Map(),
): PlaceOf {
  const byKey = new Map(placed.map((row) => [contentKey(row.claim), row]));
  return (key) => {
    const row = byKey.get(key);
    if (!row) return described.get(key) ?? null;
    const { line, column } = row.place();
    return `${row.file}:${line}:${column}`;
  };
}

/** For claims of a graph, which were in no file. */
export const nowhere: PlaceOf = () => null;

/** The rows that a finding comes from; where it is no claim's, where its source is described. */
export const placesOf = ({ claims, entities }: Finding, placeOf: PlaceOf): readonly string[] => [
  ...new Set(
    claims.length > 0
      ? claims.map((key) => placeOf(key) ?? `claim ${key}`)
      : entities.flatMap((key) => placeOf(key) ?? []),
  ),
];

const MOST_PLACES = 3;

/** As `seed/data/scos.csv:12:1 COMMAND_NOT_OF_HOST warning: expected …, came …`, with what else says so behind. */
export function findingText(finding: Finding, placeOf: PlaceOf): string {
  const { rule, severity, message } = finding;
  const [first, ...others] = placesOf(finding, placeOf);
  const shown = others.slice(0, MOST_PLACES).join(', ');
  const more = others.length > MOST_PLACES ? ` and ${others.length - MOST_PLACES} more` : '';
  const line = [first, rule, `${severity}: ${message}`].filter(Boolean).join(' ');
  return others.length === 0 ? line : `${line} (see also ${shown}${more})`;
}
