import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { GraphQLDateTime, GraphQLSafeInt, GraphQLURL } from 'graphql-scalars';
import { type EpochDay, parseDay, parsePeriod, toIsoDate } from '../model/time.ts';

const refuse = (expected: string, came: unknown): GraphQLError =>
  new GraphQLError(`expected ${expected}, came ${JSON.stringify(came)}.`, {
    extensions: { code: 'BAD_USER_INPUT' },
  });

function dayOf(value: unknown): EpochDay {
  const day = typeof value === 'string' ? parseDay(value) : null;
  if (day === null) throw refuse('a day of the calendar as YYYY-MM-DD', value);
  return day;
}

/** Days travel as epoch days inside, as ISO 8601 outside. */
const DateScalar = new GraphQLScalarType<EpochDay, string>({
  name: 'Date',
  serialize: (day) => toIsoDate(day as EpochDay),
  parseValue: dayOf,
  parseLiteral: (node) => dayOf(node.kind === Kind.STRING ? node.value : null),
});

function partialDateOf(value: unknown): string {
  if (typeof value === 'string' && parsePeriod(value) !== null) return value;
  throw refuse('YYYY, YYYY-MM or YYYY-MM-DD', value);
}

const PartialDate = new GraphQLScalarType<string, string>({
  name: 'PartialDate',
  serialize: partialDateOf,
  parseValue: partialDateOf,
  parseLiteral: (node) => partialDateOf(node.kind === Kind.STRING ? node.value : null),
});

export const scalars = {
  Date: DateScalar,
  PartialDate,
  DateTime: GraphQLDateTime,
  SafeInt: GraphQLSafeInt,
  URL: GraphQLURL,
};
