import { createRemoteJWKSet, errors, jwtVerify } from 'jose';
import { type Caller, type Role, roles } from './caller.ts';

/** Whose JSON Web Tokens are believed. */
export interface JwtSettings {
  /** The address of the issuer's keys (a JWKS). */
  readonly jwks: string;
  readonly issuer: string;
  readonly audience: string;
  /** The claim that says the role. */
  readonly roleClaim: string;
}

/** Reads who asks from a JSON Web Token; null if it proves nothing. */
export type ReadJwt = (token: string) => Promise<Caller | null>;

/** The keys' own address did not answer: nobody can say whether a token is right. */
export class IssuerSilent extends Error {
  override readonly name = 'IssuerSilent';
  readonly status = 503;
  readonly code = 'UNAVAILABLE';
}

/** What a public key can verify; none with a shared secret, and never `none`. */
const ALGORITHMS = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
];

/** In milliseconds. */
const PATIENCE = 3_000;
const LONGEST_NAME = 200;

export function readJwtOf({ jwks, issuer, audience, roleClaim }: JwtSettings): ReadJwt {
  const keys = createRemoteJWKSet(new URL(jwks), { timeoutDuration: PATIENCE });
  return async (token) => {
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer,
        audience,
        algorithms: ALGORITHMS,
        requiredClaims: ['exp', 'sub'],
      });
      const name = nameOf(payload.sub);
      const role = roleOf(payload[roleClaim]);
      return name === null || role === null ? null : { name, role };
    } catch (error) {
      if (isOfToken(error)) return null;
      throw new IssuerSilent('The issuer of the token does not answer: ask again in a moment.', {
        cause: error,
      });
    }
  };
}

/** Whether the token is wrong, and not that its issuer's keys cannot be had. */
const isOfToken = (error: unknown): boolean =>
  error instanceof errors.JOSEError &&
  !(error instanceof errors.JWKSTimeout) &&
  error.code !== 'ERR_JOSE_GENERIC';

const nameOf = (subject: string | undefined): string | null =>
  subject && subject.length <= LONGEST_NAME && /^[\x21-\x7e]+$/.test(subject)
    ? `jwt:${subject}`
    : null;

/** Whoever has no role may read. */
const roleOf = (claim: unknown): Role | null =>
  claim === undefined ? 'reader' : (roles.find((role) => role === claim) ?? null);
