import { fold } from '../../model/fold.ts';
import { BEGINNING, type EpochDay, FOREVER, toIsoDate } from '../../model/time.ts';
import type { Writer } from '../writer.ts';
import { isGiven, isInput, listOf } from './at.ts';

/** The comparisons that filters of one kind offer, by the name of their part. */
type Comparisons = Readonly<Record<string, (value: unknown) => string>>;

/**
 * Every comparison given, as one condition each: true or false, never null, so that `not` keeps
 * what is unknown.
 */
function compared(text: string, filter: unknown, comparisons: Comparisons): string[] {
  if (!isInput(filter)) return [];
  return Object.entries(filter).flatMap(([name, value]) => {
    if (!isGiven(value)) return [];
    if (name === 'known') return [`${text} IS ${value === true ? 'NOT NULL' : 'NULL'}`];
    const comparison = comparisons[name];
    return comparison ? [`coalesce(${comparison(value)}, false)`] : [];
  });
}

const equality = (
  writer: Writer,
  text: string,
  shape: (value: unknown) => unknown,
): Comparisons => ({
  eq: (value) => `${text} = ${writer.parameter(shape(value))}`,
  in: (values) => `${text} IN ${writer.parameter(listOf(values).map(shape))}`,
});

const asGiven = (value: unknown): unknown => value;
const folded = (value: unknown): unknown => fold(String(value));

/** By key, which is never null. */
export function keyFilter(writer: Writer, text: string, filter: unknown): string[] {
  if (!isInput(filter)) return [];
  const { eq, in: among } = equality(writer, text, asGiven);
  return [
    ...(isGiven(filter.eq) ? [eq?.(filter.eq) ?? ''] : []),
    ...(isGiven(filter.in) ? [among?.(filter.in) ?? ''] : []),
  ];
}

/** `text` gives the folded form. */
export const textFilter = (writer: Writer, text: string, filter: unknown): string[] =>
  compared(text, filter, {
    ...equality(writer, text, folded),
    startsWith: (value) => `${text} STARTS WITH ${writer.parameter(folded(value))}`,
    contains: (value) => `${text} CONTAINS ${writer.parameter(folded(value))}`,
  });

/** `text` gives several texts between semicolons, of which one is to fit. */
export function listedTextFilter(writer: Writer, text: string, filter: unknown): string[] {
  const one = writer.variable('t');
  const conditions = textFilter(writer, `trim(${one})`, filter);
  return conditions.length === 0
    ? []
    : [`any(${one} IN split(coalesce(${text}, ''), ';') WHERE ${conditions.join(' AND ')})`];
}

/** `text` gives the names of the schema's enum. */
export const wordFilter = (writer: Writer, text: string, filter: unknown): string[] =>
  compared(text, filter, equality(writer, text, asGiven));

export const numberFilter = (writer: Writer, text: string, filter: unknown): string[] =>
  compared(text, filter, {
    ...equality(writer, text, asGiven),
    gte: (value) => `${text} >= ${writer.parameter(value)}`,
    lte: (value) => `${text} <= ${writer.parameter(value)}`,
  });

/**
 * By a partial date as it is stored, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: keeps what may lie on or after,
 * on or before. Such texts sort as their dates do.
 */
export const partialDateFilter = (writer: Writer, text: string, filter: unknown): string[] =>
  compared(text, filter, {
    gte: (value) =>
      `${text} + right('-12-31', 10 - size(${text})) >= ${writer.parameter(toIsoDate(value as EpochDay))}`,
    lte: (value) => `${text} <= ${writer.parameter(toIsoDate(value as EpochDay))}`,
  });

interface Bound {
  readonly earliest: string;
  readonly latest: string;
}

/** By a day between two bounds, as epoch days: what may lie in the time asked for, or surely does. */
export function dayFilter(
  writer: Writer,
  { earliest, latest }: Bound,
  isCertain: boolean,
  filter: unknown,
): string[] {
  const [first, last] = isCertain ? [earliest, latest] : [latest, earliest];
  if (!isInput(filter)) return [];
  return [
    ...(isGiven(filter.gte) ? [`${first} >= ${writer.parameter(filter.gte)}`] : []),
    ...(isGiven(filter.lte) ? [`${last} <= ${writer.parameter(filter.lte)}`] : []),
    ...(isGiven(filter.known)
      ? [
          `(${earliest} > ${BEGINNING} AND ${latest} < ${FOREVER}) = ${writer.parameter(filter.known)}`,
        ]
      : []),
  ];
}

/** By a flag; what is unknown is neither. */
export const flagFilter = (writer: Writer, text: string, value: unknown): string[] => [
  `coalesce(${text} = ${writer.parameter(value)}, false)`,
];
