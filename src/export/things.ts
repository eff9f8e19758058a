import type { Source } from '../ledger/source.ts';
import type { EntityType } from '../model/entity-types.ts';
import type { Authority, RelationshipKind } from '../model/relationship-kinds.ts';
import { isOwn } from './own.ts';

type Raw = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** As the answer gives it. */
export interface LensSeen {
  readonly at: string;
  readonly knownAt: string | null;
  readonly minConfidence: string;
  readonly certainty: string;
  readonly minSources: number;
}

/** When something holds: days as `YYYY-MM-DD`, null where open; the end is the first day on which it held no more. */
export interface Dates {
  readonly startEarliest: string | null;
  readonly startLatest: string | null;
  readonly endEarliest: string | null;
  readonly endLatest: string | null;
  /** In words. */
  readonly validity: string | null;
}

export interface EntityThing extends Dates {
  readonly thing: 'entity';
  readonly key: string;
  readonly type: EntityType;
  readonly name: string;
}

interface Evidence {
  readonly confidence: string;
  readonly sourceCount: number;
  readonly disputed: boolean;
  /** By key. */
  readonly sources: readonly Cited[];
}

export interface RelationshipThing extends Dates, Evidence {
  readonly thing: 'relationship';
  readonly key: string;
  readonly kind: RelationshipKind;
  readonly authority: Authority | null;
  /** Key of the subject. */
  readonly from: string;
  /** Key of the object. */
  readonly to: string;
}

export interface ObservationThing extends Evidence {
  readonly thing: 'observation';
  readonly key: string;
  /** Key of the entity. */
  readonly subject: string;
  readonly measure: string;
  readonly fiscalYear: number;
  readonly amount: number | null;
  readonly atLeast: number | null;
  readonly atMost: number | null;
}

export interface SourceThing extends Source {
  readonly thing: 'source';
}

export type Thing = EntityThing | RelationshipThing | ObservationThing | SourceThing;

/** A source, and where in it claims stand. */
export interface Cited extends Source {
  readonly locators: readonly string[];
}

/** Every thing in the answer to an operation that is exported as a graph, wherever it is; what a thing refers to comes before it. */
export function* thingsIn(value: unknown): Generator<Thing> {
  for (const child of childrenOf(value)) yield* thingsIn(child);
  const thing = isObject(value) ? thingOf(value) : null;
  if (thing) yield thing;
}

/** Every source in an answer, wherever it is. */
export function* sourcesIn(value: unknown): Generator<Source> {
  for (const child of childrenOf(value)) yield* sourcesIn(child);
  if (isObject(value) && value.export_typename === 'Source') yield sourceOf(value);
}

/** The things of one page after another, each only once. */
export async function* distinctThings(pages: AsyncIterable<unknown>): AsyncGenerator<Thing[]> {
  const seen = new Set<string>();
  for await (const page of pages) {
    const fresh: Thing[] = [];
    for (const thing of thingsIn(page)) {
      const mark = `${thing.thing} ${thing.key}`;
      if (!seen.has(mark)) fresh.push(thing);
      seen.add(mark);
    }
    yield fresh;
  }
}

/**
 * The sources behind a value, by key. Of a thing they are its own; what else it shows has others. Of
 * anything else they are those of the things in it.
 */
export function sourcesOf(value: unknown): Cited[] {
  const found = new Map<string, { source: Source; locators: Set<string> }>();
  for (const { source, locator } of citedIn(value)) {
    const { locators } = found.get(source.key) ?? { locators: new Set() };
    if (locator !== null) locators.add(locator);
    found.set(source.key, { source, locators });
  }
  return [...found.values()]
    .map(({ source, locators }) => ({ ...source, locators: [...locators] }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** What the operation itself selected. */
export function asSelected(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asSelected);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, child]) =>
      isOwn(name) ? [] : [[name, asSelected(child)]],
    ),
  );
}

export function lensesIn(value: unknown): LensSeen[] {
  if (!isObject(value)) return [];
  if (isObject(value.export_lens)) return [value.export_lens as unknown as LensSeen];
  return Object.values(value).flatMap(lensesIn);
}

