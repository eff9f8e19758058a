import { expect, test } from 'vitest';
import { run } from '../support/run.ts';
import { exists, relates } from '../unit/ledger/claims.ts';
import { emptyGraph } from './empty-graph.ts';
import { SOURCES } from './sources.ts';

test('an entity linked twice is on two pages, each with its own relationship', async () => {
  const { graph, ledger } = emptyGraph();
  await ledger.record(
    [
      exists('command/C'),
      exists('sco/S'),
      relates('command/C', 'OVERSEES', 'sco/S', { authority: 'COMMAND' }),
      relates('command/C', 'OVERSEES', 'sco/S', { authority: 'FUNDING' }),
    ],
    SOURCES,
  );

  const seen: string[] = [];
  let after: string | null = null;
  do {
    const { data, errors } = await run(
      graph,
      `query Masters($after: String) {
        graph {
          cooperationOffice(key: "sco/S") {
            overseers(first: 1, after: $after) {
              edges { relationship { authority } }
              pageInfo { hasNextPage endCursor }
            }
          }
        }
      }`,
      { after },
    );
    expect(errors).toBeUndefined();
    const { edges, pageInfo } = data.graph.cooperationOffice.overseers;
    seen.push(edges[0].relationship.authority);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);

  expect(seen).toEqual(['COMMAND', 'FUNDING']);
});
