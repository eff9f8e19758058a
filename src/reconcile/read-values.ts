import type { Graph } from '../graph/graph.ts';
import type { Lens } from '../lens/lens.ts';
import { tables } from '../modules/tables.ts';
import { type EntityValues, entityValues } from '../plan/entity-values.ts';
import type { Property } from './properties.ts';

/** Reads properties of entities, by key; what nothing has the key of is left out. */
export async function readValues(
  graph: Pick<Graph, 'read'>,
  lens: Lens,
  keys: readonly string[],
  properties: readonly Property[],
): Promise<ReadonlyMap<string, EntityValues>> {
  const fields = properties.map(({ id }) => id);
  const { statement, parameters, decode } = entityValues(lens, tables, keys, fields);
  const rows = await graph.read(statement, parameters);
  return new Map(rows.map(decode).map((entity) => [entity.key, entity]));
}
