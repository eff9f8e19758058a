import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect, type Graph } from '../../src/graph/graph.ts';
import { findIn } from '../../src/rules/find.ts';
import { type Material, materialOfPackages } from '../../src/rules/material.ts';
import { readMaterial } from '../../src/rules/read-material.ts';
import { runInGraph } from '../support/run-program.ts';
import { seed } from '../support/seed.ts';
import { sharedNeo4j } from '../support/shared-neo4j.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await connect(sharedNeo4j());
});
afterAll(() => graph?.close());

const found = (material: Material): string[] =>
  findIn(material)
    .map(({ claims, ...finding }) => JSON.stringify({ ...finding, claims: [...claims].sort() }))
    .sort();

test('rules find in a graph what they find in the package that it was loaded from', async () => {
  const inGraph = found(await readMaterial(graph));

  expect(inGraph.length).toBeGreaterThan(0);
  expect(inGraph).toEqual(found(materialOfPackages([seed()])));
});

test('the program judges a graph, and finds nothing in the seed that nobody accepted', async () => {
  const { exitCode, output } = await runInGraph(['quality', '--graph']);

  expect(output).toMatch(/^SOURCE_UNDATED note: \d+\n/);
  expect(output).toMatch(/\n0 findings, \d+ notes, \d+ accepted\.\n$/);
  expect(exitCode).toBe(0);
});
