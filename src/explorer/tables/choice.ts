import type { Basis, Dimension, Measure } from '../generated/graphql.ts';
import { basisLabels, dimensionLabels, measureLabels } from '../words/measures.ts';
import { unexpected } from '../words/unexpected.ts';

/** What a table is of. */
export interface Choice {
  /** None: the arms sales notified to Congress, one by one. */
  readonly measures: readonly Measure[];
  readonly by: readonly Dimension[];
  /** Keys of the nations whose figures count; none: those of all. */
  readonly of: readonly string[];
  readonly from: number | null;
  readonly to: number | null;
  /** Null: as reported where anything is, else the sum of nations. */
  readonly basis: Basis | null;
  readonly rolling: number | null;
  readonly least: number | null;
  readonly sort: Sort | null;
}

export interface Sort {
  readonly column: string;
  readonly descending: boolean;
}

export const NO_CHOICE: Choice = {
  measures: [],
  by: ['NATION'],
  of: [],
  from: null,
  to: null,
  basis: null,
  rolling: null,
  least: null,
  sort: null,
};

interface Part<Value> {
  readonly expected: string;
  /** Undefined where the text is none. */
  readonly read: (text: string) => Value | undefined;
  readonly write: (value: Value) => string;
}

const listOf = <Name extends string>(names: readonly string[]): Part<readonly Name[]> => ({
  expected: `some of ${names.join(', ')}, with commas between`,
  read: (text) => {
    const list = text.split(',');
    return list.every((name) => names.includes(name)) ? (list as Name[]) : undefined;
  },
  write: (list) => list.join(),
});

const wholeNumber = (expected: string, pattern: RegExp): Part<number | null> => ({
  expected,
  read: (text) => (pattern.test(text) ? Number(text) : undefined),
  write: String,
});

const NATION_KEY = /^nation\/[\w-]+$/;

const year = wholeNumber('a fiscal year, as 2018', /^(19|20)\d\d$/);

const parts: { readonly [Name in keyof Choice]: Part<Choice[Name]> } = {
  measures: listOf<Measure>(Object.keys(measureLabels)),
  by: listOf<Dimension>(Object.keys(dimensionLabels)),
  of: {
    expected: 'keys of nations, as nation/JPN, with commas between',
    read: (text) => {
      const keys = text.split(',');
      return keys.every((key) => NATION_KEY.test(key)) ? keys : undefined;
    },
    write: (keys) => keys.join(),
  },
  from: year,
  to: year,
  basis: {
    expected: Object.keys(basisLabels).join(' or '),
    read: (text) => (Object.hasOwn(basisLabels, text) ? (text as Basis) : undefined),
    write: String,
  },
  rolling: wholeNumber('a whole number of years', /^\d{1,2}$/),
  least: wholeNumber('whole US dollars', /^\d{1,15}$/),
  sort: {
    expected: 'a column, with - before it for the largest first',
    read: (text) => {
      const [, minus, column] = text.match(/^(-?)(\w+)$/) ?? [];
      return column === undefined ? undefined : { column, descending: minus === '-' };
    },
    write: (sort) => (sort ? `${sort.descending ? '-' : ''}${sort.column}` : ''),
  },
};

const names = Object.keys(parts) as (keyof Choice)[];

/** The choice of an address, and what is wrong with it in words. */
export function readChoice(query: Readonly<Record<string, string>>): {
  readonly choice: Choice;
  readonly problems: readonly string[];
} {
  const given = names.flatMap((name) => {
    const text = query[name];
    return text === undefined ? [] : [{ name, text, value: parts[name].read(text) }];
  });
  const problems = given
    .filter(({ value }) => value === undefined)
    .map(({ name, text }) => unexpected(name, parts[name].expected, text));
  if (problems.length > 0) return { choice: NO_CHOICE, problems };
  const told = Object.fromEntries(given.map(({ name, value }) => [name, value]));
  return { choice: { ...NO_CHOICE, ...told }, problems };
}

/** What an address says of a choice: only what is not as without one. */
export const choiceQuery = (choice: Choice): Record<string, string> =>
  Object.fromEntries(
    names
      .map((name) => [name, written(choice, name)])
      .filter(([name, text]) => text !== written(NO_CHOICE, name as keyof Choice)),
  );

const written = <Name extends keyof Choice>(choice: Choice, name: Name): string => {
  const value = choice[name];
  return value === null ? '' : parts[name].write(value);
};

const byPlace: readonly Dimension[] = ['REGION', 'COMMAND_AT_LENS', 'COMMAND_AT_PERIOD'];

/** Of some nations, of a region or of a command nothing is reported, unless nations are told apart too. */
export const basisOf = ({ basis, by, of }: Choice): Basis =>
  basis ??
  (by.includes('NATION') || (of.length === 0 && !by.some((one) => byPlace.includes(one)))
    ? 'REPORTED'
    : 'SUM_OF_NATIONS');

/** The variables of what is asked of observations. */
export const amountsVariables = (choice: Choice) => ({
  measures: choice.measures,
  by: choice.by,
  basis: basisOf(choice),
  where: {
    ...(isBetween(choice) && {
      fiscalYear: {
        ...(choice.from !== null && { gte: choice.from }),
        ...(choice.to !== null && { lte: choice.to }),
      },
    }),
    ...(choice.of.length > 0 && { subject: { key: { in: choice.of } } }),
  },
  ...shapeOf(choice),
});

/** The variables of what is asked of arms sales: a US fiscal year begins on 1 October of the year before. */
export const salesVariables = (choice: Choice) => ({
  by: choice.by,
  where: {
    ...(isBetween(choice) && {
      notifiedOn: {
        ...(choice.from !== null && { gte: `${choice.from - 1}-10-01` }),
        ...(choice.to !== null && { lte: `${choice.to}-09-30` }),
      },
    }),
    ...(choice.of.length > 0 && { buyers: { some: { key: { in: choice.of } } } }),
  },
  ...shapeOf(choice),
});

const isBetween = ({ from, to }: Choice): boolean => (from ?? to) !== null;

const shapeOf = ({ rolling, least }: Choice) => ({
  ...(rolling !== null && { rollingYears: rolling }),
  ...(least !== null && { valueAtLeast: least }),
});
