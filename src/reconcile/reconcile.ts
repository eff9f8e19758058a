import type { Graph } from '../graph/graph.ts';
import type { Lens } from '../lens/lens.ts';
import { fold } from '../model/fold.ts';
import type { EntityReference, Scalar } from '../plan/entity-values.ts';
import { LONGEST_TEXT, queryOf } from '../search/query.ts';
import type { Hit } from '../search/rank.ts';
import { search } from '../search/search.ts';
import { type Property, propertyWithId } from './properties.ts';
import type { PropertyValue, ReconciliationQuery } from './query.ts';
import { readValues } from './read-values.ts';
import { entityTypesOf, type ReconciliationType, typeOf } from './types.ts';

/** An entity that may be the one meant, as the protocol has it. */
export interface ReconciliationCandidate {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly type: readonly ReconciliationType[];
  /** From 0 to 100. */
  readonly score: number;
  readonly match: boolean;
  readonly features: readonly { readonly id: string; readonly value: boolean }[];
}

const DEFAULT_LIMIT = 10;

/** The entities that a query may mean, the likeliest first. */
export async function reconcile(
  graph: Pick<Graph, 'read'>,
  lens: Lens,
  asked: ReconciliationQuery,
  place: string,
): Promise<readonly ReconciliationCandidate[]> {
  const filters = (asked.properties ?? []).map(({ pid, v }) => ({
    property: propertyWithId(pid, `${place}.properties`),
    values: [v].flat(),
  }));
  const types = entityTypesOf([asked.type ?? []].flat(), `${place}.type`);
  const text = (asked.query ?? textOf(filters[0]?.values[0])).slice(0, LONGEST_TEXT);
  if (text.trim() === '') return [];
  const hits = await search(graph, lens, queryOf(text, place), { types, lang: null });
  const fitting = await keepFitting(graph, lens, hits, filters);
  return fitting
    .slice(0, asked.limit ?? DEFAULT_LIMIT)
    .map((hit, index) => candidateOf(hit, index === 0 && isUnambiguous(fitting)));
}

/** The best is the very text asked for, and so is no other; a key is no rival of a name or code. */
function isUnambiguous([best, ...others]: readonly Hit[]): boolean {
  if (!best?.exact) return false;
  return !others.some((other) => other.exact && (isByKey(best) || !isByKey(other)));
}

const isByKey = ({ code }: Hit): boolean => code?.scheme === 'key';

const candidateOf = (hit: Hit, match: boolean): ReconciliationCandidate => ({
  id: hit.key,
  name: hit.called,
  description: describe(hit),
  type: [typeOf(hit.type)],
  score: Number((100 * hit.score).toFixed(2)),
  match,
  features: [
    { id: 'exact', value: hit.exact },
    { id: 'exists', value: hit.exists },
  ],
});

/** Tells namesakes apart: the type, and the nations that they belong to. */
export const describe = ({ type, nations, exists }: Hit): string =>
  [typeOf(type).name, ...nations, ...(exists ? [] : ['not in existence on the date'])].join(', ');

interface Filter {
  readonly property: Property;
  readonly values: readonly PropertyValue[];
}

/** Keeps what has, of every property, one of the values. */
async function keepFitting(
  graph: Pick<Graph, 'read'>,
  lens: Lens,
  hits: readonly Hit[],
  filters: readonly Filter[],
): Promise<readonly Hit[]> {
  if (filters.length === 0 || hits.length === 0) return hits;
  const keys = hits.map(({ key }) => key);
  const properties = filters.map(({ property }) => property);
  const entities = await readValues(graph, lens, keys, properties);
  return hits.filter(({ key }) => {
    const entity = entities.get(key);
    return filters.every(({ property, values }) =>
      (entity ? property.valuesOf(entity) : []).some((own) =>
        values.some((value) => isSame(own, value)),
      ),
    );
  });
}

function isSame(own: Scalar | EntityReference, value: PropertyValue): boolean {
  const text = fold(textOf(value));
  if (typeof own !== 'object') return fold(String(own)) === text;
  return fold(own.key) === text || fold(own.called) === text;
}

const textOf = (value: PropertyValue | undefined): string =>
  typeof value === 'object' ? value.id : String(value ?? '');
