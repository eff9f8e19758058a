/** Larger batches make Neo4j hold more in memory at once and are no faster. */
const BATCH = 5_000;

export async function inBatches<Item>(
  items: readonly Item[],
  write: (batch: readonly Item[]) => Promise<unknown>,
): Promise<void> {
  for (let start = 0; start < items.length; start += BATCH) {
    await write(items.slice(start, start + BATCH));
  }
}
