import { readSettings } from '../../../src/config.ts';
import type { GraphAddress } from '../../../src/graph/address.ts';

/** The Neo4j that the bench tells its contenders of. */
export function neo4jAddress(): GraphAddress {
  const { neo4j } = readSettings();
  if (neo4j === null) throw new Error('NEO4J_URI: expected, as the bench gives it.');
  return neo4j;
}

/** Tells the bench where the contender listens; from then on it ends with the bench. */
export function announce(url: string): void {
  process.once('disconnect', () => process.exit());
  process.send?.(url);
}
