import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Router, static as serveStatic } from 'express';
import { securedPage } from '../http/headers.ts';

const folder = fileURLToPath(new URL('../../../dist/docs/', import.meta.url));

const notBuilt = `The documentation is not built. Run "npm run build:docs", then reload this page.
It is made from docs/*.md, which can be read as they are.
`;

/** The documentation's pages below /docs, with a page of their own for what is not there. */
export function docsRoutes(): Router {
  const router = Router();
  router.use(
    '/docs/assets',
    serveStatic(join(folder, 'assets'), { immutable: true, maxAge: '1y', index: false }),
  );
  router.use(
    '/docs',
    securedPage,
    serveStatic(folder, {
      extensions: ['html'],
      setHeaders: (response) => response.setHeader('Cache-Control', 'no-cache'),
    }),
  );
  router.get('/docs{/*path}', (_request, response) => {
    response.set('Cache-Control', 'no-cache');
    if (!existsSync(join(folder, '404.html'))) {
      response.status(503).type('text/plain').send(notBuilt);
      return;
    }
    response.status(404).sendFile('404.html', { root: folder, cacheControl: false });
  });
  return router;
}
