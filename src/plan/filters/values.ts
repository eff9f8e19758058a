import { fold } from '../../model/fold.ts';
import { BEGINNING, type EpochDay, FOREVER, toIsoDate } from '../../model/time.ts';
import type { Writer } from '../writer.ts';
import { all, isGiven, isInput, listOf } from './at.ts';

/** The comparisons that filters of one kind offer, by the name of their part. */
type Comparisons = Readonly<Record<string, (value: unknown) => string>>;

/** Every comparison given, as one condition each. */
const comparing = (filter: unknown, comparisons: Comparisons): string[] =>
  !isInput(filter)
    ? []
    : Object.entries(filter).flatMap(([name, value]) =>
        isGiven(value) ? (comparisons[name]?.(value) ?? []) : [],
      );

/** The same, true or false and never null, so that `not` keeps what is unknown. */
const compared = (text: string, filter: unknown, comparisons: Comparisons): string[] => [
  ...comparing(filter, {
    known: (value) => `${text} IS ${value === true ? 'NOT NULL' : 'NULL'}`,
  }),
  ...comparing(filter, comparisons).map((condition) => `coalesce(${condition}, false)`),
];

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
export const keyFilter = (writer: Writer, text: string, filter: unknown): string[] =>
  comparing(filter, equality(writer, text, asGiven));

/** `text` gives the folded form. */
export const textFilter = (writer: Writer, text: string, filter: unknown): string[] =>
  compared(text, filter, {
    ...equality(writer, text, folded),
    startsWith: (value) => `${text} STARTS WITH ${writer.parameter(folded(value))}`,
    contains: (value) => `${text} CONTAINS ${writer.parameter(folded(value))}`,
  });

/**
 * By several texts, of which one is to fit: `one` is the folded form of each, `among` says whether one
 * of them is under conditions.
 */
export function anyTextFilter(
  writer: Writer,
  one: string,
  filter: unknown,
  among: (conditions: readonly string[]) => string,
): string[] {
  if (!isInput(filter)) return [];
  const { known, ...parts } = filter;
  const conditions = textFilter(writer, one, parts);
  return [
    ...(isGiven(known) ? [`${among([])} = ${writer.parameter(known)}`] : []),
    ...(conditions.length > 0 ? [among(conditions)] : []),
  ];
}

/** `text` gives several texts between semicolons, of which one is to fit. */
export function listedTextFilter(writer: Writer, text: string, filter: unknown): string[] {
  const one = writer.variable('t');
  return anyTextFilter(
    writer,
    `trim(${one})`,
    filter,
    (conditions) => `coalesce(any(${one} IN split(${text}, ';') WHERE ${all(conditions)}), false)`,
  );
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
 * By a partial date as it is stored, `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or two of these around a slash:
 * keeps what may lie on or after, on or before. Such texts sort as their dates do.
 */
export function partialDateFilter(writer: Writer, text: string, filter: unknown): string[] {
  const [from, to] = [`split(${text}, '/')[0]`, `split(${text}, '/')[-1]`];
  return compared(text, filter, {
    gte: (value) =>
      `${to} + right('-12-31', 10 - size(${to})) >= ${writer.parameter(toIsoDate(value as EpochDay))}`,
    lte: (value) => `${from} <= ${writer.parameter(toIsoDate(value as EpochDay))}`,
  });
}

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
  return compared(earliest, filter, {
    gte: (value) => `${first} >= ${writer.parameter(value)}`,
    lte: (value) => `${last} <= ${writer.parameter(value)}`,
    known: (value) =>
      `(${earliest} > ${BEGINNING} AND ${latest} < ${FOREVER}) = ${writer.parameter(value)}`,
  });
}

/** By a flag; what is unknown is neither. */
export const flagFilter = (writer: Writer, text: string, value: unknown): string[] => [
  `coalesce(${text} = ${writer.parameter(value)}, false)`,
];
