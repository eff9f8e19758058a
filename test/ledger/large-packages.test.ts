import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { cypher } from '../../src/graph/cypher.ts';
import type { Claim } from '../../src/ledger/claim.ts';
import type { Claims, Package } from '../../src/ledger/package.ts';
import { verifyLedger } from '../../src/ledger/verify.ts';
import { heapUsed } from '../support/heap-used.ts';
import { exists, observes, relates, says } from '../unit/ledger/claims.ts';
import { emptyGraph } from './empty-graph.ts';
import { packageOf } from './sources.ts';
import { stored, version } from './stored.ts';

/** More than any batch holds. */
const EMBASSIES = 1_250;

/** Two senders each, of which only one can be right: their claims lie in different batches. */
function* embassies(): Generator<Claim> {
  yield exists('nation/A');
  yield exists('nation/B');
  for (let number = 0; number < EMBASSIES; number += 1) yield exists(`embassy/${number}`);
  for (const nation of ['nation/A', 'nation/B']) {
    for (let number = 0; number < EMBASSIES; number += 1) {
      yield relates(`embassy/${number}`, 'SENT_BY', nation);
    }
  }
  for (let number = 0; number < EMBASSIES; number += 1) {
    yield says(`embassy/${number}`, 'name', `Embassy ${number}`);
    yield observes('nation/A', {
      fiscalYear: 2000,
      item: String(number),
      low: number,
      high: number,
    });
  }
}

/** They come one by one, each time anew. */
const streamed = (claims: () => Iterable<Claim>): Package<Claims> => ({
  ...packageOf([]),
  claims: {
    async *[Symbol.asyncIterator]() {
      for (const claim of claims()) {
        await turn();
        yield claim;
      }
    },
  },
});

const disputed = cypher<Record<string, never>, { disputed: number; held: number }>`
  MATCH (:Embassy)-[sent:SENT_BY]->(:Nation)
  RETURN count(CASE WHEN sent.disputed THEN 1 END) AS disputed, count(sent) AS held
`;

test('claims that come one by one are the same package as all at once', async () => {
  const { graph, ledger } = emptyGraph();
  const claims = [...embassies()];
  expect(await ledger.importPackage(streamed(embassies))).toMatchObject({
    added: claims.length,
    unchanged: 0,
    retracted: 0,
  });
  expect(await graph.read(disputed, {})).toEqual([
    { disputed: 2 * EMBASSIES, held: 2 * EMBASSIES },
  ]);
  expect((await verifyLedger(graph)).problems).toEqual([]);

  expect(await ledger.holds(packageOf(claims))).toBe(true);
  expect(await ledger.importPackage(packageOf(claims.reverse()))).toMatchObject({
    added: 0,
    unchanged: claims.length,
    entry: null,
  });
  expect(await ledger.importPackage(streamed(() => claims.slice(1)))).toMatchObject({
    added: 0,
    unchanged: claims.length - 1,
    retracted: 1,
  });
});

test('claims that are others when they are read again are not written', async () => {
  const { graph, ledger } = emptyGraph();
  await ledger.importPackage(packageOf([exists('nation/A')], { name: 'other' }));
  const [before, was] = [await stored(graph), await version(graph)];
  let reading = 0;
  const changing = streamed(() => {
    reading += 1;
    return [exists('nation/B'), says('nation/B', 'name', `Reading ${reading}`)];
  });
  await expect(ledger.importPackage(changing)).rejects.toThrow('others when they were read');
  expect([await stored(graph), await version(graph)]).toEqual([before, was]);
});

test('a transaction keeps nothing of what it sent or got, as that may be millions of claims', async () => {
  const { graph } = emptyGraph();
  const echo = cypher<{ texts: readonly string[] }, { text: string }>`
    UNWIND $texts AS text
    RETURN text
  `;
  const sizes: number[] = [];
  await graph.write(async (transaction) => {
    for (let batch = 0; batch < 20; batch += 1) {
      const texts = Array.from({ length: 5_000 }, (_, at) => `${batch} ${at} `.padEnd(200, '.'));
      expect(await transaction.run(echo, { texts })).toHaveLength(texts.length);
      sizes.push(heapUsed());
    }
  });
  // A batch is one megabyte each way.
  expect((sizes.at(-1) ?? 0) - (sizes[0] ?? 0)).toBeLessThan(8_000_000);
});
