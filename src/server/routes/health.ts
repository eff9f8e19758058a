import { Router } from 'express';
import { cypher } from '../../graph/cypher.ts';
import { type Reading, within } from '../../graph/limits.ts';

const isMigrated = cypher<Record<string, never>, { migrated: boolean }>`
  RETURN EXISTS { (:Migration) } AS migrated
`;

/** Of whoever asks whether it is ready, in milliseconds. */
const PATIENCE = 1_500;

/** `live`: the process answers. `ready`: Neo4j answers too and has its constraints, and the server is busy with nothing else. */
export function healthRoutes(graph: Reading, busyWith: () => string | null): Router {
  const router = Router();
  router.get('/health/live', (_request, response) => {
    response.json({ status: 'live' });
  });
  router.get('/health/ready', async (_request, response) => {
    const problem = busyWith() ?? (await problemOf(graph));
    response
      .status(problem === null ? 200 : 503)
      .json(problem === null ? { status: 'ready' } : { status: 'not ready', problem });
  });
  return router;
}

async function problemOf(graph: Reading): Promise<string | null> {
  try {
    const [row] = await graph.read(isMigrated, {}, within(PATIENCE));
    return row?.migrated ? null : 'Neo4j lacks its constraints and indexes';
  } catch {
    return 'Neo4j does not answer';
  }
}
