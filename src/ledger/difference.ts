import { groupBy } from './group.ts';
import type { Projection, Span } from './projection.ts';

/** One thing that the graph shows otherwise after a write than before. */
export interface Difference {
  readonly of: 'entity' | 'value' | 'relationship' | 'observation';
  /** An entity's key, whose value of which field, or the topic of a relationship or observation. */
  readonly key: string;
  /** The stretches of time in which it stood before and does so no more: none where it is new. */
  readonly before: readonly Span[];
  /** The stretches in which it stands now and did not before: none where it is gone. */
  readonly after: readonly Span[];
}

/** What a part of the projection tells of what a write changed: whatever came to be known, or ceased to be, at its very moment. */
export function differencesAt(
  at: number,
  { entities, values, relationships, observations }: Projection,
): Difference[] {
  const lives = [
    ...entities.flatMap(({ key, life }) => (life ? [{ ...life, key }] : [])),
    ...values.filter(({ field }) => field === 'existence').map(withKey(({ entity }) => entity)),
  ];
  const ofEntities = differences('entity', at, lives);
  // Of what is new or gone as a whole, its values are no news.
  const told = new Set(
    ofEntities
      .filter(({ before, after }) => before.length === 0 || after.length === 0)
      .map(({ key }) => key),
  );
  const stated = values.filter(({ entity, field }) => field !== 'existence' && !told.has(entity));
  return [
    ...ofEntities,
    ...differences(
      'value',
      at,
      stated.map(withKey(({ entity, field, value }) => `${entity} ${field} "${value}"`)),
    ),
    ...differences('relationship', at, relationships.map(withKey(({ topic }) => topic))),
    ...differences('observation', at, observations.map(withKey(({ topic }) => topic))),
  ];
}

const kinds: readonly Difference['of'][] = ['entity', 'value', 'relationship', 'observation'];

export const inOrder = (differences: readonly Difference[]): Difference[] =>
  [...differences].sort(
    (a, b) => kinds.indexOf(a.of) - kinds.indexOf(b.of) || (a.key < b.key ? -1 : 1),
  );

type Keyed = Span & { readonly key: string };

const withKey =
  <Item extends Span>(keyOf: (item: Item) => string) =>
  (item: Item): Keyed => ({ ...item, key: keyOf(item) });

const differences = (of: Difference['of'], at: number, items: readonly Keyed[]): Difference[] =>
  [...groupBy(items, ({ key }) => key)]
    .map(([key, stretches]) => ({
      of,
      key,
      before: stretches.filter(({ k1 }) => k1 === at),
      after: stretches.filter(({ k0 }) => k0 === at),
    }))
    .filter(({ before, after }) => before.length + after.length > 0);
