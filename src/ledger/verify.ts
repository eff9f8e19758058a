import { createHash } from 'node:crypto';
import type { Graph, Transaction } from '../graph/graph.ts';
import { type ChainCheck, verifyChain } from './chain/verify.ts';
import type { Report } from './progress.ts';
import { reprojectAll } from './reproject.ts';
import { takenBack } from './taken-back.ts';
import { bareEntities, storedNodes, storedRelationships } from './verify-statements.ts';
import { lock } from './write.ts';

/** Proves that nothing was altered since it was written, and that what is queried is what the claims amount to. */
export const verifyLedger = (graph: Graph, report: Report = () => {}): Promise<ChainCheck> =>
  takenBack(graph, async (transaction) => {
    await lock(transaction);
    const chain = await verifyChain(transaction);
    const before = await projectionLines(transaction);
    await transaction.run(bareEntities, {});
    await reprojectAll(transaction, report);
    const after = await projectionLines(transaction);
    return { ...chain, problems: [...chain.problems, ...otherwise(before, after)] };
  });

/** What is queried: how often it is stored, by what it is called. */
type Lines = ReadonlyMap<string, { readonly count: number; readonly name: string }>;

function* otherwise(before: Lines, after: Lines): Generator<string> {
  for (const [text, { count, name }] of before) {
    if (count > (after.get(text)?.count ?? 0)) {
      yield `${name}: it is stored otherwise than the claims have it.`;
    }
  }
  for (const [text, { count, name }] of after) {
    if (count > (before.get(text)?.count ?? 0)) {
      yield `${name}: the claims have it otherwise than it is stored.`;
    }
  }
}

async function projectionLines(transaction: Transaction): Promise<Lines> {
  const lines = new Map<string, { count: number; name: string }>();
  const add = (text: string, name: string) => {
    const hash = hashOf(text);
    lines.set(hash, { count: (lines.get(hash)?.count ?? 0) + 1, name });
    return hash;
  };
  const hashes = new Map<string, string>();
  for (const { id, labels, properties } of await transaction.run(storedNodes, {})) {
    const name = String(properties.key ?? properties.value);
    hashes.set(id, add(JSON.stringify([labels, canonical(properties)]), name));
  }
  for (const row of await transaction.run(storedRelationships, {})) {
    const { from, to, type, properties } = row;
    const ends = [hashes.get(from), hashes.get(to)];
    add(JSON.stringify([...ends, type, canonical(properties)]), `${type} ${row.name}`);
  }
  return lines;
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url');

const canonical = (properties: Readonly<Record<string, unknown>>): unknown[] =>
  Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1));
