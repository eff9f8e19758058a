import type { Statement } from '../graph/cypher.ts';
import type { Graph } from '../graph/graph.ts';

export interface TimedStatement {
  readonly text: string;
  readonly milliseconds: number;
}

/** As many statements of an operation are remembered; nearly all operations have fewer than ten. */
const MOST = 200;

/** The graph as one operation reads it, which remembers how long each statement took. */
export class Operation implements Pick<Graph, 'read'> {
  readonly started = performance.now();
  readonly statements: TimedStatement[] = [];
  /** Of the request it came with; null where it came with none. */
  readonly requestId: string | null;
  readonly #graph: Pick<Graph, 'read'>;

  constructor(graph: Pick<Graph, 'read'>, requestId: string | null) {
    this.#graph = graph;
    this.requestId = requestId;
  }

  async read<Parameters extends object, Row>(
    statement: Statement<Parameters, Row>,
    parameters: Parameters,
  ): Promise<Row[]> {
    const start = performance.now();
    try {
      return await this.#graph.read(statement, parameters);
    } finally {
      if (this.statements.length < MOST) {
        this.statements.push({ text: statement.text, milliseconds: performance.now() - start });
      }
    }
  }
}
