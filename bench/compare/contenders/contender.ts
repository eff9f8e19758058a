import { readFileSync } from 'node:fs';
import { parse, print, separateOperations } from 'graphql';
import type { Variables } from '../workloads.ts';

/** Asks a server over HTTP and gives the JSON of its answer. */
export type Asks = (query: string, variables: Variables) => Promise<unknown>;

/** What is sent over HTTP. */
export interface Request {
  readonly path: string;
  readonly body: string;
}

/** A way to answer the workloads over HTTP, as a process of its own. */
export interface Contender {
  readonly name: string;
  /** The program that answers. */
  readonly program: URL;
  /** What the program is told. */
  readonly args: readonly string[];
  /** Null for what it cannot answer. */
  readonly request: (operation: string, variables: Variables) => Request | null;
}

const here = (file: string): URL => new URL(file, import.meta.url);

/** A GraphQL server with its operations in a file, by the names of the workloads, and its schema in another. */
function graphqlContender(name: string, program = name): Contender {
  const document = parse(readFileSync(here(`${name}.graphql`), 'utf8'));
  const queries = Object.entries(separateOperations(document)).map(
    ([operation, separate]) => [operation, print(separate)] as const,
  );
  const known = new Map(queries);
  return {
    name,
    program: here(`${program}-server.ts`),
    args: [`${name}-schema.graphql`],
    request(operation, variables) {
      const query = known.get(operation);
      return query === undefined
        ? null
        : { path: '/graphql', body: JSON.stringify({ query, variables }) };
    },
  };
}

export const contenders: readonly Contender[] = [
  graphqlContender('ours'),
  graphqlContender('neo4j-graphql'),
  graphqlContender('neo4j-flat', 'neo4j-graphql'),
  graphqlContender('dataloader'),
  {
    name: 'hand',
    program: here('hand-server.ts'),
    args: [],
    request: (operation, variables) => ({
      path: `/${operation}`,
      body: JSON.stringify(variables),
    }),
  },
];
