import type { Own } from '../address.ts';
import type { RelationshipKind } from '../generated/graphql.ts';
import { kindLabels } from '../words/labels.ts';
import { unexpected } from '../words/unexpected.ts';

/** What is shown beyond what lies around the entities one starts from. */
export interface Expansion {
  readonly key: string;
  /** Only what this kind links it to; null is all. */
  readonly kind: RelationshipKind | null;
}

/** All that the address says of a picture, but for the lens. */
export interface GraphState {
  /** Keys of the entities to start from, in the order they were named in. */
  readonly of: readonly string[];
  /** The key of the entity to find the ways to, from the only one of `of`. */
  readonly to: string | null;
  /** How many relationships such a way may have. */
  readonly steps: number;
  readonly expand: readonly Expansion[];
  /** Keys of entities whose neighbours are left out that nothing else links to what is shown. */
  readonly collapse: readonly string[];
  /** Kinds of relationships that are left out. */
  readonly without: readonly RelationshipKind[];
  /** The key of the entity or relationship that is looked at. */
  readonly select: string | null;
}

export const STEPS = 3;
export const MOST_STEPS = 6;

/** Together they are started from in one question, which takes twenty. */
export const MOST_STARTS = 7;
export const MOST_EXPANSIONS = 12;

const isKey = (text: string): boolean => /^[a-z][a-z-]*\/\S{1,200}$/.test(text);

const isKind = (text: string): text is RelationshipKind => Object.hasOwn(kindLabels, text);

interface Read {
  readonly state: GraphState;
  readonly problems: readonly string[];
}

/** The picture that an address asks for, and what is wrong with it in words. */
export function readGraphState(own: Own): Read {
  const all = (name: string) => [
    ...new Set(own.filter(([each]) => each === name).map(([, value]) => value)),
  ];
  const told = {
    of: all('of'),
    to: all('to'),
    steps: all('steps'),
    expand: all('expand'),
    collapse: all('collapse'),
    without: all('without'),
    select: all('select'),
  };
  const problems = [
    ...wrong('of', told.of, isKey, 'the key of an entity, as sco/odc-bulgaria'),
    ...wrong('to', told.to, isKey, 'the key of an entity, as command/EUCOM'),
    ...wrong('steps', told.steps, isSteps, `a whole number from 1 to ${MOST_STEPS}`),
    ...wrong('expand', told.expand, isExpansion, 'a key, or as OVERSEES:command/EUCOM'),
    ...wrong('collapse', told.collapse, isKey, 'the key of an entity'),
    ...wrong('without', told.without, isKind, 'a kind of relationship, as BORDERS'),
    ...tooMany('of', told.of, MOST_STARTS),
    ...tooMany('expand', told.expand, MOST_EXPANSIONS),
    ...['to', 'steps', 'select'].flatMap((name) => tooMany(name, all(name), 1)),
    ...(told.to.length > 0 && told.of.length !== 1
      ? [`to: expected exactly one “of” beside it, came ${told.of.length}.`]
      : []),
  ];
  return {
    state: {
      of: told.of,
      to: told.to[0] ?? null,
      steps: Number(told.steps[0] ?? STEPS),
      expand: told.expand.map(expansionOf),
      collapse: told.collapse,
      without: told.without.filter(isKind),
      select: told.select[0] ?? null,
    },
    problems,
  };
}

/** What an address says of a picture: only what is not as by default. */
export const writeGraphState = (state: GraphState): Own => [
  ...state.of.map((key) => ['of', key] as const),
  ...(state.to === null ? [] : [['to', state.to] as const]),
  ...(state.steps === STEPS ? [] : [['steps', String(state.steps)] as const]),
  ...state.expand.map((each) => ['expand', expansionText(each)] as const),
  ...state.collapse.map((key) => ['collapse', key] as const),
  ...state.without.map((kind) => ['without', kind] as const),
  ...(state.select === null ? [] : [['select', state.select] as const]),
];

/** The picture of what lies around some entities, or of the ways between two. */
export const pictureOf = (of: readonly string[], to: string | null = null): GraphState => ({
  of,
  to,
  steps: STEPS,
  expand: [],
  collapse: [],
  without: [],
  select: null,
});

/** With more around an entity; what had been collapsed there is shown again. */
export const expanded = (state: GraphState, { key, kind }: Expansion): GraphState => ({
  ...state,
  expand: [
    // All has each kind in it.
    ...state.expand.filter((each) => each.key !== key || (kind !== null && each.kind !== kind)),
    { key, kind },
  ],
  collapse: state.collapse.filter((each) => each !== key),
});

/** Without what was expanded around an entity; where nothing was, without what only it links. */
export function collapsed(state: GraphState, key: string): GraphState {
  const expand = state.expand.filter((each) => each.key !== key);
  return expand.length < state.expand.length
    ? { ...state, expand }
    : { ...state, collapse: [...new Set([...state.collapse, key])] };
}

const expansionText = ({ key, kind }: Expansion): string =>
  kind === null ? key : `${kind}:${key}`;

function expansionOf(text: string): Expansion {
  const [, kind = '', key = ''] = /^(?:([A-Z_]+):)?(.*)$/.exec(text) ?? [];
  return { key, kind: isKind(kind) ? kind : null };
}

const isExpansion = (text: string): boolean => {
  const [, kind = null, key = ''] = /^(?:([A-Z_]+):)?(.*)$/.exec(text) ?? [];
  return isKey(key) && (kind === null || isKind(kind));
};

const isSteps = (text: string): boolean => /^[1-6]$/.test(text);

const wrong = (
  name: string,
  values: readonly string[],
  fits: (text: string) => boolean,
  expected: string,
): string[] =>
  values.filter((value) => !fits(value)).map((value) => unexpected(name, expected, value));

const tooMany = (name: string, values: readonly string[], most: number): string[] =>
  values.length > most ? [`${name}: expected at most ${most}, came ${values.length}.`] : [];
