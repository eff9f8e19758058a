import { resolve } from 'node:path';
import type { GraphAddress } from '../address.ts';
import { isAlive, readHolder } from './holder.ts';
import { addressAt } from './open-graph.ts';
import { keptPassword } from './password.ts';

/** Where the Neo4j of a data folder listens that another process holds; null if none does. */
export async function addressOfHeld(folder: string): Promise<GraphAddress | null> {
  const holder = await readHolder(resolve(folder));
  if (!holder?.uri || !isAlive(holder)) return null;
  return addressAt(holder.uri, await keptPassword(resolve(folder)));
}
