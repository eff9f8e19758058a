import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { badInput } from '../plan/bad-input.ts';

type Told = Readonly<Record<string, unknown>>;

/** Of all that is refused before it is executed, unless it says otherwise. */
const REFUSED = { status: 400 };

const refusal = (code: string, message: string, told: Told, http: object = REFUSED) =>
  new GraphQLError(message, { extensions: { code, ...told, http } });

export const limitExceeded = (limit: string, most: number, came: number | string): GraphQLError =>
  refusal('LIMIT_EXCEEDED', `${limit}: expected at most ${most}, came ${came}.`, {
    limit,
    most,
    came,
  });

/** `field` is the one that costs most of it, as the path in the answer. */
export const costExceeded = (requested: number, most: number, field: string): GraphQLError =>
  refusal(
    'COST_EXCEEDED',
    `cost: expected at most ${most} points, came ${requested}, most of them for ${field}: ask for smaller pages or less below it.`,
    { requested, most, field },
  );

/** A value that no argument takes. */
export const badValue = (place: string, expected: string, came: unknown): GraphQLError => {
  const { message, extensions } = badInput(place, expected, came);
  return new GraphQLError(message, { extensions: { ...extensions, http: REFUSED } });
};

export const untrusted = (): GraphQLError =>
  refusal(
    'FORBIDDEN',
    'query: expected one of the documents that this server trusts.',
    {},
    {
      status: 403,
    },
  );

/** Apollo Client sends the document itself when it is told so. */
export const unknownDocument = (): GraphQLError =>
  refusal('PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound', {});

export const rateLimited = (seconds: number): GraphQLError =>
  later(429, 'RATE_LIMITED', 'You have used up your points', seconds);

export const overloaded = (seconds: number): GraphQLError =>
  later(503, 'OVERLOADED', 'Too many requests wait already', seconds);

const later = (status: number, code: string, reason: string, retryAfter: number): GraphQLError =>
  refusal(
    code,
    `${reason}: ask again in ${retryAfter} s.`,
    { retryAfter },
    { status, headers: new HeaderMap([['retry-after', String(retryAfter)]]) },
  );
