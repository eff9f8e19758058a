import fc from 'fast-check';
import { expect, test } from 'vitest';
import { multiply } from '../../bench/multiply.ts';
import type { Claim } from '../../src/ledger/claim.ts';
import { isFunctional } from '../../src/model/relationship-kinds.ts';
import { ALL_EXIST, anyClaim } from '../unit/ledger/generated-claims.ts';
import { emptyGraph } from './empty-graph.ts';
import { SOURCES } from './sources.ts';
import { stored } from './stored.ts';

const HUB = 'agency/E';

/** Makes one of the entities a hub, and leaves out what the seed has not. */
function withHub(claims: readonly Claim[]): Claim[] {
  const hubbed = JSON.parse(JSON.stringify(claims).replaceAll('embassy/E', HUB)) as Claim[];
  return hubbed.filter(({ assertion }) => {
    if (assertion.asserts !== 'relationship') return true;
    const { subject, kind, object } = assertion;
    return subject !== object && !(subject === HUB && isFunctional(kind));
  });
}

test('a graph copied within itself is what the ledger makes of the copied claims', async () => {
  const { graph, ledger, clear } = emptyGraph();
  const claims = fc.array(anyClaim, { minLength: 8, maxLength: 20 }).map(withHub);
  await fc.assert(
    fc.asyncProperty(claims, claims, fc.constantFrom(2, 12), async (first, second, copies) => {
      await clear();
      await ledger.record(withHub(ALL_EXIST), SOURCES);
      await ledger.record(first);
      await ledger.record(second);
      await multiply(graph, copies, () => {});
      const copied = await stored(graph);
      await ledger.rebuild();
      expect(await stored(graph)).toEqual(copied);
    }),
    { numRuns: 4, endOnFailure: true },
  );
}, 180_000);
