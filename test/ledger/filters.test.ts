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
