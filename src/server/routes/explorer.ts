import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type RequestHandler, Router, static as serveStatic } from 'express';
import { securedBut } from '../http/headers.ts';

const folder = fileURLToPath(new URL('../../../dist/explorer/', import.meta.url));

/** The addresses of its pages, which all are the same HTML. */
const pages = ['/', '/e/*key', '/tables'];

const notBuilt = `The explorer is not built. Run "npm run build:explorer", then reload this page.
The API answers all the same, at /graphql.
`;

const headers = securedBut({
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'"],
  connectSrc: ["'self'"],
});

/** The explorer's pages for browsers and its files under /explorer/assets; every other request falls through. */
export function explorerRoutes(): Router {
  const router = Router();
  router.use(
    '/explorer/assets',
    serveStatic(join(folder, 'assets'), { immutable: true, maxAge: '1y', index: false }),
  );
  router.get(pages, forBrowsers, headers, (_request, response) => {
    response.set('Cache-Control', 'no-cache');
    if (!existsSync(join(folder, 'index.html'))) {
      response.status(503).type('text/plain').send(notBuilt);
      return;
    }
    response.sendFile('index.html', { root: folder, cacheControl: false });
  });
  return router;
}

/** On a tie the type the client names first wins, for any type the first of this list. */
const forBrowsers: RequestHandler = (request, response, next) => {
  response.vary('Accept');
  next(request.accepts(['application/json', 'text/html']) === 'text/html' ? undefined : 'route');
};
