import { setTimeout as after } from 'node:timers/promises';
import { cypher } from '../../graph/cypher.ts';
import { type Reading, within } from '../../graph/limits.ts';

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

/** How long Neo4j may be silent until nobody knows the graph's state any more, in milliseconds. */
const PATIENCE = 2_000;

/** What tells the graph's state from all others it had or will have, and from those of other graphs. */
export interface WatchedState {
  /** As it was an interval ago, or whenever Neo4j told it last; null once it tells none. */
  readonly current: () => string | null;
  /** As it is now. */
  readonly read: () => Promise<string | null>;
  readonly stop: () => void;
}

/** Reads the graph's state again and again, so that what was answered need not be asked anew. */
export function watchState(graph: Reading, interval: number): WatchedState {
  const stopping = new AbortController();
  let state: string | null = null;

  const read = async (): Promise<string | null> => {
    try {
      const [row] = await graph.read(readState, {}, within(PATIENCE));
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
