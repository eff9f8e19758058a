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

interface GraphqlServer {
  readonly name: string;
  /** As their files are called. */
  readonly program: string;
  readonly operations: string;
  readonly args?: readonly string[];
}

/** A GraphQL server with its operations in a file, by the names of the workloads. */
function graphqlContender({ name, program, operations, args = [] }: GraphqlServer): Contender {
  const document = parse(readFileSync(here(`${operations}.graphql`), 'utf8'));
  const queries = Object.entries(separateOperations(document)).map(
    ([operation, separate]) => [operation, print(separate)] as const,
  );
  const known = new Map(queries);
  return {
    name,
    program: here(`${program}-server.ts`),
    args,
    request(operation, variables) {
      const query = known.get(operation);
      return query === undefined
        ? null
        : { path: '/graphql', body: JSON.stringify({ query, variables }) };
    },
  };
}

const neo4jGraphql = (name: string): Contender =>
  graphqlContender({
    name,
    program: 'neo4j-graphql',
    operations: name,
    args: [`${name}-schema.graphql`],
  });

export const contenders: readonly Contender[] = [
  graphqlContender({ name: 'ours', program: 'ours', operations: 'ours', args: ['0'] }),
  graphqlContender({ name: 'ours-kept', program: 'ours', operations: 'ours', args: ['64'] }),
  neo4jGraphql('neo4j-graphql'),
  neo4jGraphql('neo4j-flat'),
  graphqlContender({ name: 'dataloader', program: 'dataloader', operations: 'dataloader' }),
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
