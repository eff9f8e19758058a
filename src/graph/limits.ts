import type { Graph } from './graph.ts';

/** How long somebody waits for a statement; without any, as long as it takes. */
export interface Limits {
  /** On the clock of `performance.now()`. */
  readonly until?: number;
  readonly signal?: AbortSignal;
}

/** The graph, for those who only read. */
export type Reading = Pick<Graph, 'read'>;

export const within = (milliseconds: number, signal?: AbortSignal): Limits => ({
  until: performance.now() + milliseconds,
  ...(signal && { signal }),
});

/** All that is read shares these limits: one deadline for a whole request. */
export const limited = (graph: Reading, limits: Limits): Reading => ({
  read: (statement, parameters) => graph.read(statement, parameters, limits),
});

interface Patience {
  readonly reading: number;
  readonly writing: number;
}

/** What is read or written without limits has so many milliseconds, each statement or write by itself. */
export const impatient = (graph: Graph, { reading, writing }: Patience): Graph => ({
  ...graph,
  read: (statement, parameters, limits = within(reading)) =>
    graph.read(statement, parameters, limits),
  write: (work, limits = within(writing)) => graph.write(work, limits),
});
