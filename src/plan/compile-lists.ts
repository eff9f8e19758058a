import type { FieldNode } from 'graphql';
import type { Source } from '../ledger/source.ts';
import { fromStored, type StoredClaim } from '../ledger/stored-claim.ts';
import { entityTypes } from '../model/entity-types.ts';
import type { Compiler, Ends, ListSource } from './compiler.ts';
import { anchoredMatch } from './filters/anchor.ts';
import {
  claimFilter,
  entityFilter,
  observationFilter,
  relationshipFilter,
  sourceFilter,
} from './filters/filters.ts';
import { followAny, kindsOrAny } from './filters/relations.ts';
import { follow } from './follow.ts';
import { exists, holds, isCertain, isShown, stands, typesOf, whereAll } from './lens-conditions.ts';
import {
  entityCriteria,
  observationCriteria,
  ordersOf,
  relationshipCriteria,
  sourceCriteria,
} from './orders.ts';
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
  const { direction, target, gives } = relation;
  const { held, other, match, where: holding } = follow(writer, parent, relation);
  const { authority } = selected.args;
  const where = [
    ...holding,
    ...(Array.isArray(authority) ? [`${held}.authority IN ${writer.parameter(authority)}`] : []),
  ];
  const { ends, derived } = endsOf(compiler, direction, parent, held, other);
  const place = `${owner}.${selected.name}`;

  switch (gives) {
    case 'many':
      return compiler.connection(`${target}Connection`, selected, {
        match,
        where: [
          ...where,
          ...entityFilter(writer, other, target, selected.args.where, `${place}(where:)`),
        ],
        carried: [held, other],
        derived,
        // One entity may be linked by several relationships: only theirs tells the rows apart.
        orders: [
          ...ordersOf(writer, criteriaOf(compiler, target), other, selected.args.orderBy),
          { text: `${other}.key`, descending: false, known: true },
        ],
        key: `${held}.key`,
        owner: `${parent}.key`,
        place,
        node: (nodes) => compiler.entity(other, target, nodes),
        relationship: (nodes) => compiler.relationship(ends, nodes),
      });
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

const criteriaOf = ({ writer: { tables } }: Compiler, type: string) => {
  const table = tables[type];
  if (!table) throw new RangeError(`No table says how ${type} is read.`);
  return entityCriteria(table);
};

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

/**
 * Relationships and observations are of entities only. Without their label Neo4j reads just those, or
 * knows already how many there are; with it, it finds those of the entities that a filter wants.
 */
const labelToFilterBy = (where: unknown): string => (where ? ':Entity' : '');

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

const byYear = (observation: string) =>
  ['fiscalYear', 'measure'].map((field) => ({
    text: `${observation}.${field}`,
    descending: false,
    known: true as const,
  }));

export const entityObservations = (
  compiler: Compiler,
  owner: string,
  entity: string,
  selected: Selected,
): Compiled =>
  observationList(compiler, `${owner}.${selected.name}`, selected, {
    subject: entity,
    pattern: `(${entity})`,
    owner: `${entity}.key`,
  });

export function rootObservations(compiler: Compiler, selected: Selected): Compiled {
  const subject = compiler.writer.variable('n');
  return observationList(compiler, `Graph.${selected.name}`, selected, {
    subject,
    pattern: `(${subject}${labelToFilterBy(selected.args.where)})`,
    owner: null,
  });
}

interface Subject {
  readonly subject: string;
  readonly pattern: string;
  readonly owner: string | null;
}

/** The fiscal year is an observation's date, so the lens's date does not hide it. */
function observationList(
  compiler: Compiler,
  place: string,
  selected: Selected,
  { subject, pattern, owner }: Subject,
): Compiled {
  const { writer } = compiler;
  const { where, orderBy } = selected.args;
  const of = writer.variable('r');
  const observation = writer.variable('n');
  return compiler.connection('ObservationConnection', selected, {
    match: `MATCH ${pattern}<-[${of}:${typesOf(writer.lens, ['OF'])}]-(${observation}:Observation)`,
    where: [
      ...isShown(writer.lens, of),
      ...observationFilter(writer, { observation, of, subject }, where, `${place}(where:)`),
    ],
    carried: owner === null ? [subject, of, observation] : [of, observation],
    orders: ordersOf(writer, observationCriteria, observation, orderBy, byYear(observation)),
    key: `${observation}.key`,
    ...(owner === null && { indexed: true }),
    owner,
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
  const labels = labelsOf(types, target);
  const place = `Graph.${selected.name}`;
  return compiler.connection(`${target}Connection`, selected, {
    match: anchoredMatch(writer, entity, labels, target, where) ?? `MATCH (${entity}:${labels})`,
    where: [
      exists(writer.lens, entity),
      ...(Array.isArray(types) ? entityFilter(writer, entity, target, { types }, place) : []),
      ...entityFilter(writer, entity, target, where, `${place}(where:)`),
    ],
    carried: [entity],
    orders: ordersOf(writer, criteriaOf(compiler, target), entity, orderBy),
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

/** The sources that claims cite. */
export function rootSources(compiler: Compiler, selected: Selected): Compiled {
  const { writer } = compiler;
  const source = writer.variable('s');
  const { where, orderBy } = selected.args;
  const place = `Query.${selected.name}`;
  return compiler.connection('SourceConnection', selected, {
    match: `MATCH (${source}:Source)`,
    where: sourceFilter(writer, source, where, `${place}(where:)`),
    carried: [source],
    orders: ordersOf(writer, sourceCriteria, source, orderBy),
    key: `${source}.key`,
    indexed: true,
    owner: null,
    place,
    node: () => ({
      text: `properties(${source})`,
      decode: (raw) => ({ ...(raw as Source), __typename: 'Source', lens: writer.lens }),
    }),
    relationship: null,
  });
}

/** What a source says, as known at the lens; or only that of which no other source says the same. */
export function claimsOfSource(
  compiler: Compiler,
  selected: Selected,
  { source, sole }: { readonly source: string; readonly sole: boolean },
): Compiled {
  const { writer } = compiler;
  const claim = writer.variable('m');
  const other = writer.variable('m');
  const cited = writer.parameter(source);
  const place = `Source.${selected.name}`;
  const others = [`${other}.source <> ${claim}.source`, ...stands(writer.lens, other)];
  return compiler.connection('ClaimConnection', selected, {
    match: `MATCH (${claim}:Claim {source: ${cited}})`,
    where: [
      ...stands(writer.lens, claim),
      ...(sole
        ? [
            `NOT EXISTS { MATCH (${other}:Claim {assertion: ${claim}.assertion}) WHERE ${others.join(' AND ')} }`,
          ]
        : []),
      ...claimFilter(writer, claim, selected.args.where, `${place}(where:)`),
    ],
    carried: [claim],
    // All the same: the order of the index that has a source's claims by key.
    orders: [{ text: `${claim}.source`, descending: false, known: true }],
    key: `${claim}.key`,
    indexed: true,
    owner: cited,
    place,
    node: () => ({
      text: `properties(${claim})`,
      decode: (raw) => ({
        __typename: 'Claim',
        claim: fromStored(raw as StoredClaim),
        lens: writer.lens,
      }),
    }),
    relationship: null,
  });
}
