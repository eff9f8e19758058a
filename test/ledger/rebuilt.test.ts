import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cypher } from '../../src/graph/cypher.ts';
import type { Claim } from '../../src/ledger/claim.ts';
import { type Reliability, reliabilities } from '../../src/ledger/source.ts';
import { verifyLedger } from '../../src/ledger/verify.ts';
import { ALL_EXIST, anyClaim } from '../unit/ledger/generated-claims.ts';
import { emptyGraph } from './empty-graph.ts';
import { packageOf, SOURCES } from './sources.ts';
import { current, stored, version } from './stored.ts';

const standingKeys = cypher<Record<string, never>, { key: string }>`
  MATCH (claim:Claim)
  WHERE claim.retractedAt = 253402300799999
  RETURN claim.key AS key
  ORDER BY key
`;

const standing = async (): Promise<string[]> =>
  (await emptyGraph().graph.read(standingKeys, {})).map(({ key }) => key);

const claims = fc.array(anyClaim, { minLength: 1, maxLength: 8 });

/** Something done to the ledger; says what it was when a run fails. */
interface Step {
  does(): Promise<unknown>;
  toString(): string;
}

const recordingOf = (claims: fc.Arbitrary<Claim[]>) =>
  claims.map(
    (claims): Step => ({
      does: () => emptyGraph().ledger.record(claims),
      toString: () => `record ${JSON.stringify(claims)}`,
    }),
  );

const retracting = fc.array(fc.nat({ max: 40 }), { minLength: 1, maxLength: 4 }).map(
  (places): Step => ({
    does: async () => {
      const keys = await standing();
      const chosen = new Set(places.flatMap((place) => keys[place % keys.length] ?? []));
      return emptyGraph().ledger.retract([...chosen], 'By chance.');
    },
    toString: () => `retract ${places}`,
  }),
);

const importingOf = (claims: fc.Arbitrary<Claim[]>) =>
  fc.tuple(fc.constantFrom('one', 'other'), claims, fc.constantFrom(...reliabilities)).map(
    ([name, claims, reliability]): Step => ({
      does: () => emptyGraph().ledger.importPackage(versionOf(name, claims, reliability)),
      toString: () => `import ${name} ${reliability} ${JSON.stringify(claims)}`,
    }),
  );

const versionOf = (name: string, claims: readonly Claim[], reliability: Reliability) =>
  packageOf(claims, {
    name,
    sources: SOURCES.map((one) => (one.key === 'paper' ? { ...one, reliability } : one)),
  });

/** Steps that draw on one pool of claims, so that they keep adding and withdrawing the same ones. */
const steps = fc.array(anyClaim, { minLength: 10, maxLength: 24 }).chain((pool) => {
  const some = fc.shuffledSubarray(pool, { minLength: 1 });
  const step = fc.oneof(recordingOf(some), retracting, importingOf(some));
  return fc.array(step, { minLength: 3, maxLength: 7 });
});

const begin = async () => {
  await emptyGraph().clear();
  await emptyGraph().ledger.record(ALL_EXIST, SOURCES);
};

test('whatever was recorded, retracted and imported, what is stored is what a rebuild writes, and is verified', async () => {
  const { graph, ledger } = emptyGraph();
  await fc.assert(
    fc.asyncProperty(steps, async (steps) => {
      await begin();
      for (const step of steps) {
        await step.does();
        const before = await stored(graph);
        await ledger.rebuild();
        expect(await stored(graph)).toEqual(before);
        expect((await verifyLedger(graph)).problems).toEqual([]);
      }
    }),
    { numRuns: 12, interruptAfterTimeLimit: 60_000 },
  );
}, 120_000);

test('the version rises by one with each change of what is stored, and only then', async () => {
  const { graph } = emptyGraph();
  await fc.assert(
    fc.asyncProperty(steps, async (steps) => {
      await begin();
      for (const step of steps) {
        const [versionBefore, before] = [await version(graph), await stored(graph)];
        await step.does();
        const isSame = JSON.stringify(before) === JSON.stringify(await stored(graph));
        expect(await version(graph)).toBe(versionBefore + (isSame ? 0 : 1));
      }
    }),
    { numRuns: 8, interruptAfterTimeLimit: 60_000 },
  );
}, 120_000);

test('claims of any kind retracted and recorded again give the same graph of today', async () => {
  const { graph, ledger } = emptyGraph();
  await fc.assert(
    fc.asyncProperty(claims, async (claims) => {
      await begin();
      const alone = await standing();
      await ledger.record(claims);
      const before = await current(graph);
      const added = (await standing()).filter((key) => !alone.includes(key));

      await ledger.retract(added, 'By chance.');
      await ledger.record([...claims].reverse());

      expect(await current(graph)).toEqual(before);
    }),
    { numRuns: 10, interruptAfterTimeLimit: 60_000 },
  );
}, 120_000);

test('the order of the claims in a package does not matter', async () => {
  const { graph, ledger } = emptyGraph();
  await fc.assert(
    fc.asyncProperty(claims, async (claims) => {
      await begin();
      await ledger.importPackage(packageOf(claims));
      const before = await current(graph);
      await begin();
      await ledger.importPackage(packageOf([...claims].reverse()));
      expect(await current(graph)).toEqual(before);
    }),
    { numRuns: 8, interruptAfterTimeLimit: 60_000 },
  );
}, 120_000);
