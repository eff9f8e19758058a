import type { GraphAddress } from './address.ts';
import { connect, type Graph } from './graph.ts';
import { startLocalNeo4j } from './local/start.ts';

interface Where {
  /** A Neo4j that runs already; null starts a local one. */
  readonly neo4j: GraphAddress | null;
  readonly localNeo4j: {
    readonly folder: string;
    readonly version?: string;
    readonly javaHome?: string;
  };
}

export interface OpenGraph {
  readonly graph: Graph;
  /** Resolves with the reason if a local Neo4j ends by itself. */
  readonly ended: Promise<string>;
  close(): Promise<void>;
}

/** Connects to the Neo4j of the settings, or to a local one started for the purpose. */
export async function openGraph(
  { neo4j, localNeo4j }: Where,
  report: (line: string) => void,
): Promise<OpenGraph> {
  if (neo4j !== null) {
    const graph = await connect(neo4j);
    return { graph, ended: new Promise(() => {}), close: () => graph.close() };
  }
  const local = await startLocalNeo4j({ ...localNeo4j, report });
  try {
    const graph = await connect(local.address);
    return {
      graph,
      ended: local.ended,
      async close() {
        await graph.close();
        await local.stop();
      },
    };
  } catch (error) {
    await local.stop();
    throw error;
  }
}
