import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect, type Graph } from '../../src/graph/graph.ts';
import { entitiesOfClaims } from '../../src/match/from-claims.ts';
import { entitiesOfGraph } from '../../src/match/from-graph.ts';
import { seed } from '../support/seed.ts';
import { sharedNeo4j } from '../support/shared-neo4j.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await connect(sharedNeo4j());
});
afterAll(() => graph?.close());

test('what names are matched with is the same from the graph as from the claims it was made of', async () => {
  expect(await entitiesOfGraph(graph)).toEqual(entitiesOfClaims(seed().claims));
});
