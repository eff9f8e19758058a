import { extendSchema, parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import type { Contents } from '../../../src/export/contents.ts';
import { exportOperation } from '../../../src/export/operation.ts';
import { schema as ours } from '../../../src/server/schema.ts';

/** Our schema with shapes of answers that it does not have. */
const schema = extendSchema(
  ours,
  parse(`
    extend type Graph {
      routes(from: String!, to: String!): Routes!
      surroundings(key: String!): Surroundings!
      found(first: Int, after: String): HitConnection!
      table: Table!
    }
    type Routes { shortest: Int paths: [Route!]! }
    type Route { length: Int! nodes: [Entity!]! relationships: [Relationship!]! }
    type Surroundings { nodes: [Entity!]! relationships: [Relationship!]! truncated: Boolean! }
    type HitConnection { edges: [Hit!]! pageInfo: PageInfo! }
    type Hit { cursor: String! score: Float! node: Node! }
    type Table { rows: [Cells!]! }
    type Cells { group: Entity observations: [Observation!]! sum: SafeInt }
  `),
);

function prepared(query: string, contents: Contents) {
  const request = { query, variables: {}, operationName: null };
  const operation = exportOperation(schema, request, contents);
  const document = parse(operation.query);
  expect(validate(schema, document)).toEqual([]);
  return operation;
}

const columnsOf = (query: string) =>
  prepared(query, 'rows').rows?.columns.map((path) => path.join('.'));

describe('rows', () => {
  test('are the paths of a list of paths', () => {
    const query = `{ graph { routes(from: "a", to: "b") {
      shortest paths { length nodes { key } relationships { kind from { name } } }
    } } }`;
    expect(columnsOf(query)).toEqual([
      'length',
      'nodes.key',
      'relationships.kind',
      'relationships.from.name',
    ]);
    expect(prepared(query, 'rows')).toMatchObject({
      paged: null,
      rows: { path: ['graph', 'routes', 'paths'] },
    });
  });

  test('are one list of those that stand beside each other', () => {
    const both = '{ graph { surroundings(key: "a") { nodes { key } relationships { kind } } } }';
    expect(() => prepared(both, 'rows')).toThrow(
      'came ["graph.surroundings.nodes","graph.surroundings.relationships"]',
    );
    expect(columnsOf(both.replace('nodes { key }', 'truncated'))).toEqual(['kind']);
    expect(prepared(both, 'graph').query).toContain('export_from');
  });

  test('are rows of a table', () => {
    expect(columnsOf('{ graph { table { rows { group { name } sum } } } }')).toEqual([
      'group.name',
      'sum',
    ]);
  });

  test('may be of any type, and uncounted', () => {
    const query =
      '{ graph { found { edges { score node { id ... on Nation { iso3 } ... on Source { title } } } } } }';
    expect(columnsOf(query)).toEqual(['score', 'node.id', 'node.iso3', 'node.title']);
    const { query: complete, paged } = prepared(query, 'rows');
    expect(paged).toEqual(['graph', 'found']);
    expect(complete).toContain('found(first: $export_first, after: $export_after)');
    expect(complete).not.toContain('export_counts');
    expect(complete).toMatch(/\.\.\. on Relationship \{\s+export_typename: __typename/);
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
    expect(complete).not.toMatch(/export_validity|export_from/);
    expect(prepared(query, 'sources').query.match(/export_facts_name/g)).toHaveLength(2);
    expect(prepared(query, 'graph').query).not.toContain('export_facts');
  });
});

test('an operation as deep as it is long is prepared in no time', () => {
  const deep = (depth: number): string =>
    depth === 0 ? 'key' : `key relationships { nodes { from { ${deep(depth - 1)} } } }`;
  const query = `{ graph { entities { nodes { ${deep(60)} } } } }`;
  const started = performance.now();
  expect(columnsOf(query)).toHaveLength(61);
  expect(performance.now() - started).toBeLessThan(10_000);
});
