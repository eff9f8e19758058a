import { ApolloServer } from '@apollo/server';
import { type Context, createContext } from '../../src/context.ts';
import type { Statement } from '../../src/graph/cypher.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { compiledExecution } from '../../src/server/apollo/compiled-execution.ts';

const apollo = new ApolloServer<Context>({ gateway: compiledExecution });

/** However busy the machine is, nothing is given up for lack of time. */
const timeStandsStill = () => 0;

export interface RanStatement {
  readonly text: string;
  readonly parameters: object;
}

/** Executes one operation as a client would; gives what the client would get and the statements it took. */
export async function run(
  graph: Pick<Graph, 'read'>,
  query: string,
  variables: Record<string, unknown> = {},
  operationName?: string | null,
) {
  const statements: RanStatement[] = [];
  const listening: Pick<Graph, 'read'> = {
    read<Parameters extends object, Row>(
      statement: Statement<Parameters, Row>,
      parameters: Parameters,
    ) {
      statements.push({ text: statement.text, parameters });
      return graph.read(statement, parameters);
    },
  };
  const { body } = await apollo.executeOperation(
    { query, variables, ...(operationName && { operationName }) },
    { contextValue: createContext(listening, { clock: timeStandsStill }) },
  );
  if (body.kind !== 'single') throw new Error('expected a single result');
  const { data, errors } = body.singleResult;
  // Null-prototype objects differ from literals in deep comparisons.
  return { data: structuredClone(data) as Answer, errors, statements };
}

/** Answers are checked by what they hold, not by type. */
// biome-ignore lint/suspicious/noExplicitAny: the shape is the operation's, which no type knows.
export type Answer = any;
