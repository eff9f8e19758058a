import { Document } from 'yaml';
import {
  askedFields,
  type Decisions,
  questionOf,
  SKIP,
  type shownFields,
  typesOf,
} from './decisions.ts';
import type { Candidate } from './found.ts';
import type { Wanted } from './matcher.ts';

/** What nobody decided yet, how often it was asked, and where first. */
export interface Unresolved {
  readonly wanted: Wanted;
  readonly outcome: 'ambiguous' | 'unmatched';
  readonly reason: string | null;
  readonly candidates: readonly Candidate[];
  readonly seen: number;
  readonly first: string;
}

const INSTRUCTIONS = ` What no name or code told for sure. After each "key:" put the key of the entity that is meant, or "skip"
 to leave it out, and import again; what is left empty is asked again. Nothing else here is read but type,
 name, code, scheme, place and kind, which must stay as they are.`;

/** A file that asks each open question once, and keeps what was decided before; the same for any order of rows. */
export function writeDecisions(
  unresolved: Iterable<Unresolved>,
  earlier: Decisions = new Map(),
): string {
  const entries = new Map<string, object>();
  for (const [question, { wanted, key }] of earlier) {
    entries.set(question, { ...asked(wanted), key: key ?? SKIP });
  }
  for (const { wanted, outcome, reason, candidates, seen, first } of unresolved) {
    const shown: Partial<Record<(typeof shownFields)[number], unknown>> = {
      found: outcome,
      ...(reason !== null && { reason }),
      seen,
      first,
      candidates: Object.fromEntries(candidates.map(({ key, name }) => [key, name])),
    };
    entries.set(questionOf(wanted), { ...asked(wanted), ...shown, key: null });
  }
  const ordered = [...entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
  const document = new Document(ordered);
  document.commentBefore = INSTRUCTIONS;
  return document.toString({ nullStr: '', lineWidth: 0 });
}

const asked = (wanted: Wanted): object => ({
  type: typesOf(wanted),
  ...Object.fromEntries(
    askedFields.flatMap((field) => (wanted[field] === undefined ? [] : [[field, wanted[field]]])),
  ),
});
