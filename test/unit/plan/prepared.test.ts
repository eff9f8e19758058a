import { makeExecutableSchema } from '@graphql-tools/schema';
import { execute, type GraphQLResolveInfo, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { createPreparedPlans } from '../../../src/plan/prepared.ts';

const typeDefs = `
  type Query { nation(key: String!): Nation other(key: String!): Nation }
  type Nation { key: String sales(first: Int): [String] neighbour: Nation }
`;

interface Context {
  readonly lens: string;
  readonly ownArguments: boolean;
}

/** Plans for each operation asked, and how many of them were made. */
function asking() {
  const prepared = createPreparedPlans();
  let made = 0;
  const resolve = (
    _source: unknown,
    _args: unknown,
    context: Context,
    info: GraphQLResolveInfo,
  ) => {
    const of = { lens: context.lens };
    prepared(info, { of, ownArguments: context.ownArguments }, () => {
      made += 1;
      return { text: 'RETURN 1', parameters: {}, decode: (raw) => raw };
    });
    return { neighbour: {} };
  };
  const schema = makeExecutableSchema({
    typeDefs,
    resolvers: {
      Query: { nation: resolve, other: resolve },
      Nation: { neighbour: resolve },
    },
  });
  const ask = (
    document: ReturnType<typeof parse>,
    variableValues: Record<string, unknown> = {},
    { lens = 'today', ownArguments = false }: Partial<Context> = {},
  ): number => {
    const before = made;
    const result = execute({
      schema,
      document,
      variableValues,
      contextValue: { lens, ownArguments },
    });
    expect(result).not.toHaveProperty('errors');
    return made - before;
  };
  return ask;
}

describe('a plan', () => {
  const document = parse(
    'query ($key: String!, $first: Int = 3) { nation(key: $key) { ...Sales } } fragment Sales on Nation { sales(first: $first) }',
  );

  test('is made once for any keys', () => {
    const ask = asking();
    expect([ask(document, { key: 'a' }), ask(document, { key: 'b' })]).toEqual([1, 0]);
  });

  test('is made for each value of the variables below its field, in fragments too', () => {
    const ask = asking();
    const given = [{ first: 2 }, { first: 2 }, { first: 5 }, {}, { first: 3 }, { first: null }];
    const made = given.map((first) => ask(document, { key: 'a', ...first }));
    expect(made).toEqual([1, 0, 1, 1, 0, 1]);
  });

  test('is made anew where a variable is absent or null, which are not the same to an argument', () => {
    const ask = asking();
    const undecided = parse('query ($first: Int) { nation(key: "a") { sales(first: $first) } }');
    expect([{}, { first: null }, {}].map((variables) => ask(undecided, variables))).toEqual([
      1, 1, 0,
    ]);
  });

  test('is made for the values of its own arguments where they become part of it', () => {
    const ask = asking();
    const made = ['a', 'a', 'b'].map((key) => ask(document, { key }, { ownArguments: true }));
    expect(made).toEqual([1, 0, 1]);
  });

  test('is made for each lens', () => {
    const ask = asking();
    const made = ['today', 'then', 'today'].map((lens) => ask(document, { key: 'a' }, { lens }));
    expect(made).toEqual([1, 1, 0]);
  });

  test('is made for each place in a document, though places share a fragment', () => {
    const shared = parse(`
      { nation(key: "a") { neighbour { key } ...F } other(key: "a") { ...F } again: other(key: "b") { ...F } }
      fragment F on Nation { neighbour { sales } }
    `);
    const ask = asking();
    // Three roots; the neighbour of the first is asked for its key too, those of the others are alike.
    expect([ask(shared), ask(shared)]).toEqual([5, 0]);
  });

  test('is not shared by documents, though they read the same', () => {
    const ask = asking();
    const again = parse('{ nation(key: "a") { key } }');
    expect([ask(parse('{ nation(key: "a") { key } }')), ask(again), ask(again)]).toEqual([1, 1, 0]);
  });
});
