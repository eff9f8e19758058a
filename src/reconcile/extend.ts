import { z } from 'zod';
import type { Graph } from '../graph/graph.ts';
import type { Lens } from '../lens/lens.ts';
import { entityTypes } from '../model/entity-types.ts';
import type { EntityReference, Scalar } from '../plan/entity-values.ts';
import { parse } from './parse.ts';
import { described, MOST_PROPERTIES, properties, propertyWithId } from './properties.ts';
import { readValues } from './read-values.ts';
import { entityTypesOf } from './types.ts';

const MOST_IDS = 200;

const extension = z.object({
  ids: z.array(z.string()).max(MOST_IDS),
  properties: z.array(z.looseObject({ id: z.string() })).max(MOST_PROPERTIES),
});

/** Answers with the values of properties of entities, row by row, as the protocol has it. */
export async function extend(graph: Pick<Graph, 'read'>, lens: Lens, given: unknown) {
  const asked = parse(extension, given, 'extend');
  const wanted = asked.properties.map(({ id }) => propertyWithId(id, 'extend.properties'));
  const entities = await readValues(graph, lens, asked.ids, wanted);
  const rowOf = (key: string) => {
    const entity = entities.get(key);
    return Object.fromEntries(
      wanted.map((property) => [property.id, entity ? property.valuesOf(entity).map(cellOf) : []]),
    );
  };
  return {
    meta: wanted.map(({ id, name, target }) => ({
      id,
      name,
      ...(target && { type: { id: target.id, name: target.name } }),
    })),
    rows: Object.fromEntries(asked.ids.map((id) => [id, rowOf(id)])),
  };
}

function cellOf(value: Scalar | EntityReference): object {
  if (typeof value === 'object') return { id: value.key, name: value.called };
  if (typeof value !== 'number') return { str: String(value) };
  return Number.isInteger(value) ? { int: value } : { float: value };
}

/** Which properties can be asked of entities of a type. */
export function proposeProperties(type: string, limit: number | null) {
  const types = entityTypesOf([type], 'type') ?? entityTypes;
  const fitting = properties.flatMap((property) => described(property, types) ?? []);
  return {
    type,
    ...(limit !== null && { limit }),
    properties: fitting.slice(0, limit ?? fitting.length),
  };
}
