import fc from 'fast-check';
import { type Claim, contentKey } from '../../src/ledger/claim.ts';
import { run } from '../support/run.ts';
import { ALL_EXIST } from '../unit/ledger/generated-claims.ts';
import { emptyGraph } from './empty-graph.ts';
import { SOURCES } from './sources.ts';

/** The moment of the last change, in milliseconds. */
async function lastChange(): Promise<number> {
  const { data } = await run(emptyGraph().graph, '{ status { recordedThrough } }');
  return new Date(data.status.recordedThrough).getTime();
}

export async function recordNow(...claims: readonly Claim[]): Promise<number> {
  await emptyGraph().ledger.record(claims, SOURCES);
  return lastChange();
}

export async function retractNow(...claims: readonly Claim[]): Promise<number> {
  await emptyGraph().ledger.retract(claims.map(contentKey), 'It was wrong.');
  return lastChange();
}

/** Claims that are recorded, and some of them retracted. */
interface History {
  readonly pool: readonly Claim[];
  readonly retracted: readonly number[];
}

export const historiesOf = (claim: fc.Arbitrary<Claim>): fc.Arbitrary<History> =>
  fc.record({
    pool: fc.array(claim, { minLength: 6, maxLength: 16 }),
    retracted: fc.array(fc.nat({ max: 40 }), { minLength: 1, maxLength: 4 }),
  });

/** Records and retracts in turn; gives the moments of all changes. */
export async function live({ pool, retracted }: History): Promise<number[]> {
  await emptyGraph().clear();
  const half = Math.ceil(pool.length / 2);
  const claims = new Map(pool.map((claim) => [contentKey(claim), claim]));
  const sorted = [...claims].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, claim]) => claim);
  const chosen = new Set(retracted.map((place) => sorted[place % sorted.length] as Claim));
  return [
    await recordNow(...ALL_EXIST, ...pool.slice(0, half)),
    await recordNow(...pool.slice(half)),
    await retractNow(...chosen),
    await recordNow(...pool),
  ];
}
