import { BEGINNING, FOREVER } from '../../model/time.ts';
import { asIs } from '../compiler.ts';
import { whereAll } from '../lens-conditions.ts';
import type { Compiled } from '../writer.ts';
import { certainly, possibly, type Turn } from './between.ts';
import { isTurn } from './relationships.ts';
import {
  endsOf,
  isKept,
  isKeptOfFound,
  kindTypes,
  newEnds,
  relationshipsFound,
  type Scope,
} from './scope.ts';

/** How many relationships of one kind changed. */
export interface ReadTotal {
  readonly kind: string;
  readonly authority: string | null;
  readonly opened: number;
  readonly closed: number;
  readonly uncertain: number;
}

/** How many changes of each kind and authority there are. */
export function totals(scope: Scope): Compiled {
  const { compiler, between } = scope;
  const [line, opened, closed, uncertain] = ['l', 'c', 'c', 'c'].map((prefix) =>
    compiler.writer.variable(prefix),
  ) as [string, string, string, string];
  const branch = (turn: Turn, how: typeof certainly, counts: readonly number[]): string => {
    const ends = newEnds(scope);
    const { held } = ends;
    const where = how === certainly ? isTurn(scope, turn, ends) : isKeptOfFound(scope, ends);
    const counted = [opened, closed, uncertain].map((name, at) => `${counts[at]} AS ${name}`);
    return `${relationshipsFound(scope, how(between, turn), held)}
      ${endsOf(scope, ends)}
      ${whereAll(where)}
      RETURN ${held}.line AS ${line}, ${counted.join(', ')}`;
  };
  const branches = [
    branch('began', certainly, [1, 0, 0]),
    branch('ended', certainly, [0, 1, 0]),
    branch('began', possibly, [0, 0, 1]),
    branch('ended', possibly, [0, 0, 1]),
  ];
  const sums = [opened, closed, uncertain].map((name) => `sum(${name}) AS ${name}`);
  return {
    text: `COLLECT {
      CALL () {
      ${branches.join('\n      UNION ALL\n      ')}
      }
      WITH ${line}, ${sums.join(', ')}
      ORDER BY ${line}
      RETURN [${[line, opened, closed, uncertain].join(', ')}] AS row
    }`,
    decode: (raw) =>
      (raw as readonly (readonly [string, number, number, number])[]).map(
        ([line, opened, closed, uncertain]): ReadTotal => {
          const [kind = '', authority = null] = line.split('.');
          return { kind, authority, opened, closed, uncertain };
        },
      ),
  };
}

/** How many relationships may have changed at any time: no source bounds their beginning or their end. */
export function openEnded(scope: Scope): Compiled {
  const { compiler, between, from, to } = scope;
  if (between.axis === 'KNOWN' || between.kinds.length === 0) return asIs('0');
  const { held, ...ends } = newEnds(scope);
  const [first, last] = [BEGINNING, FOREVER].map((day) => compiler.writer.parameter(day));
  const mayHaveBegun = `${held}.s0 = ${first} AND ${from} < ${held}.s1 OR ${held}.s1 = ${last} AND ${held}.s0 <= ${from}`;
  const mayHaveEnded = `${held}.e1 = ${last} AND ${held}.e0 <= ${to} OR ${held}.e0 = ${first} AND ${to} < ${held}.e1`;
  const where = [
    `(${mayHaveBegun} OR ${mayHaveEnded})`,
    ...isKept(scope, held, [ends.from, ends.to]),
  ];
  return asIs(`COUNT {
      MATCH (${ends.from}:Entity)-[${held}:${kindTypes(scope)}]->(${ends.to}:Entity)
      ${whereAll(where)}
    }`);
}
