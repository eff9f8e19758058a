import { readSeed } from '../../seed/package.ts';
import { format } from '../../seed/problem.ts';
import type { Package } from '../../src/ledger/package.ts';

/** The real seed, as `npm start` loads it. */
export function seed(): Package {
  const reading = readSeed(new URL('../../seed/', import.meta.url));
  if ('problems' in reading) throw new Error(reading.problems.map(format).join('\n'));
  return reading.package;
}
