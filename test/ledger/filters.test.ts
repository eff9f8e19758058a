import { expect, test } from 'vitest';
import { contentKey } from '../../src/ledger/claim.ts';
import { run } from '../support/run.ts';
import { exists, from, relates, says } from '../unit/ledger/claims.ts';
import { emptyGraph } from './empty-graph.ts';
import { SOURCES } from './sources.ts';

const NATION = 'nation/AAA';

const answer = async (query: string) => {
  const { data, errors } = await run(emptyGraph().graph, query);
  expect(errors).toBeUndefined();
  return data;
};

test('relationships of one kind are sorted and kept alike, whether superseded since or not', async () => {
  const { ledger } = emptyGraph();
  const offices = ['sco/S', 'sco/T', 'sco/U'];
  const serving = offices.map((office, index) =>
    relates(office, 'SERVES', NATION, { window: from(100 + index) }),
  );
  await ledger.record(
    [NATION, ...offices].map((key) => exists(key)),
    SOURCES,
  );
  await ledger.record(
    [...serving, relates(offices[0] ?? '', 'SUCCEEDS', offices[1] ?? '')],
    SOURCES,
  );
  const { status } = await answer('{ status { recordedThrough } }');
  const known = new Date(status.recordedThrough).toISOString();
  await ledger.retract(serving.slice(1, 2).map(contentKey), 'It was wrong.');

  const { graph } = await answer(`{ graph(knownAt: "${known}") {
    sorted: relationships(orderBy: [{by: KIND}, {by: START, direction: DESC}]) { nodes { kind from { key } } }
    kept: relationships(where: {kinds: [SERVES]}) { totalCount }
    others: relationships(where: {not: {kinds: [SERVES]}}) { totalCount }
  } }`);
  expect(graph).toEqual({
    sorted: {
      nodes: [
        { kind: 'SERVES', from: { key: 'sco/U' } },
        { kind: 'SERVES', from: { key: 'sco/T' } },
        { kind: 'SERVES', from: { key: 'sco/S' } },
        { kind: 'SUCCEEDS', from: { key: 'sco/S' } },
      ],
    },
    kept: { totalCount: 3 },
    others: { totalCount: 1 },
  });
});

test('what nobody claims to exist any more began on no day, and is kept by the opposite', async () => {
  const { ledger } = emptyGraph();
  const alive = exists(NATION);
  await ledger.record([alive, says(NATION, 'name', 'Aland')], SOURCES);
  await ledger.retract([contentKey(alive)], 'It was wrong.');

  const { source } = await answer(`{ source(key: "paper") {
    begun: claims(where: {subject: {start: {lte: "2020-01-01"}}}) { totalCount }
    not: claims(where: {not: {subject: {start: {lte: "2020-01-01"}}}}) { totalCount }
  } }`);
  expect(source).toEqual({ begun: { totalCount: 0 }, not: { totalCount: 1 } });
});

test('a date between two is kept by every time in which it may lie', async () => {
  const sale = 'sale/X';
  await emptyGraph().ledger.record(
    [exists(sale), says(sale, 'notifiedOn', '2024-09/2024-10')],
    SOURCES,
  );

  const count = async (notifiedOn: string): Promise<number> => {
    const { graph } = await answer(
      `{ graph { armsSales(where: {notifiedOn: ${notifiedOn}}) { totalCount } } }`,
    );
    return graph.armsSales.totalCount;
  };
  expect(await count('{gte: "2024-10-31"}')).toBe(1);
  expect(await count('{gte: "2024-11-01"}')).toBe(0);
  expect(await count('{lte: "2024-09-01"}')).toBe(1);
  expect(await count('{lte: "2024-08-31"}')).toBe(0);
  expect(await count('{gte: "2024-09-15", lte: "2024-09-20"}')).toBe(1);
});
