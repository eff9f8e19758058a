import { afterAll, beforeAll, expect, test } from 'vitest';
import { cypher } from '../../src/graph/cypher.ts';
import { connect, type Graph } from '../../src/graph/graph.ts';
import { sharedNeo4j } from '../support/shared-neo4j.ts';

let graph: Graph;

beforeAll(async () => {
  graph = await connect(sharedNeo4j());
});

afterAll(() => graph?.close());

const load = cypher<{ readonly from: string }, { readonly line: unknown }>`
  LOAD CSV FROM $from AS line
  RETURN line
`;

test.each([
  ['a file', 'file:///etc/hostname'],
  ['this machine', 'http://127.0.0.1:80/'],
  ['this machine by another name', 'http://[::1]:80/'],
  ['the network', 'http://10.0.0.1/'],
])('a local Neo4j loads nothing from %s', async (_name, from) => {
  await expect(graph.read(load, { from })).rejects.toMatchObject({
    message: expect.stringMatching(/blocked|disabled|not allowed|configuration/i),
  });
});
