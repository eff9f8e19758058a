import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import {
  type ExecutionResult,
  getIntrospectionQuery,
  execute as graphqlExecute,
  NoUnusedVariablesRule,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createExecutor } from '../../../src/execute/execute.ts';
import { operations } from './operations.ts';
import { schema } from './schema.ts';

const execute = createExecutor(schema);

const RUNS = 3000;

/** All are declared, whichever are used. */
const rules = specifiedRules.filter((rule) => rule !== NoUnusedVariablesRule);

/** As clients see it. */
const told = async (result: ExecutionResult | Promise<ExecutionResult>) =>
  JSON.parse(JSON.stringify(await result));

/** Failures that nobody hears of end a server. graphql-js lets some go, where a list's next item fails at once. */
const unheard: unknown[] = [];
const hear = (reason: unknown) => unheard.push(reason);
const usual = process.listeners('unhandledRejection');
beforeAll(() => {
  process.removeAllListeners('unhandledRejection');
  process.on('unhandledRejection', hear);
});
afterAll(async () => {
  await setImmediate();
  process.off('unhandledRejection', hear);
  for (const listener of usual) process.on('unhandledRejection', listener);
});

async function both(query: string, variableValues = {}, seed = 0) {
  const document = parse(query);
  const args = { document, variableValues, contextValue: { seed } };
  await setImmediate();
  unheard.length = 0;
  const ours = await told(execute(args));
  await setImmediate();
  expect(unheard).toEqual([]);
  return { ours, theirs: await told(graphqlExecute({ schema, ...args })) };
}

describe('the executor', () => {
  test('answers any valid query as graphql-js does, errors and their order included', async () => {
    let failed = 0;
    await fc.assert(
      fc.asyncProperty(operations(schema), fc.nat(), async ({ query, variables }, seed) => {
        fc.pre(validate(schema, parse(query), rules).length === 0);
        const { ours, theirs } = await both(query, variables, seed);
        expect(ours).toEqual(theirs);
        if (theirs.errors) failed += 1;
      }),
      { numRuns: RUNS },
    );
    expect(failed).toBeGreaterThan(RUNS / 4);
  });

  const refused: readonly (readonly [string, string, object])[] = [
    ['a variable of another type', 'query ($a: Int) { thing(at: $a) { id } }', { a: 'one' }],
    ['a variable that is missing', 'query ($a: Int!) { thing(at: $a) { id } }', {}],
    ['a null where none may be', 'query ($a: Int! = 1) { one { told(times: $a) } }', { a: null }],
    ['no name where there are several', 'query A { one { id } } query B { one { id } }', {}],
    ['an operation that is no query', 'mutation { thing { id } }', {}],
  ];
  test.each(refused)(
    'refuses and executes like graphql-js: %s',
    async (_what, query, variables) => {
      const { ours, theirs } = await both(query, variables);
      expect(ours).toEqual(theirs);
    },
  );

  test('tells of the schema what graphql-js tells', async () => {
    const { ours, theirs } = await both(getIntrospectionQuery());
    expect(ours.data.__schema.types.length).toBeGreaterThan(10);
    expect(ours).toEqual(theirs);
  });

  test('decides anew what @skip and @include leave out whenever their variables change', async () => {
    const document = parse(
      'query ($a: Boolean!) { one { id @include(if: $a) __typename @skip(if: $a) } }',
    );
    const keys = async (a: boolean) =>
      Object.keys(
        (await told(execute({ document, variableValues: { a }, contextValue: { seed: 1 } }))).data
          .one,
      );
    expect([await keys(true), await keys(false), await keys(true)]).toEqual([
      ['id'],
      ['__typename'],
      ['id'],
    ]);
  });
});