/** Where lists go on beyond what was read of them. */
export function* unfinishedLists(
  value: unknown,
  except: unknown,
  path: readonly string[] = [],
): Generator<readonly string[]> {
  if (Array.isArray(value)) {
    for (const child of value) yield* unfinishedLists(child, except, path);
  } else if (isObject(value)) {
    const page = value.export_pageInfo;
    if (value !== except && isObject(page) && page.hasNextPage) yield path;
    for (const [name, child] of Object.entries(value)) {
      yield* unfinishedLists(child, except, [...path, name]);
    }
  }
}

const childrenOf = (value: unknown): readonly unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value) : [];

interface Citation {
  readonly source: Source;
  readonly locator: string | null;
}

function* citedIn(value: unknown): Generator<Citation> {
  const isThing = isObject(value) && typeof value.export_typename === 'string';
  if (!isThing) {
    for (const child of childrenOf(value)) yield* citedIn(child);
  } else if (value.export_typename === 'Source') {
    yield { source: sourceOf(value), locator: null };
  } else if (value.export_typename === 'Claim' && isObject(value.export_source)) {
    yield { source: sourceOf(value.export_source), locator: value.export_locator as string | null };
  } else {
    for (const [name, child] of Object.entries(value)) {
      if (isOwn(name)) yield* citedIn(child);
    }
  }
}

function thingOf(raw: Raw): Thing | null {
  switch (raw.export_typename) {
    case undefined:
    case 'Claim':
    case 'Fact':
      return null;
    case 'Source':
      return { thing: 'source', ...sourceOf(raw) };
    case 'Relationship':
      return {
        thing: 'relationship',
        key: raw.export_key as string,
        kind: raw.export_kind as RelationshipKind,
        authority: raw.export_authority as Authority | null,
        from: keyOf(raw.export_from),
        to: keyOf(raw.export_to),
        ...datesOf(raw.export_validity),
        ...evidenceOf(raw),
      };
    case 'Observation':
      return {
        thing: 'observation',
        key: raw.export_key as string,
        subject: keyOf(raw.export_subject),
        measure: raw.export_measure as string,
        fiscalYear: raw.export_fiscalYear as number,
        amount: raw.export_amount as number | null,
        atLeast: raw.export_atLeast as number | null,
        atMost: raw.export_atMost as number | null,
        ...evidenceOf(raw),
      };
    default:
      return {
        thing: 'entity',
        key: raw.export_key as string,
        type: raw.export_typename as EntityType,
        name: raw.export_name as string,
        ...datesOf(raw.export_existence),
      };
  }
}

const keyOf = (end: unknown): string => (end as { readonly export_key: string }).export_key;

const evidenceOf = (raw: Raw): Evidence => ({
  confidence: raw.export_confidence as string,
  sourceCount: raw.export_sourceCount as number,
  disputed: raw.export_disputed as boolean,
  sources: sourcesOf(raw),
});

interface Bound {
  readonly earliest: string | null;
  readonly latest: string | null;
}

function datesOf(validity: unknown): Dates {
  const { start, end, text } = (validity ?? {}) as {
    readonly start?: Bound;
    readonly end?: Bound;
    readonly text?: string;
  };
  return {
    startEarliest: start?.earliest ?? null,
    startLatest: start?.latest ?? null,
    endEarliest: end?.earliest ?? null,
    endLatest: end?.latest ?? null,
    validity: text ?? null,
  };
}

const sourceOf = (raw: Raw): Source => ({
  key: raw.export_key as string,
  title: raw.export_title as string,
  publisher: raw.export_publisher as string,
  url: raw.export_url as string | null,
  publishedOn: raw.export_publishedOn as string | null,
  accessedAs: raw.export_accessedAs as string,
  licence: raw.export_licence as string,
  kind: raw.export_sourceKind as Source['kind'],
  reliability: raw.export_reliability as Source['reliability'],
});
