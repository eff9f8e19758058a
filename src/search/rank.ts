import type { EntityType } from '../model/entity-types.ts';
import type { FieldName } from '../model/fields.ts';
import { wordsIn } from '../model/words.ts';
import type { NameRow, ReferenceRow } from '../plan/compile-names.ts';
import type { CodeField, SearchCandidate } from '../plan/search-candidates.ts';
import { type Match, match } from './match.ts';
import type { Query } from './query.ts';

/** An entity found, and by what. */
export interface Hit {
  readonly key: string;
  readonly type: EntityType;
  readonly called: string;
  readonly exists: boolean;
  /** The names of the nations that it belongs to, serves, or is sold to. */
  readonly nations: readonly string[];
  /** From 0 to 1. */
  readonly score: number;
  /** Whether what it was found by is the very text asked for. */
  readonly exact: boolean;
  /** Null where it was found by a code. */
  readonly name: NameRow | null;
  /** Null where it was found by a name. */
  readonly code: ReferenceRow | null;
  readonly text: string;
  /** How many letters of each word of the text were matched. */
  readonly marks: readonly number[];
}

export interface Wanted {
  readonly types: readonly EntityType[] | null;
  readonly lang: string | null;
}

/** One of the texts that an entity can be found by. */
interface Handle {
  readonly text: string;
  readonly weight: number;
  readonly name: NameRow | null;
  readonly code: ReferenceRow | null;
  /** A code is the one asked for or another one. */
  readonly whole?: true;
}

const MOST_HITS = 200;

const uses: Readonly<Partial<Record<FieldName, number>>> = {
  acronym: 1,
  name: 1,
  officialName: 0.99,
  alias: 0.98,
  localName: 0.98,
  formerName: 0.96,
};
const EXACT_ACRONYM = 1;
const CODE = 0.97;
const REFERENCE = 0.94;
const KEY = 0.93;
const OTHER_LANGUAGE = 0.97;
const EXISTS_NOT = 0.97;

/** Who is meant where nothing else tells; each place costs a little. */
const types: readonly EntityType[] = [
  'Nation',
  'CombatantCommand',
  'Agency',
  'Alliance',
  'CooperationOffice',
  'AdvisoryGroup',
  'MinistryOfDefense',
  'Embassy',
  'AttacheOffice',
  'Attache',
  'StatePartner',
  'Statute',
  'Event',
  'ArmsSale',
];
const A_PLACE = 0.0005;

const schemes: Readonly<Record<CodeField, string>> = {
  iso3: 'ISO 3166-1 alpha-3',
  iso2: 'ISO 3166-1 alpha-2',
  transmittalNumber: 'Transmittal number',
};

/** The candidates that answer the query, best first, ties by key. The same ones always rank alike. */
export function rank(
  query: Query,
  candidates: readonly SearchCandidate[],
  wanted: Wanted,
): readonly Hit[] {
  const nations = new Map(
    candidates
      .filter(({ type }) => type === 'Nation')
      .map((nation) => [nation.key, wordsOfNation(nation)]),
  );
  return candidates
    .filter(({ type }) => wanted.types === null || wanted.types.includes(type))
    .flatMap((candidate) => hitOf(query, candidate, nations, wanted) ?? [])
    .sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1))
    .slice(0, MOST_HITS);
}

function hitOf(
  query: Query,
  candidate: SearchCandidate,
  nations: ReadonlyMap<string, readonly string[]>,
  { lang }: Wanted,
): Hit | null {
  const { key, type, called, exists } = candidate;
  const elsewhere = new Set([
    ...wordsOf(key),
    ...candidate.nations.flatMap(({ key }) => nations.get(key) ?? []),
  ]);
  let best: { readonly handle: Handle; readonly found: Match; readonly score: number } | null =
    null;
  for (const handle of handlesOf(candidate, lang)) {
    const found = match(query, wordsOf(handle.text), elsewhere);
    if (!found || (handle.whole && !found.exact)) continue;
    const score = found.exact && handle.name?.field === 'acronym' ? EXACT_ACRONYM : found.score;
    const weighted = score * handle.weight;
    if (!best || weighted > best.score) best = { handle, found, score: weighted };
  }
  if (!best) return null;
  const { handle, found, score } = best;
  const fitting = score * (exists ? 1 : EXISTS_NOT) * (1 - A_PLACE * types.indexOf(type));
  return {
    key,
    type,
    called,
    exists,
    nations: candidate.nations.map(({ called }) => called),
    score: Number(fitting.toFixed(6)),
    exact: found.exact,
    name: handle.name,
    code: handle.code,
    text: handle.text,
    marks: found.marks,
  };
}

function handlesOf({ key, names, references, codes }: SearchCandidate, lang: string | null) {
  const keyed = { scheme: 'key', value: key, label: null };
  return [
    ...names.map((name): Handle => {
      const weight = (uses[name.field] ?? 1) * (isIn(lang, name.lang) ? 1 : OTHER_LANGUAGE);
      return { text: name.text, weight, name, code: null };
    }),
    ...codes.map(({ field, value }): Handle => {
      const code = { scheme: schemes[field], value, label: null };
      return { text: value, weight: CODE, name: null, code, whole: true };
    }),
    ...references.flatMap((code): Handle[] => [
      { text: code.value, weight: REFERENCE, name: null, code, whole: true },
      { text: `${code.scheme} ${code.value}`, weight: CODE, name: null, code, whole: true },
      ...(code.label === null ? [] : [{ text: code.label, weight: REFERENCE, name: null, code }]),
    ]),
    { text: key, weight: 1, name: null, code: keyed, whole: true } satisfies Handle,
    { text: key.slice(key.indexOf('/') + 1), weight: KEY, name: null, code: keyed },
  ];
}

/** Names of no recorded language suit every one. */
const isIn = (lang: string | null, own: string | null): boolean =>
  lang === null || own === null || primary(lang) === primary(own);

const primary = (tag: string): string | undefined => tag.toLowerCase().split('-')[0];

const wordsOf = (text: string): string[] => wordsIn(text).map(({ folded }) => folded);

const wordsOfNation = ({ names, references, codes }: SearchCandidate): string[] =>
  [
    ...names.map(({ text }) => text),
    ...references.map(({ label }) => label ?? ''),
    ...codes.map(({ value }) => value),
  ].flatMap(wordsOf);
