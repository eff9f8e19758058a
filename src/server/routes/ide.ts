import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Router, static as serveStatic } from 'express';
import { securedBut } from '../http/headers.ts';

const ideFolder = fileURLToPath(new URL('../../../dist/ide/', import.meta.url));

const notBuilt = `The IDE is not built. Run "npm run ide", then reload this page.
The API answers here all the same: POST a query as JSON.
`;

/** Monaco sets inline styles and cannot do without (microsoft/monaco-editor#271). */
const headers = securedBut({
  scriptSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:'],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  workerSrc: ["'self'"],
  formAction: ["'self'"],
});

/** The IDE for browsers at /graphql and its files under /ide/assets; every other request falls through. */
export function ideRoutes(): Router {
  const router = Router();

  // A worker obeys the policy its own script came with, not the page's.
  router.use(
    '/ide/assets',
    headers,
    serveStatic(join(ideFolder, 'assets'), { immutable: true, maxAge: '1y', index: false }),
  );

  router.get('/graphql', (request, response, next) => {
    response.vary('Accept');
    // On a tie the type the client names first wins, for */* the first of this list: API clients get JSON.
    const preferred = request.accepts([
      'application/json',
      'application/graphql-response+json',
      'text/html',
    ]);
    if (preferred !== 'text/html') return next();

    headers(request, response, (error) => {
      if (error) return next(error);
      response.set('Cache-Control', 'no-cache');
      if (!existsSync(join(ideFolder, 'index.html'))) {
        response.status(503).type('text/plain').send(notBuilt);
        return;
      }
      response.sendFile('index.html', { root: ideFolder, cacheControl: false });
    });
  });

  return router;
}
