import type { GraphAddress } from './address.ts';
import { type Explain, explainAt } from './explain.ts';
import { connect, type Graph } from './graph.ts';
import { addressOfHeld } from './local/held.ts';
import { keepLocalNeo4j } from './local/keep.ts';

interface Where {
  /** A Neo4j that runs already; null starts a local one. */
  readonly neo4j: GraphAddress | null;
  readonly localNeo4j: {
    readonly folder: string;
    readonly version?: string;
    readonly javaHome?: string;
    readonly heap?: string;
  };
}

export interface OpenGraph {
  readonly graph: Graph;
  readonly explain: Explain;
  /** Resolves with the reason if a local Neo4j ended by itself and could not be started again. */
  readonly ended: Promise<string>;
  /** A local Neo4j is killed if it is not gone after so many milliseconds. */
  close(patience?: number): Promise<void>;
}

/** Connects to the Neo4j of the settings, or to a local one started for the purpose. */
export async function openGraph(
  { neo4j, localNeo4j }: Where,
  report: (line: string) => void,
): Promise<OpenGraph> {
  if (neo4j !== null) return connected(neo4j, report);
  const local = await keepLocalNeo4j({ ...localNeo4j, report });
  try {
    const graph = await connect(local.address, report);
    return {
      graph,
      explain: explainAt(local.address),
      ended: local.ended,
      async close(patience) {
        await graph.close();
        await local.stop(patience);
      },
    };
  } catch (error) {
    await local.stop();
    throw error;
  }
}

/** The same for a program that may run beside a server: it joins the local Neo4j that the server holds. */
export async function joinGraph(where: Where, report: (line: string) => void): Promise<OpenGraph> {
  const held = where.neo4j === null ? await addressOfHeld(where.localNeo4j.folder) : null;
  return held ? connected(held, report) : openGraph(where, report);
}

async function connected(
  address: GraphAddress,
  report: (line: string) => void,
): Promise<OpenGraph> {
  const graph = await connect(address, report);
  return {
    graph,
    explain: explainAt(address),
    ended: new Promise(() => {}),
    close: () => graph.close(),
  };
}
