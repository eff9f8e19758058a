import type { Graph, Transaction } from '../graph/graph.ts';

/** Writes, gives what came of it, and keeps nothing of it. */
export async function takenBack<Seen>(
  graph: Pick<Graph, 'write'>,
  work: (transaction: Transaction) => Promise<Seen>,
): Promise<Seen> {
  let seen: { readonly value: Seen } | null = null;
  const undo = new Error('Nothing of this is kept.');
  await graph
    .write(async (transaction) => {
      seen ??= { value: await work(transaction) };
      throw undo;
    })
    .catch((error: unknown) => {
      if (error !== undo) throw error;
    });
  // What the compiler does not see: it was set before the error was thrown.
  return (seen as unknown as { readonly value: Seen }).value;
}
