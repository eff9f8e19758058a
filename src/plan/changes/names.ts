import { BEGINNING, FOREVER } from '../../model/time.ts';
import { nameRow } from '../compile-names.ts';
import { asIs } from '../compiler.ts';
import { lifeOf, typesOf, whereAll } from '../lens-conditions.ts';
import type { Selected } from '../selection.ts';
import type { Compiled } from '../writer.ts';
import { certainly, type Turn } from './between.ts';
import { isThere } from './entities.ts';
import { compileParts } from './parts.ts';
import {
  evidence,
  fits,
  foundBy,
  isKnownAt,
  momentsOf,
  rowsOf,
  type Scope,
  timeOf,
} from './scope.ts';

/** The names that certainly came into use or fell out of it, while what they name went on. */
export function renamed(scope: Scope, selected: Selected): Compiled {
  const { compiler, between } = scope;
  const { writer } = compiler;
  const [entity, held, name, change] = ['n', 'r', 'v', 'c'].map((prefix) =>
    writer.variable(prefix),
  ) as [string, string, string, string];
  const branch = (turn: Turn, called: string): string =>
    `${foundBy(scope, 'values', certainly(between, turn), held)}
      RETURN ${held}, '${called}' AS ${change}`;
  const either = (adopted: string, dropped: string): string =>
    `CASE ${change} WHEN 'ADOPTED' THEN ${adopted} ELSE ${dropped} END`;
  const ofTurn = (turn: Turn): string =>
    between.axis === 'WORLD'
      ? isWithinLife(scope, turn, entity, held)
      : isNews(scope, turn, entity, held, name);
  const row = nameRow(held, name);
  return compiler.connection('NameChangeConnection', selected, {
    match: `CALL () {
      ${branch('began', 'ADOPTED')}
      UNION ALL
      ${branch('ended', 'DROPPED')}
    }
      MATCH (${entity}:Entity)-[${held}:${typesOf(writer.lens, ['HAS_NAME'])}]->(${name}:Value)`,
    where: [
      ...evidence(scope, held),
      either(ofTurn('began'), ofTurn('ended')),
      ...fits(scope, [entity]),
    ],
    carried: [entity, held, name, change],
    orders: [
      {
        text: either(timeOf(scope, 'began', held), timeOf(scope, 'ended', held)),
        descending: false,
      },
    ],
    key: `(${[`${entity}.key`, `${held}.field`, `${name}.value`, `coalesce(${name}.lang, '')`, `toString(${held}.s0)`, change].join(" + ' ' + ")})`,
    owner: null,
    place: `ChangeSet.${selected.name}`,
    rows: rowsOf(scope),
    node: (nodes) =>
      compileParts(compiler, 'NameChange', nodes, {
        entity: (of) => compiler.entity(entity, 'Entity', of),
        name: () => row,
        change: () => asIs(change),
      }),
    relationship: null,
  });
}

/** Whether a name cannot have begun, or ended, with its entity, as far as the sources date that. */
function isWithinLife(
  { compiler: { writer } }: Scope,
  turn: Turn,
  entity: string,
  held: string,
): string {
  const together =
    turn === 'began'
      ? `${writer.parameter(BEGINNING)} < span[0] AND span[0] <= ${held}.s1 AND ${held}.s0 <= span[1]`
      : `span[3] < ${writer.parameter(FOREVER)} AND span[2] <= ${held}.e1 AND ${held}.e0 <= span[3]`;
  return `none(span IN [${lifeOf(writer.lens, entity)}] WHERE ${together})`;
}

/** Whether a name of an entity known at both moments was known at one of them only. */
function isNews(scope: Scope, turn: Turn, entity: string, held: string, name: string): string {
  const { writer } = scope.compiler;
  const [moment, otherwise] = momentsOf(scope, turn);
  const other = writer.variable('v');
  const conditions = [
    `${other}.value = ${name}.value AND ${other}r.field = ${held}.field`,
    `coalesce(${other}.lang, '') = coalesce(${name}.lang, '')`,
    isKnownAt(`${other}r`, otherwise),
    ...evidence(scope, `${other}r`),
  ];
  return `(${isKnownAt(held, moment)} AND ${isThere(scope, entity, otherwise)} AND NOT EXISTS {
      MATCH (${entity})-[${other}r:${typesOf(writer.lens, ['HAS_NAME'])}]->(${other}:Value)
      ${whereAll(conditions)}
    })`;
}
