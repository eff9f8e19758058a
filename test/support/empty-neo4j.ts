import { connect } from '../../src/graph/graph.ts';
import { migrate } from '../../src/graph/migrations.ts';
import { migrations } from '../../src/ledger/migrations.ts';
import { shareNeo4j } from './neo4j.ts';
import { WORKERS } from './runner.ts';

/** Neo4js with constraints and indexes only, one for each worker, for tests that write. */
export const setup = shareNeo4j('empty', WORKERS, async (address) => {
  const graph = await connect(address);
  try {
    await migrate(graph, migrations);
  } finally {
    await graph.close();
  }
});
