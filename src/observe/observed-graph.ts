import type { Statement } from '../graph/cypher.ts';
import type { Graph, Transaction } from '../graph/graph.ts';
import type { Limits } from '../graph/limits.ts';

/** A statement that has ended. Times are those of `performance.now()`. */
export interface Ran {
  readonly kind: 'read' | 'write' | 'define';
  readonly text: string;
  readonly started: number;
  readonly ended: number;
  /** What it failed with. */
  readonly error?: unknown;
}

export interface StatementListener {
  began?(): void;
  ended(ran: Ran): void;
}

/** The same graph, of whose statements others hear. Of parameters nobody does. */
export function observed(graph: Graph, listeners: readonly StatementListener[]): Graph {
  const timed = async <Result>(
    kind: Ran['kind'],
    text: string,
    run: () => Promise<Result>,
  ): Promise<Result> => {
    for (const listener of listeners) listener.began?.();
    const started = performance.now();
    try {
      const result = await run();
      tell({ kind, text, started, ended: performance.now() });
      return result;
    } catch (error) {
      tell({ kind, text, started, ended: performance.now(), error });
      throw error;
    }
  };
  const tell = (ran: Ran): void => {
    for (const listener of listeners) listener.ended(ran);
  };
  const within = ({ run }: Transaction): Transaction => ({
    run: (statement, parameters) =>
      timed('write', statement.text, () => run(statement, parameters)),
  });

  return {
    ...graph,
    read: <Parameters extends object, Row>(
      statement: Statement<Parameters, Row>,
      parameters: Parameters,
      limits?: Limits,
    ) => timed('read', statement.text, () => graph.read(statement, parameters, limits)),
    write: (work, limits) => graph.write((transaction) => work(within(transaction)), limits),
    define: (text) => timed('define', text, () => graph.define(text)),
  };
}
