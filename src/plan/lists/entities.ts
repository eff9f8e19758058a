import { entityTypes } from '../../model/entity-types.ts';
import type { Compiler } from '../compiler.ts';
import { anchoredMatch } from '../filters/anchor.ts';
import { entityFilter } from '../filters/filters.ts';
import { exists } from '../lens-conditions.ts';
import { entityCriteriaOf, ordersOf } from '../orders.ts';
import type { Selected } from '../selection.ts';
import type { Compiled } from '../writer.ts';

/** All entities of a schema type that exist at the lens. */
export function rootEntities(compiler: Compiler, target: string, selected: Selected): Compiled {
  const { writer } = compiler;
  const entity = writer.variable('n');
  const { where, types, orderBy } = selected.args;
  const labels = labelsOf(types, target);
  const place = `Graph.${selected.name}`;
  const anchored = anchoredMatch(writer, entity, labels, target, where);
  const fitting = entityFilter(writer, entity, target, where, `${place}(where:)`);
  return compiler.connection(`${target}Connection`, selected, {
    match: anchored?.match ?? `MATCH (${entity}:${labels})`,
    where: [
      exists(writer.lens, entity),
      ...(Array.isArray(types) ? entityFilter(writer, entity, target, { types }, place) : []),
      ...(anchored?.decides ? [] : fitting),
    ],
    carried: [entity],
    orders: ordersOf(writer, entityCriteriaOf(writer, target), entity, orderBy),
    key: `${entity}.key`,
    indexed: true,
    owner: null,
    place,
    node: (nodes) => compiler.entity(entity, target, nodes),
    relationship: null,
  });
}

/** The labels of the types asked for, which are fewer nodes than all entities. */
function labelsOf(types: unknown, target: string): string {
  const asked = entityTypes.filter((type) => Array.isArray(types) && types.includes(type));
  return asked.length === 0 ? target : asked.join('|');
}
