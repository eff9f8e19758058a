import { cypher } from '../../src/graph/cypher.ts';
import { connect } from '../../src/graph/graph.ts';
import { migrate } from '../../src/graph/migrations.ts';
import { createLedger } from '../../src/ledger/ledger.ts';
import { migrations } from '../../src/ledger/migrations.ts';
import { shareNeo4j } from './neo4j.ts';
import { seed } from './seed.ts';

/** Counts what the indexes hold: how Neo4j plans would else depend on how soon it is asked. */
const countIndexes = cypher<Record<string, never>, never>`
  CALL db.prepareForReplanning(60)
`;

/** A Neo4j that holds the seed. Tests that use it only read. */
export const setup = shareNeo4j('seeded', 1, async (address) => {
  const graph = await connect(address);
  try {
    await migrate(graph, migrations);
    await createLedger(graph).importPackage(seed());
    await graph.read(countIndexes, {});
  } finally {
    await graph.close();
  }
});
