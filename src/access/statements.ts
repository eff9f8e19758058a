import { cypher } from '../graph/cypher.ts';
import type { ApiKey } from './api-key.ts';

export const storeKey = cypher<{ readonly key: ApiKey }, never>`
  CREATE (key:ApiKey)
  SET key = $key
`;

export const keyWithId = cypher<{ readonly id: string }, { key: ApiKey }>`
  MATCH (key:ApiKey {id: $id})
  RETURN properties(key) AS key
`;

export const allKeys = cypher<Record<string, never>, { key: ApiKey }>`
  MATCH (key:ApiKey)
  RETURN properties(key) AS key
  ORDER BY key.createdAt, key.id
`;

/** Gives the key; nothing if there is none with that id. */
export const revokeKey = cypher<{ readonly id: string; readonly at: number }, { key: ApiKey }>`
  MATCH (key:ApiKey {id: $id})
  SET key.revokedAt = coalesce(key.revokedAt, $at)
  RETURN properties(key) AS key
`;
