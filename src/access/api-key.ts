import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Role } from './caller.ts';

/** What the graph keeps of a key: enough to know it again, not to use it. Times are milliseconds since 1970. */
export interface ApiKey {
  readonly id: string;
  /** SHA-256 of the token: of 256 random bits, so that a slow hash would protect nothing more. */
  readonly hash: string;
  readonly role: Role;
  /** Whose it is and what for: an office or a post, no person's name. */
  readonly note: string;
  readonly createdAt: number;
  readonly expiresAt?: number | null;
  readonly revokedAt?: number | null;
}

interface NewKey extends Pick<ApiKey, 'role' | 'note'> {
  readonly expiresAt: number | null;
}

const TOKEN = /^scg_([0-9a-f]{12})_[\w-]{43}$/;

/** A key and its token, which is nowhere but in what this gives. */
export function makeKey({ role, note, expiresAt }: NewKey): {
  readonly key: ApiKey;
  readonly token: string;
} {
  const id = randomBytes(6).toString('hex');
  const token = `scg_${id}_${randomBytes(32).toString('base64url')}`;
  const key = { id, hash: hashOf(token), role, note, createdAt: Date.now(), expiresAt };
  return { key, token };
}

/** The id of the key that a token would be of; null if it is no token of ours. */
export const keyIdOf = (token: string): string | null => TOKEN.exec(token)?.[1] ?? null;

/** Takes as long whether or not it is the key's. */
export const isTokenOf = (token: string, { hash }: ApiKey): boolean =>
  timingSafeEqual(Buffer.from(hash, 'hex'), Buffer.from(hashOf(token), 'hex'));

export const isValidAt = ({ expiresAt, revokedAt }: ApiKey, time: number): boolean =>
  time < (expiresAt ?? Number.POSITIVE_INFINITY) && time < (revokedAt ?? Number.POSITIVE_INFINITY);

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
