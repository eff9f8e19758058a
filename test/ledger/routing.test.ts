import { expect, test } from 'vitest';
import { connect } from '../../src/graph/graph.ts';
import { createLedger } from '../../src/ledger/ledger.ts';
import { run } from '../support/run.ts';
import { sharedNeo4j } from '../support/shared-neo4j.ts';
import { exists, says } from '../unit/ledger/claims.ts';
import './empty-graph.ts';
import { SOURCES } from './sources.ts';

test('what is recorded through neo4j:// is read through it', async () => {
  const { uri, ...login } = sharedNeo4j();
  const graph = await connect({ ...login, uri: uri.replace(/^bolt/, 'neo4j') });
  try {
    for (const name of ['One', 'Two', 'Three']) {
      await createLedger(graph).record(
        [exists(`agency/${name}`), says(`agency/${name}`, 'name', name)],
        SOURCES,
      );
      const { data, errors } = await run(
        graph,
        `{ graph { agencies(where: {name: {eq: "${name}"}}) { nodes { key } } } }`,
      );
      expect(errors).toBeUndefined();
      expect(data.graph.agencies.nodes).toEqual([{ key: `agency/${name}` }]);
    }
  } finally {
    await graph.close();
  }
});
