import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { ANONYMOUS, type Caller, mayActAs, type Role } from './caller.ts';

const BEARER = new HeaderMap([['www-authenticate', 'Bearer']]);

/** Errors: UNAUTHENTICATED if nobody says who asks, FORBIDDEN if that one may not. */
export function demand(caller: Caller, needed: Role): void {
  if (mayActAs(caller, needed)) return;
  const isUnknown = caller === ANONYMOUS;
  const came = isUnknown ? 'no token' : `the role ${caller.role}`;
  throw new GraphQLError(`expected the role ${needed}, came ${came}.`, {
    extensions: {
      code: isUnknown ? 'UNAUTHENTICATED' : 'FORBIDDEN',
      http: isUnknown ? { status: 401, headers: BEARER } : { status: 403 },
    },
  });
}
