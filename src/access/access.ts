import type { IncomingMessage } from 'node:http';
import type { Graph } from '../graph/graph.ts';
import { isTokenOf, isValidAt, keyIdOf } from './api-key.ts';
import { ANONYMOUS, type Caller } from './caller.ts';
import { keyWithId } from './statements.ts';
import { type JwtSettings, readJwtOf } from './token.ts';

export interface AccessSettings {
  /** Whether anyone may read; else a token is needed for it too. */
  readonly isPublic: boolean;
  /** Null if no JSON Web Token is believed. */
  readonly jwt: JwtSettings | null;
}

/** Says who asks; throws NotKnown. */
export type Access = (request: IncomingMessage) => Promise<Caller>;

/** Whoever asks does not prove who it is. Told in the same words whatever is wrong with its proof. */
export class NotKnown extends Error {
  override readonly name = 'NotKnown';
  readonly status = 401;
  readonly code = 'UNAUTHENTICATED';
}

/** In bytes; no token is longer. */
const LONGEST = 8_192;
const BEARER = /^Bearer +([\w.~+/-]+=*)$/i;

export function createAccess(
  graph: Pick<Graph, 'read'>,
  { isPublic, jwt }: AccessSettings,
): Access {
  const readJwt = jwt && readJwtOf(jwt);

  const keyHolder = async (id: string, token: string): Promise<Caller | null> => {
    const [row] = await graph.read(keyWithId, { id });
    return row && isTokenOf(token, row.key) && isValidAt(row.key, Date.now())
      ? { name: `key:${id}`, role: row.key.role }
      : null;
  };
  const holderOf = async (authorization: string): Promise<Caller | null> => {
    const token = authorization.length <= LONGEST ? BEARER.exec(authorization)?.[1] : undefined;
    if (token === undefined) return null;
    const id = keyIdOf(token);
    return id === null ? (readJwt?.(token) ?? null) : keyHolder(id, token);
  };

  return async ({ headers: { authorization } }) => {
    if (authorization === undefined) {
      if (isPublic) return ANONYMOUS;
      throw new NotKnown('expected "Authorization: Bearer …" with a token, came none.');
    }
    const caller = await holderOf(authorization);
    if (caller) return caller;
    throw new NotKnown(
      'expected "Authorization: Bearer …" with a token that is valid, came another.',
    );
  };
}
