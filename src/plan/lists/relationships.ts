import type { Compiler, ListSource } from '../compiler.ts';
import { relationshipFilter } from '../filters/filters.ts';
import { followAny, kindsOrAny } from '../filters/relations.ts';
import { holds, typesOf } from '../lens-conditions.ts';
import { ordersOf, relationshipCriteria } from '../orders.ts';
import type { Selected } from '../selection.ts';
import type { Compiled } from '../writer.ts';
import { labelToFilterBy } from './label.ts';

/** The relationships of an entity, of any kind, in both directions. */
export function entityRelationships(
  compiler: Compiler,
  owner: string,
  entity: string,
  selected: Selected,
): Compiled {
  const { writer } = compiler;
  const { match, held, other, rest } = followAny(writer, entity, selected.args.where);
  const place = `${owner}.${selected.name}`;
  const related = { held, self: entity, others: [other] };
  return relationshipList(compiler, selected, place, held, {
    match,
    where: relationshipFilter(writer, related, rest, `${place}(where:)`),
    owner: `${entity}.key`,
  });
}

/** All relationships that hold at the lens. */
export function rootRelationships(compiler: Compiler, selected: Selected): Compiled {
  const { writer } = compiler;
  const { where: filter } = selected.args;
  const held = writer.variable('r');
  const ends = [writer.variable('n'), writer.variable('n')];
  const label = labelToFilterBy(filter);
  const types = typesOf(writer.lens, kindsOrAny(filter));
  const place = `Graph.${selected.name}`;
  const related = { held, self: null, others: ends };
  return relationshipList(compiler, selected, place, held, {
    match: `MATCH (${ends[0]}${label})-[${held}:${types}]->(${ends[1]}${label})`,
    where: relationshipFilter(writer, related, filter, `${place}(where:)`),
    owner: null,
  });
}

function relationshipList(
  compiler: Compiler,
  selected: Selected,
  place: string,
  held: string,
  { match, where, owner }: Pick<ListSource, 'match' | 'where' | 'owner'>,
): Compiled {
  const { writer } = compiler;
  const [from, to] = [writer.variable('n'), writer.variable('n')];
  return compiler.connection('RelationshipConnection', selected, {
    match,
    where: [...holds(writer.lens, held), ...where],
    carried: [held],
    derived: [`startNode(${held}) AS ${from}`, `endNode(${held}) AS ${to}`],
    orders: ordersOf(writer, relationshipCriteria, held, selected.args.orderBy),
    key: `${held}.key`,
    owner,
    place,
    node: (nodes) => compiler.relationship({ held, from, to }, nodes),
    relationship: null,
  });
}
