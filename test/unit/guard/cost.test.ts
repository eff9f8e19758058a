import { readdirSync, readFileSync } from 'node:fs';
import { getIntrospectionQuery, isObjectType, Kind, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { compileCost } from '../../../src/guard/cost/compile.ts';
import { lists, prices, short } from '../../../src/guard/cost/prices.ts';
import { refuseDocument } from '../../../src/guard/document.ts';
import { refuseText } from '../../../src/guard/document-text.ts';
import { GUARD } from '../../../src/guard/guard.ts';
import { schema } from '../../../src/server/schema.ts';

function costOf(query: string) {
  const document = parse(query);
  const [operation] = document.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation comes first');
  return compileCost(schema, document, operation);
}

const points = (query: string, variables = {}): number => costOf(query).requested(variables);

describe('the cost of an operation', () => {
  const nations = (first: string) =>
    `query ($n: Int = 7) { graph { nations(first: ${first}) { nodes { key } } } }`;

  test('rises with each object of a page', () => {
    expect(points(nations('100')) - points(nations('40'))).toBe(60);
  });

  test('takes the size of a page from a variable, or from its default', () => {
    expect(points(nations('$n'), { n: 40 })).toBe(points(nations('40')));
    expect(points(nations('$n'))).toBe(points(nations('7')));
  });

  test('takes the usual size where none is told or null is, and never more than a page may have', () => {
    expect(points('{ graph { nations { nodes { key } } } }')).toBe(points(nations('25')));
    expect(points(nations('$n'), { n: null })).toBe(points(nations('25')));
    expect(points(nations('$n'), { n: 1_000_000 })).toBe(points(nations('100')));
    expect(points(nations('$n'), { n: -5 })).toBe(points(nations('1')));
    expect(points(nations('$n'), { n: 'many' })).toBe(points(nations('25')));
  });

  test('counts a page as long as `last` says', () => {
    expect(points('{ graph { nations(last: 40) { nodes { key } } } }')).toBe(points(nations('40')));
  });

  test('is multiplied down the tree', () => {
    const below = (first: number) =>
      points(
        `{ graph { nations(first: 10) { nodes { relationships(first: ${first}) { nodes { key } } } } } }`,
      );
    expect(below(30) - below(20)).toBe(10 * 10);
  });

  test('is that of the dearest type where an object is of one of several', () => {
    const on = (...types: string[]) =>
      points(
        `{ graph { entity(key: "x") { ${types.map((type) => `... on ${type} { relationships { totalCount } }`).join(' ')} } } }`,
      );
    expect(on('Nation')).toBe(on('Nation', 'Embassy', 'Agency'));
    expect(on('Entity')).toBe(on('Nation'));
  });

  test('is the same with fragments as without', () => {
    expect(
      points(
        '{ graph { ...Nations } } fragment Nations on Graph { nations { ...Keys } } fragment Keys on NationConnection { nodes { key } }',
      ),
    ).toBe(points('{ graph { nations { nodes { key } } } }'));
  });

  test('rises with each part of a filter, given in the document or in variables', () => {
    const filtered = 'query ($w: NationFilter) { graph { nations(where: $w) { totalCount } } }';
    const part = { name: { contains: 'a' } };
    const [none, one, two] = [{}, part, { or: [part, part] }].map((w) => points(filtered, { w }));
    expect((two ?? 0) - (one ?? 0)).toBe((one ?? 0) - (none ?? 0));
    expect(one).toBeGreaterThan(none ?? 0);
    expect(points('{ graph { nations(where: { name: { contains: "a" } }) { totalCount } } }')).toBe(
      one,
    );
    expect(points(filtered, { w: { relationships: { some: { other: part } } } })).toBeGreaterThan(
      one ?? 0,
    );
    expect(points(filtered, { w: { key: { in: Array(99).fill('nation/ISR') } } })).toBe(one);
  });

  test('is one price for whatever the schema is asked of itself', () => {
    expect(points(getIntrospectionQuery())).toBe(points('{ __schema { types { name } } }'));
  });

  test('is told with the field that most of it is for', () => {
    const cost = costOf(
      '{ graph { all: nations(first: 100) { nodes { name of: relationships(first: 100) { nodes { key } } } } status: nation(key: "x") { key } } }',
    );
    expect(cost.dearestField({})).toBe('graph.all.nodes.of.nodes');
  });
});

describe('every example', () => {
  const folder = new URL('../../../examples/operations/', import.meta.url);
  const examples = [
    ...readdirSync(folder).map((file) => [file, readFileSync(new URL(file, folder), 'utf8')]),
    ['the introspection of the IDE', getIntrospectionQuery({ inputValueDeprecation: true })],
  ] as [string, string][];
  test.each(examples)('is within the limits, with room: %s', (_name, text) => {
    refuseText(text);
    const document = parse(text);
    refuseDocument(document);
    for (const definition of document.definitions) {
      if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
      const requested = compileCost(schema, document, definition).requested({});
      expect(requested * 3).toBeLessThan(GUARD.costMost);
    }
  });
});

test('every price is of something that the schema has', () => {
  const fields = new Set<string>(['Query.__schema', 'Query.__type', 'Mutation.*']);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    fields.add(`${type.name}.*`);
    for (const field of Object.keys(type.getFields())) {
      fields.add(field);
      fields.add(`${type.name}.${field}`);
    }
  }
  const named = [prices, lists, short].flatMap((table) => Object.keys(table));
  expect(named.filter((name) => !fields.has(name))).toEqual([]);
});
