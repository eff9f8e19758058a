import { afterAll, beforeAll, beforeEach } from 'vitest';
import { cypher } from '../../src/graph/cypher.ts';
import { connect, type Graph } from '../../src/graph/graph.ts';
import { createLedger, type Ledger } from '../../src/ledger/ledger.ts';
import { sharedNeo4j } from '../support/shared-neo4j.ts';

const removeAll = cypher<Record<string, never>, never>`
  MATCH (node)
  WHERE NOT node:Migration
  DETACH DELETE node
`;

export interface EmptyGraph {
  readonly graph: Graph;
  readonly ledger: Ledger;
  clear(): Promise<void>;
}

let open: EmptyGraph | null = null;

/** The run's Neo4j, emptied before each test. */
export function emptyGraph(): EmptyGraph {
  if (open === null) throw new Error('The graph is open while a test runs.');
  return open;
}

beforeAll(async () => {
  const graph = await connect(sharedNeo4j());
  open = {
    graph,
    ledger: createLedger(graph),
    clear: async () => {
      await graph.write((transaction) => transaction.run(removeAll, {}));
    },
  };
});

beforeEach(() => emptyGraph().clear());

afterAll(() => emptyGraph().graph.close());
