import type { Compiler, Ends, ListSource } from '../compiler.ts';
import { entityFilter, relationshipFilter } from '../filters/filters.ts';
import { follow } from '../follow.ts';
import { isCertain, whereAll } from '../lens-conditions.ts';
import { entityCriteriaOf, ordersOf, relationshipCriteria } from '../orders.ts';
import type { Selected } from '../selection.ts';
import type { Relation } from '../table.ts';
import type { Compiled } from '../writer.ts';
import { readInOrder } from './in-order.ts';

/** A field that follows relationships of one kind. */
export function compileRelation(
  compiler: Compiler,
  parent: string,
  owner: string,
  relation: Relation,
  selected: Selected,
): Compiled {
  const { writer } = compiler;
  const { direction, target, gives } = relation;
  const followed = follow(writer, parent, relation);
  const { held, other, match, where: holding } = followed;
  const { authority } = selected.args;
  const where = [
    ...holding,
    ...(Array.isArray(authority) ? [`${held}.authority IN ${writer.parameter(authority)}`] : []),
  ];
  const { ends, derived } = endsOf(compiler, direction, parent, held, other);
  const place = `${owner}.${selected.name}`;

  switch (gives) {
    case 'many': {
      const { orderBy } = selected.args;
      const all: Pick<ListSource, 'match' | 'where' | 'orders'> = {
        match,
        where: [
          ...where,
          ...entityFilter(writer, other, target, selected.args.where, `${place}(where:)`),
        ],
        // One entity may be linked by several relationships: only theirs tells the rows apart.
        orders: [
          ...ordersOf(writer, entityCriteriaOf(writer, target), other, orderBy),
          { text: `${other}.key`, descending: false, known: true },
        ],
      };
      return compiler.connection(`${target}Connection`, selected, {
        ...all,
        ...readInOrder(writer, parent, relation, followed, all, orderBy),
        carried: [held, other],
        derived,
        key: `${held}.key`,
        owner: `${parent}.key`,
        place,
        node: (nodes) => compiler.entity(other, target, nodes),
        relationship: (nodes) => compiler.relationship(ends, nodes),
      });
    }
    case 'relationships':
      return compiler.connection('RelationshipConnection', selected, {
        match,
        where: [
          ...where,
          ...relationshipFilter(
            writer,
            { held, self: parent, others: [other] },
            selected.args.where,
            `${place}(where:)`,
          ),
        ],
        carried: [held, other],
        derived,
        orders: ordersOf(writer, relationshipCriteria, held, selected.args.orderBy, [
          { text: `${held}.s0`, descending: false },
        ]),
        key: `${held}.key`,
        owner: `${parent}.key`,
        place,
        node: (nodes) => compiler.relationship(ends, nodes),
        relationship: null,
      });
    case 'one':
    case 'evidence of one': {
      const found =
        gives === 'one'
          ? compiler.entity(other, target, selected.nodes)
          : compiler.relationship(ends, selected.nodes);
      return onlyOne(compiler, `${match} ${whereAll(where)}`, held, other, found);
    }
  }
}

/** The only one certain at the lens, else the only one possible, else null. */
function onlyOne(
  { writer }: Compiler,
  match: string,
  held: string,
  other: string,
  found: Compiled,
): Compiled {
  const certain = writer.variable('c');
  return {
    text: `COLLECT {
      ${match}
      WITH ${held}, ${other}, ${isCertain(held)} AS ${certain}
      ORDER BY ${certain} DESC, ${other}.key, ${held}.key LIMIT 2
      RETURN [${certain}, ${found.text}] AS row
    }`,
    decode: (raw) => {
      const only = standingAlone(raw as readonly (readonly [boolean, unknown])[]);
      return only && found.decode(only[1]);
    },
  };
}

/** The first of the best two, which begin with whether they are certain, unless the second is as good. */
export const standingAlone = <Row extends readonly [boolean, ...unknown[]]>([
  best,
  second,
]: readonly Row[]): Row | null => (!best || (second && second[0] === best[0]) ? null : best);

/** Where a relationship goes either way, its ends get variables of their own. */
function endsOf(
  { writer }: Compiler,
  direction: Relation['direction'],
  parent: string,
  held: string,
  other: string,
): { readonly ends: Ends; readonly derived: readonly string[] } {
  if (direction === 'out') return { ends: { held, from: parent, to: other }, derived: [] };
  if (direction === 'in') return { ends: { held, from: other, to: parent }, derived: [] };
  const [from, to] = [writer.variable('n'), writer.variable('n')];
  return {
    ends: { held, from, to },
    derived: [`startNode(${held}) AS ${from}`, `endNode(${held}) AS ${to}`],
  };
}
