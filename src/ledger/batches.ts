/** Larger batches make Neo4j hold more in memory at once and are no faster. */
const BATCH = 5_000;

export async function inBatches<Item>(
  items: readonly Item[],
  write: (batch: readonly Item[]) => Promise<unknown>,
  size = BATCH,
): Promise<void> {
  for (let start = 0; start < items.length; start += size) {
    await write(items.slice(start, start + size));
  }
}

/** What may come bit by bit, and be more than there is memory for. */
export async function* batchesOf<Item>(
  items: Iterable<Item> | AsyncIterable<Item>,
): AsyncGenerator<Item[]> {
  let batch: Item[] = [];
  for await (const item of items) {
    if (batch.push(item) < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
