import { parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import type { Contents } from '../../../src/export/contents.ts';
import { exportOperation } from '../../../src/export/operation.ts';
import { schema } from '../../../src/server/schema.ts';

function prepared(query: string, contents: Contents, variables: Variables = {}) {
  const request = { query, variables, operationName: null };
  const operation = exportOperation(schema, request, contents);
  const document = parse(operation.query);
  expect(validate(schema, document)).toEqual([]);
  return operation;
}

type Variables = Readonly<Record<string, unknown>>;

const columnsOf = (query: string) =>
  prepared(query, 'rows').rows?.columns.map((path) => path.join('.'));

describe('rows', () => {
  test('are the paths of a list of paths', () => {
    const query = `{ graph { paths(from: "a", to: "b") {
      exhaustive paths { length steps { from { key } relationship { kind to { name } } } }
    } } }`;
    expect(columnsOf(query)).toEqual([
      'length',
      'steps.from.key',
      'steps.relationship.kind',
      'steps.relationship.to.name',
    ]);
    expect(prepared(query, 'rows')).toMatchObject({
      paged: null,
      rows: { path: ['graph', 'paths', 'paths'] },
    });
  });

  test('are one list of those that stand beside each other', () => {
    const both =
      '{ graph { neighbourhood(of: "a") { nodes { node { key } } relationships { kind } } } }';
    expect(() => prepared(both, 'rows')).toThrow(
      'came graph.neighbourhood.nodes, graph.neighbourhood.relationships.',
    );
    expect(columnsOf(both.replace('nodes { node { key } }', 'truncated'))).toEqual(['kind']);
    expect(prepared(both, 'graph').query).toContain('export_from');
  });

  test('are rows of a table', () => {
    const query =
      '{ graph { tabulate(measures: FMF, by: NATION) { rows { entities { name } value } } } }';
    expect(columnsOf(query)).toEqual(['entities.name', 'value']);
  });

  test('may be of any type', () => {
    const query =
      '{ graph { search(text: "a") { edges { score node { key ... on Nation { iso3 } ... on ArmsSale { transmittalNumber } } } } } }';
    expect(columnsOf(query)).toEqual(['score', 'node.key', 'node.iso3', 'node.transmittalNumber']);
    const { query: complete, paged } = prepared(query, 'rows');
    expect(paged).toEqual(['graph', 'search']);
    expect(complete).toContain('first: $export_first, after: $export_after');
  });

  test('have their columns in the order of the operation, through fragments, each once', () => {
    const query = `{ graph { nations { nodes { ...B name: key ...A ... on Nation { key iso3 } } } } }
      fragment A on Nation { iso2 capital }
      fragment B on Entity { key location { longitude latitude } }`;
    expect(columnsOf(query)).toEqual([
      'key',
      'location.longitude',
      'location.latitude',
      'name',
      'iso2',
      'capital',
      'iso3',
    ]);
  });

  test('are asked for nothing that only graphs need', () => {
    const query = '{ graph { nations { nodes { name embassies { nodes { name } } } } } }';
    const { query: complete } = prepared(query, 'rows');
    expect(complete.match(/export_facts_name/g)).toHaveLength(1);
    expect(complete).not.toMatch(/export_existence|export_validity|export_from/);
    expect(prepared(query, 'sources').query.match(/export_facts_name/g)).toHaveLength(2);
    expect(prepared(query, 'graph').query).not.toContain('export_facts');
  });
});

test('a list within a list is read whole where its size is said to be null', () => {
  const query =
    'query ($n: Int) { graph { combatantCommands { nodes { areaOfResponsibility(first: $n) { nodes { key } } } } } }';
  const within = (variables: Variables) =>
    /areaOfResponsibility\((.*)\)/.exec(prepared(query, 'rows', variables).query)?.[1];
  expect(within({})).toBe('first: 100');
  expect(within({ n: null })).toBe('first: 100');
  expect(within({ n: 2 })).toBe('first: $n');
});

test('an operation as deep as it is long is prepared in no time', () => {
  const deep = (depth: number): string =>
    depth === 0 ? 'key' : `key relationships { nodes { from { ${deep(depth - 1)} } } }`;
  const query = `{ graph { entities { nodes { ${deep(60)} } } } }`;
  const started = performance.now();
  expect(columnsOf(query)).toHaveLength(61);
  expect(performance.now() - started).toBeLessThan(10_000);
});
