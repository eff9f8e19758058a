import type { FieldNode } from 'graphql';
import { relationshipKinds } from '../model/relationship-kinds.ts';
import type { Compiler, Ends, ListSource } from './compiler.ts';
import { entityFilter, kindsOf, observationFilter, relationshipFilter } from './filters.ts';
import { exists, holds, isCertain, isShown, typesOf } from './lens-conditions.ts';
import { entityCriteria, observationCriteria, ordersOf, relationshipCriteria } from './orders.ts';
import type { Selected } from './selection.ts';
import type { Relation } from './table.ts';
import type { Compiled } from './writer.ts';

/** A field that follows relationships of one kind. */
export function compileRelation(
  compiler: Compiler,
  parent: string,
  owner: string,
  relation: Relation,
  selected: Selected,
): Compiled {
  const { writer } = compiler;
  const held = writer.variable('r');
  const other = writer.variable('n');
  const { kind, direction, target, gives } = relation;
  const [left, right] = { out: ['-', '->'], in: ['<-', '-'], either: ['-', '-'] }[direction] as [
    string,
    string,
  ];
  const match = `MATCH (${parent})${left}[${held}:${typesOf(writer.lens, [kind])}]${right}(${other}:${target})`;
  const authorities = relation.authority ? [relation.authority] : selected.args.authority;
  const where = [
    ...(relation.anyTime ? isShown(writer.lens, held) : holds(writer.lens, held)),
    ...(Array.isArray(authorities)
      ? [`${held}.authority IN ${writer.parameter(authorities)}`]
      : []),
  ];
  const { ends, carried } = endsOf(compiler, direction, parent, held, other);
  const place = `${owner}.${selected.name}`;

  switch (gives) {
    case 'many':
      return compiler.connection(`${target}Connection`, selected, {
        match,
        where: [...where, ...entityFilter(writer, other, selected.args.where, `${place}(where:)`)],
        carried: [held, other, ...carried],
        // One entity may be linked by several relationships: only theirs tells the rows apart.
        orders: [
          ...ordersOf(writer, entityCriteria, other, selected.args.orderBy),
          { text: `${other}.key`, descending: false },
        ],
        key: `${held}.key`,
        place,
        node: (nodes) => compiler.entity(other, target, nodes),
        relationship: (nodes) => compiler.relationship(ends, nodes),
      });
    case 'relationships':
      return compiler.connection('RelationshipConnection', selected, {
        match,
        where,
        carried: [held, other, ...carried],
        orders: [{ text: `${held}.s0`, descending: false }],
        key: `${held}.key`,
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
      return onlyOne(compiler, `${match} WHERE ${where.join(' AND ')}`, held, other, found);
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
      const [best, second] = raw as readonly (readonly [boolean, unknown])[];
      if (!best || (second && second[0] === best[0])) return null;
      return found.decode(best[1]);
    },
  };
}

/** Where a relationship goes either way, its ends get variables of their own. */
function endsOf(
  { writer }: Compiler,
  direction: Relation['direction'],
  parent: string,
  held: string,
  other: string,
): { readonly ends: Ends; readonly carried: readonly string[] } {
  if (direction === 'out') return { ends: { held, from: parent, to: other }, carried: [] };
  if (direction === 'in') return { ends: { held, from: other, to: parent }, carried: [] };
  const [from, to] = [writer.variable('n'), writer.variable('n')];
  return {
    ends: { held, from, to },
    carried: [`startNode(${held}) AS ${from}`, `endNode(${held}) AS ${to}`],
  };
}

/** The relationships of an entity, of any kind, in both directions. */
export function entityRelationships(
  compiler: Compiler,
  owner: string,
  entity: string,
  selected: Selected,
): Compiled {
  const { writer } = compiler;
  const { where: filter } = selected.args;
  const held = writer.variable('r');
  const other = writer.variable('n');
  const direction = (filter as { readonly direction?: string } | undefined)?.direction;
  const left = direction === 'IN' ? '<-' : '-';
  const right = direction === 'OUT' ? '->' : '-';
  const types = typesOf(writer.lens, kindsOrAny(filter));
  return relationshipList(compiler, selected, `${owner}.${selected.name}`, held, {
    match: `MATCH (${entity})${left}[${held}:${types}]${right}(${other}:Entity)`,
    where: relationshipFilter(writer, held, [other], filter),
  });
}

/** All relationships that hold at the lens. */
export function rootRelationships(compiler: Compiler, selected: Selected): Compiled {
  const { writer } = compiler;
  const { where: filter } = selected.args;
  const held = writer.variable('r');
  const [from, to] = [writer.variable('n'), writer.variable('n')];
  return relationshipList(compiler, selected, `Graph.${selected.name}`, held, {
    match: `MATCH (${from}:Entity)-[${held}:${typesOf(writer.lens, kindsOrAny(filter))}]->(${to}:Entity)`,
    where: relationshipFilter(writer, held, [from, to], filter),
  });
}

/** With no kind left the filter says `false`; Cypher still wants a type to look for. */
export function kindsOrAny(filter: unknown): readonly string[] {
  const kinds = kindsOf(filter);
  return kinds.length === 0 ? relationshipKinds : kinds;
}

function relationshipList(
  compiler: Compiler,
  selected: Selected,
  place: string,
  held: string,
  { match, where }: Pick<ListSource, 'match' | 'where'>,
): Compiled {
  const { writer } = compiler;
  const [from, to] = [writer.variable('n'), writer.variable('n')];
  return compiler.connection('RelationshipConnection', selected, {
    match,
    where: [...holds(writer.lens, held), ...where],
    carried: [held, `startNode(${held}) AS ${from}`, `endNode(${held}) AS ${to}`],
    orders: ordersOf(writer, relationshipCriteria, held, selected.args.orderBy),
    key: `${held}.key`,
    place,
    node: (nodes) => compiler.relationship({ held, from, to }, nodes),
    relationship: null,
  });
}

const byYear = (observation: string) =>
  ['fiscalYear', 'measure'].map((field) => ({
    text: `${observation}.${field}`,
    descending: false,
  }));

export const entityObservations = (
  compiler: Compiler,
  owner: string,
  entity: string,
  selected: Selected,
): Compiled =>
  observationList(compiler, `${owner}.${selected.name}`, entity, `(${entity})`, selected);

export function rootObservations(compiler: Compiler, selected: Selected): Compiled {
  const subject = compiler.writer.variable('n');
  return observationList(
    compiler,
    `Graph.${selected.name}`,
    subject,
    `(${subject}:Entity)`,
    selected,
  );
}

/** The fiscal year is an observation's date, so the lens's date does not hide it. */
function observationList(
  compiler: Compiler,
  place: string,
  subject: string,
  pattern: string,
  selected: Selected,
): Compiled {
  const { writer } = compiler;
  const { where, orderBy } = selected.args;
  const of = writer.variable('r');
  const observation = writer.variable('n');
  return compiler.connection('ObservationConnection', selected, {
    match: `MATCH ${pattern}<-[${of}:${typesOf(writer.lens, ['OF'])}]-(${observation}:Observation)`,
    where: [
      ...isShown(writer.lens, of),
      ...observationFilter(writer, observation, of, subject, where),
    ],
    carried: [subject, of, observation],
    orders: ordersOf(writer, observationCriteria, observation, orderBy, byYear(observation)),
    key: `${observation}.key`,
    place,
    node: (nodes: readonly FieldNode[]) => compiler.observation(observation, of, subject, nodes),
    relationship: null,
  });
}

/** All entities of a schema type that exist at the lens. */
export function rootEntities(compiler: Compiler, target: string, selected: Selected): Compiled {
  const { writer } = compiler;
  const entity = writer.variable('n');
  const { where, types, orderBy } = selected.args;
  const place = `Graph.${selected.name}`;
  return compiler.connection(`${target}Connection`, selected, {
    match: `MATCH (${entity}:${target})`,
    where: [
      exists(writer.lens, entity),
      ...(Array.isArray(types) ? entityFilter(writer, entity, { types }, place) : []),
      ...entityFilter(writer, entity, where, `${place}(where:)`),
    ],
    carried: [entity],
    orders: ordersOf(writer, entityCriteria, entity, orderBy),
    key: `${entity}.key`,
    place,
    node: (nodes) => compiler.entity(entity, target, nodes),
    relationship: null,
  });
}
