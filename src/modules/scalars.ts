import { GraphQLError, GraphQLScalarType, type ValueNode } from 'graphql';
import { GraphQLDateTime, GraphQLSafeInt, GraphQLURL } from 'graphql-scalars';
import { type Moment, momentOfDay, momentOfTime } from '../model/moment.ts';
import { type EpochDay, parseDay, parsePeriod, toIsoDate } from '../model/time.ts';

const refuse = (expected: string, came: unknown, node?: ValueNode): GraphQLError =>
  new GraphQLError(`expected ${expected}, came ${JSON.stringify(came)}.`, {
    ...(node && { nodes: node }),
    extensions: { code: 'BAD_USER_INPUT' },
  });

const textOf = (node: ValueNode): unknown => ('value' in node ? node.value : node.kind);

function dayOf(value: unknown, node?: ValueNode): EpochDay {
  const day = typeof value === 'string' ? parseDay(value) : null;
  if (day === null) throw refuse('a day of the calendar as "YYYY-MM-DD"', value, node);
  return day;
}

/** Days travel as epoch days inside, as ISO 8601 outside. */
const DateScalar = new GraphQLScalarType<EpochDay, string>({
  name: 'Date',
  serialize: (day) => toIsoDate(day as EpochDay),
  parseValue: (value) => dayOf(value),
  parseLiteral: (node) => dayOf(textOf(node), node),
});

function partialDateOf(value: unknown, node?: ValueNode): string {
  if (typeof value === 'string' && parsePeriod(value) !== null) return value;
  throw refuse('"YYYY", "YYYY-MM" or "YYYY-MM-DD"', value, node);
}

const PartialDate = new GraphQLScalarType<string, string>({
  name: 'PartialDate',
  serialize: (value) => partialDateOf(value),
  parseValue: (value) => partialDateOf(value),
  parseLiteral: (node) => partialDateOf(textOf(node), node),
});

function momentOf(value: unknown, node?: ValueNode): Moment {
  const day = typeof value === 'string' ? parseDay(value) : null;
  if (day !== null) return momentOfDay(value as string, day);
  try {
    return momentOfTime(value as string, GraphQLDateTime.parseValue(value).getTime());
  } catch {
    throw refuse('"YYYY-MM-DD" or "YYYY-MM-DDTHH:MM:SSZ"', value, node);
  }
}

const MomentScalar = new GraphQLScalarType<Moment, string>({
  name: 'Moment',
  serialize: (moment) => (moment as Moment).text,
  parseValue: (value) => momentOf(value),
  parseLiteral: (node) => momentOf(textOf(node), node),
});

export const scalars = {
  Date: DateScalar,
  Moment: MomentScalar,
  PartialDate,
  DateTime: GraphQLDateTime,
  SafeInt: GraphQLSafeInt,
  URL: GraphQLURL,
};

// The schema describes them: a description of their own, even an absent one, would replace that.
for (const scalar of Object.values(scalars)) Reflect.deleteProperty(scalar, 'description');
