import { setTimeout as after } from 'node:timers/promises';
import { cypher } from '../../graph/cypher.ts';
import type { Graph } from '../../graph/graph.ts';

const readState = cypher<
  Record<string, never>,
  {
    readonly store: string;
    readonly version: number;
    readonly recordedThrough: number | null;
    readonly rebuiltAt: number | null;
  }
>`
  CALL db.info() YIELD id AS store
  OPTIONAL MATCH (graph:GraphVersion {id: 'graph'})
  RETURN
    store,
    coalesce(graph.version, 0) AS version,
    graph.recordedThrough AS recordedThrough,
    graph.rebuiltAt AS rebuiltAt
`;

/** What tells the graph's state from all others it had or will have, and from those of other graphs. */
export interface WatchedState {
  /** As read at most an interval ago; null while nobody knows it. */
  readonly current: () => string | null;
  /** As it is now. */
  readonly read: () => Promise<string | null>;
  readonly stop: () => void;
}

/** Reads the graph's state again and again, so that what was answered need not be asked anew. */
export function watchState(graph: Pick<Graph, 'read'>, interval: number): WatchedState {
  const stopping = new AbortController();
  let state: string | null = null;

  const read = async (): Promise<string | null> => {
    try {
      const [row] = await graph.read(readState, {});
      state = row
        ? `${row.store}.${row.version}.${row.recordedThrough ?? ''}.${row.rebuiltAt ?? ''}`
        : null;
    } catch {
      state = null;
    }
    return state;
  };
  const watch = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      await read();
      await after(interval, null, { signal: stopping.signal, ref: false }).catch(() => {});
    }
  };
  void watch();
  return { current: () => state, read, stop: () => stopping.abort() };
}
