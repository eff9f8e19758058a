import { readSeed } from '../../seed/package.ts';
import type { Package } from '../../src/ledger/package.ts';
import { SeedError } from '../../src/packages/problem.ts';

export const SEED = new URL('../../seed/', import.meta.url);

/** The real seed, as `npm start` loads it; fails with every problem if it has any. */
export function seed(): Package {
  const reading = readSeed(SEED);
  if ('problems' in reading) throw new SeedError(reading.problems);
  return reading.package;
}
