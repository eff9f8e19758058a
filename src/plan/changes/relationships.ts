import { asIs, type Ends } from '../compiler.ts';
import { whereAll } from '../lens-conditions.ts';
import type { Selected } from '../selection.ts';
import type { Compiled } from '../writer.ts';
import { certainly, possibly, type Turn } from './between.ts';
import { compileParts } from './parts.ts';
import {
  endsOf,
  evidence,
  isKeptOfFound,
  isKnownAt,
  kindTypes,
  momentsOf,
  newEnds,
  relationshipsFound,
  rowsOf,
  type Scope,
  timeOf,
} from './scope.ts';

/** The relationships that certainly began, or ended. */
export function openedOrClosed(scope: Scope, turn: Turn, selected: Selected): Compiled {
  const { compiler, between } = scope;
  const ends = newEnds(scope);
  const { held, from, to } = ends;
  return compiler.connection('RelationshipConnection', selected, {
    match: `${relationshipsFound(scope, certainly(between, turn), held)}
      ${endsOf(scope, ends)}`,
    where: isTurn(scope, turn, ends),
    carried: [held, from, to],
    orders: [{ text: timeOf(scope, turn, held), descending: false }],
    key: `${held}.key`,
    owner: null,
    place: `ChangeSet.${selected.name}`,
    rows: rowsOf(scope),
    node: (nodes) => compiler.relationship(ends, nodes),
    relationship: null,
  });
}

/** What makes a relationship that the index finds one that opened, or closed. */
export function isTurn(scope: Scope, turn: Turn, ends: Ends): string[] {
  const { held, from, to } = ends;
  const kept = isKeptOfFound(scope, ends);
  if (scope.between.axis === 'WORLD') return kept;
  const [moment, otherwise] = momentsOf(scope, turn);
  const other = scope.compiler.writer.variable('r');
  const conditions = [
    isSameStretch(other, held),
    isKnownAt(other, otherwise),
    ...evidence(scope, other),
  ];
  return [
    ...kept,
    isKnownAt(held, moment),
    `NOT EXISTS {
      MATCH (${from})-[${other}:${kindTypes(scope)}]->(${to})
      ${whereAll(conditions)}
    }`,
  ];
}

/**
 * Whether two states of knowledge speak of the same relationship and the same stretch of time. A key
 * that is the topic stands for all the time there is.
 */
export const isSameStretch = (one: string, other: string): string =>
  `${one}.topic = ${other}.topic AND (${one}.key = ${other}.key OR ${one}.key = ${one}.topic OR ${other}.key = ${other}.topic)`;

/** The relationships that may have begun or ended, each with which of the two. */
export function uncertain(scope: Scope, selected: Selected): Compiled {
  const { compiler, between } = scope;
  const ends = newEnds(scope);
  const { held, from, to } = ends;
  const change = compiler.writer.variable('c');
  const branch = (turn: Turn, name: string): string =>
    `${relationshipsFound(scope, possibly(between, turn), held)}
      RETURN ${held}, '${name}' AS ${change}`;
  return compiler.connection('UncertainChangeConnection', selected, {
    match: `CALL () {
      ${branch('began', 'OPENED')}
      UNION ALL
      ${branch('ended', 'CLOSED')}
    }
      ${endsOf(scope, ends)}`,
    where: isKeptOfFound(scope, ends),
    carried: [held, from, to, change],
    orders: [
      {
        text: `CASE ${change} WHEN 'OPENED' THEN ${timeOf(scope, 'began', held)} ELSE ${timeOf(scope, 'ended', held)} END`,
        descending: false,
      },
    ],
    key: `(${held}.key + ' ' + ${change})`,
    owner: null,
    place: `ChangeSet.${selected.name}`,
    rows: rowsOf(scope),
    node: (nodes) =>
      compileParts(compiler, 'UncertainChange', nodes, {
        relationship: (of) => compiler.relationship(ends, of),
        change: () => asIs(change),
      }),
    relationship: null,
  });
}
