import { changeIndexes } from '../../model/change-index.ts';
import { relationshipKinds } from '../../model/relationship-kinds.ts';
import type { Compiler, Ends } from '../compiler.ts';
import { isGiven } from '../filters/at.ts';
import { entityFilter } from '../filters/filters.ts';
import { isShown, typesOf } from '../lens-conditions.ts';
import { type Between, linking, ofKinds, type Turn } from './between.ts';

/** What all lists of one comparison share. */
export interface Scope {
  readonly compiler: Compiler;
  readonly between: Between;
  /** The parameters that hold the two moments. */
  readonly from: string;
  readonly to: string;
}

export const scopeOf = (compiler: Compiler, between: Between): Scope => ({
  compiler,
  between,
  from: compiler.writer.parameter(between.from),
  to: compiler.writer.parameter(between.to),
});

/** What decides which rows a list has. Cursors know the lens by themselves. */
export const rowsOf = ({ between: { lens: _, ...rest } }: Scope): unknown => rest;

/** The conditions of the lens; on KNOWN the moments compared take the place of its own. */
export const evidence = ({ between: { axis, lens } }: Scope, held: string): string[] =>
  isShown(axis === 'WORLD' ? lens : { ...lens, knownAt: null }, held);

export const isKnownAt = (held: string, moment: string): string =>
  `(${held}.k0 <= ${moment} AND ${moment} < ${held}.k1)`;

/** The moment from which something that began, or ended, is looked at, and the other one. */
export const momentsOf = ({ from, to }: Scope, turn: Turn): readonly [string, string] =>
  turn === 'began' ? [to, from] : [from, to];

/** What a list is sorted by: from when it may have begun, or by when it had ended. */
export const timeOf = ({ between: { axis } }: Scope, turn: Turn, held: string): string => {
  const [began, ended] = axis === 'WORLD' ? ['s0', 'e1'] : ['k0', 'k1'];
  return `${held}.${turn === 'began' ? began : ended}`;
};

/** Keeps what has at least one entity that fits the filter. */
export function fits(
  { compiler: { writer }, between: { within } }: Scope,
  entities: readonly string[],
): string[] {
  const each = entities.map((entity) => entityFilter(writer, entity, 'Entity', within, WITHIN));
  return each.some((conditions) => conditions.length === 0)
    ? []
    : [`(${each.map((conditions) => conditions.join(' AND ')).join(' OR ')})`];
}

const WITHIN = 'Graph.changes(within:)';

export function newEnds({ compiler: { writer } }: Scope): Ends {
  return {
    held: writer.variable('r'),
    from: writer.variable('n'),
    to: writer.variable('n'),
  };
}

/** Cypher wants a type to look for even where no kind is left; the index then finds nothing. */
export const kindTypes = ({ compiler, between: { kinds } }: Scope): string =>
  typesOf(compiler.writer.lens, kinds.length === 0 ? relationshipKinds : kinds);

/** Whether a relationship is among those asked about: by evidence and what it links. */
export const isKept = (scope: Scope, held: string, linked: readonly string[]): string[] => [
  ...evidence(scope, held),
  ...fits(scope, linked),
];

/** The same of what `relationshipsFound` gives, which has an end of the types asked for. */
export const isKeptOfFound = (scope: Scope, { held, from, to }: Ends): string[] => {
  const { types, ...rest } = parts(scope);
  const isTold = types !== undefined && Object.keys(rest).length === 0;
  return isTold ? evidence(scope, held) : isKept(scope, held, [from, to]);
};

/** What the filter `within` says something by. */
const parts = ({ between: { within } }: Scope): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(within ?? {}).filter(([, value]) => isGiven(value)));

/** Gives the relationships that an index finds. */
export const foundBy = (
  { compiler: { writer } }: Scope,
  index: keyof typeof changeIndexes,
  query: string,
  held: string,
): string =>
  `CALL db.index.fulltext.queryRelationships('${changeIndexes[index]}', ${writer.parameter(query)})
      YIELD relationship AS ${held}`;

/** Gives the relationships of the kinds asked for, and with an end of the types, that the index finds. */
export const relationshipsFound = (scope: Scope, query: string, held: string): string => {
  const { types } = parts(scope);
  const asked = ofKinds(scope.between, query);
  const narrowed = types === undefined ? asked : linking(types as readonly string[], asked);
  return foundBy(scope, 'relationships', narrowed, held);
};

/** Gives both ends of relationships that an index found. */
export const endsOf = (scope: Scope, { held, from, to }: Ends): string =>
  `MATCH (${from})-[${held}:${kindTypes(scope)}]->(${to})`;
