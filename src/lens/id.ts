import { type Lens, lensOfToken } from './lens.ts';

export interface NodeRef {
  readonly type: string;
  readonly key: string;
  readonly lens: Lens;
}

/** Bound to the lens, so that a client's cache never takes one date's answer for another's. */
export const encodeId = (type: string, key: string, { token }: Pick<Lens, 'token'>): string =>
  Buffer.from(JSON.stringify(token === '' ? [type, key] : [type, key, token])).toString(
    'base64url',
  );

/** What an id stands for; null unless this API gave it out. */
export function decodeId(id: string): NodeRef | null {
  const parts = parse(id);
  if (!Array.isArray(parts) || parts.length < 2 || parts.length > 3) return null;
  const [type, key, token = ''] = parts;
  if (typeof type !== 'string' || typeof key !== 'string' || typeof token !== 'string') return null;
  const lens = lensOfToken(token);
  return lens !== null && encodeId(type, key, lens) === id ? { type, key, lens } : null;
}

function parse(id: string): unknown {
  try {
    return JSON.parse(Buffer.from(id, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}
