import { afterAll, beforeAll } from 'vitest';
import { connect, type Graph } from '../../src/graph/graph.ts';
import { run } from '../support/run.ts';
import { sharedNeo4j } from '../support/shared-neo4j.ts';

type Variables = Record<string, unknown>;

/** The graph that holds the seed, open while the tests of a file run. */
export function seededGraph() {
  let graph: Graph;
  beforeAll(async () => {
    graph = await connect(sharedNeo4j());
  });
  afterAll(() => graph?.close());

  const execute = (query: string, variables?: Variables, operationName?: string | null) =>
    run(graph, query, variables, operationName);

  return {
    run: execute,

    /** What is answered; an error in the answer fails the test. */
    async ask(query: string, variables?: Variables) {
      const { data, errors } = await execute(query, variables);
      if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
      return data;
    },

    /** The one error that comes in place of an answer. */
    async refusal(query: string, variables?: Variables) {
      const { errors = [] } = await execute(query, variables);
      const [error, ...more] = errors;
      if (!error || more.length > 0) throw new Error(`expected one error, came ${errors.length}`);
      return { message: error.message, ...error.extensions };
    },
  };
}
