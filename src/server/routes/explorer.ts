import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type RequestHandler, Router, static as serveStatic } from 'express';
import { cypher } from '../../graph/cypher.ts';
import { type Reading, within } from '../../graph/limits.ts';
import { securedPage } from '../http/headers.ts';

const folder = fileURLToPath(new URL('../../../dist/explorer/', import.meta.url));

/** The addresses of its pages, which all are the same HTML. */
const pages = ['/', '/e/*key', '/graph', '/map', '/changes', '/tables'];

const notBuilt = `The explorer is not built. Run "npm run build:explorer", then reload this page.
The API answers all the same, at /graphql.
`;

const isKey = cypher<{ key: string }, { exists: boolean }>`
  RETURN EXISTS { (:Entity {key: $key}) } AS exists
`;

/** Of a page for Neo4j, in milliseconds: without an answer it is sent all the same. */
const PATIENCE = 1_500;

/** The explorer's pages for browsers and its files under /explorer/assets; every other request falls through. */
export function explorerRoutes(graph: Reading): Router {
  const router = Router();
  router.use(
    '/explorer/assets',
    serveStatic(join(folder, 'assets'), { immutable: true, maxAge: '1y', index: false }),
  );
  router.get(pages, forBrowsers, securedPage, async ({ params }, response) => {
    response.set('Cache-Control', 'no-cache');
    if (!existsSync(join(folder, 'index.html'))) {
      response.status(503).type('text/plain').send(notBuilt);
      return;
    }
    // The page says so too; crawlers and whoever checks links look at the status.
    if (await isOfNothing(graph, params.key)) response.status(404);
    response.sendFile('index.html', { root: folder, cacheControl: false });
  });
  return router;
}

/** Whether nothing has had the key at any time, as far as Neo4j says. */
async function isOfNothing(graph: Reading, segments: unknown): Promise<boolean> {
  if (!Array.isArray(segments)) return false;
  try {
    const [row] = await graph.read(isKey, { key: segments.join('/') }, within(PATIENCE));
    return row?.exists === false;
  } catch {
    return false;
  }
}

/** On a tie the type the client names first wins, for any type the first of this list. */
const forBrowsers: RequestHandler = (request, response, next) => {
  response.vary('Accept');
  next(request.accepts(['application/json', 'text/html']) === 'text/html' ? undefined : 'route');
};
