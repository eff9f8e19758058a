import { LRUCache } from 'lru-cache';
import type { Statement } from './cypher.ts';
import { Cancelled, TimedOut } from './faults.ts';
import type { Graph } from './graph.ts';
import { within } from './limits.ts';
import { raced } from './raced.ts';

/** As many plans as Neo4j keeps. */
const MOST = 1_000;
/** In milliseconds: longer than planning takes, also where there is much else to do. */
const PATIENCE = 30_000;

/**
 * Neo4j plans a statement that it does not know for as many as send it at once, each by itself, and
 * for a crowd so slowly that none is there in time: then no plan is kept, and all begin anew. So the
 * first to send one goes ahead, and where time was too short for that it is planned without them.
 */
export function plannedOnce(graph: Graph): Graph {
  const known = new LRUCache<string, true>({ max: MOST });
  const planning = new Map<string, Promise<void>>();

  const learn = async <Parameters extends object, Row>(
    { text }: Statement<Parameters, Row>,
    parameters: Parameters,
    answer: Promise<Row[]>,
  ): Promise<void> => {
    try {
      await answer.catch(async (error: unknown) => {
        if (!(error instanceof TimedOut || error instanceof Cancelled)) throw error;
        await graph.read({ text: `EXPLAIN ${text}` }, parameters, within(PATIENCE));
      });
      known.set(text, true);
    } catch {
      // Who waits for it goes ahead in turn.
    } finally {
      planning.delete(text);
    }
  };

  return {
    ...graph,
    async read(statement, parameters, limits = {}) {
      const { text } = statement;
      for (let first = planning.get(text); first; first = planning.get(text)) {
        await raced(first, limits, new Set());
      }
      const answer = graph.read(statement, parameters, limits);
      if (!known.get(text)) planning.set(text, learn(statement, parameters, answer));
      return answer;
    },
  };
}
