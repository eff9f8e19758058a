import { inject } from 'vitest';
import type { GraphAddress } from '../../src/graph/address.ts';

/** The Neo4j that the project of this test shares; where each worker has one, that of this worker. */
export function sharedNeo4j(): GraphAddress {
  const addresses = inject('neo4js');
  const worker = Number(process.env.VITEST_POOL_ID) - 1;
  const address = addresses[worker % addresses.length];
  if (!address)
    throw new RangeError(`worker ${worker}: expected one of ${addresses.length} Neo4js`);
  return address;
}
