import { changeIndexes } from '../../model/change-index.ts';
import type { Selected } from '../selection.ts';
import type { Compiled } from '../writer.ts';
import { certainly, type Turn } from './between.ts';
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

/** The entities whose life certainly began, or ended. */
export function foundedOrDissolved(scope: Scope, turn: Turn, selected: Selected): Compiled {
  const { compiler, between } = scope;
  const entity = compiler.writer.variable('n');
  const life = compiler.writer.variable('r');
  const [moment, otherwise] = momentsOf(scope, turn);
  return compiler.connection('EntityConnection', selected, {
    match: `CALL () {
      ${livesFound(scope, certainly(between, turn), entity, life)}
    }
      MATCH (${entity}:Entity)`,
    where: [
      ...evidence(scope, life),
      ...(between.axis === 'KNOWN'
        ? [isKnownAt(life, moment), `NOT ${isThere(scope, entity, otherwise)}`]
        : []),
      ...fits(scope, [entity]),
    ],
    carried: [entity, life],
    orders: [{ text: timeOf(scope, turn, life), descending: false }],
    key: `${entity}.key`,
    owner: null,
    place: `ChangeSet.${selected.name}`,
    rows: rowsOf(scope),
    node: (nodes) => compiler.entity(entity, 'Entity', nodes),
    relationship: null,
  });
}

/** Lives as known today, which are on the entities themselves; for past knowledge also those beside them. */
function livesFound(scope: Scope, query: string, entity: string, life: string): string {
  const { writer } = scope.compiler;
  const current = `CALL db.index.fulltext.queryNodes('${changeIndexes.entities}', ${writer.parameter(query)})
      YIELD node AS ${entity}
      RETURN ${entity}, ${entity} AS ${life}`;
  if (writer.lens.knownAt === null) return current;
  return `${current}
      UNION ALL
      ${foundBy(scope, 'values', query, life)}
      WITH ${life} WHERE ${life}.field = 'existence'
      RETURN startNode(${life}) AS ${entity}, ${life}`;
}

/** Whether the entity was known to exist at a moment, at whatever time. */
export function isThere(scope: Scope, entity: string, moment: string): string {
  const known = (held: string): string =>
    [isKnownAt(held, moment), ...evidence(scope, held)].join(' AND ');
  return `(${entity}.k0 IS NOT NULL AND ${known(entity)} OR EXISTS {
      MATCH (${entity})-[life:HAS_VALUE_SUPERSEDED]->(:Value)
      WHERE life.field = 'existence' AND ${known('life')}
    })`;
}
