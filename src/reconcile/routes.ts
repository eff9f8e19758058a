import { type Request, type Response, Router } from 'express';
import type { Reading } from '../graph/limits.ts';
import { SEARCH } from '../guard/cost/prices.ts';
import { allowanceOf } from '../guard/express.ts';
import { refuseValues } from '../guard/values.ts';
import { BadRequest } from './bad-request.ts';
import { extend, proposeProperties } from './extend.ts';
import { lensOf, lensParameters } from './lens.ts';
import { manifest } from './manifest.ts';
import { preview, STYLE_HASH } from './preview.ts';
import { queriesOf } from './query.ts';
import { reconcile } from './reconcile.ts';
import { suggestEntities, suggestProperties, suggestTypes } from './suggest.ts';

/** A reconciliation service after version 0.2 of the protocol, as OpenRefine speaks it. */
export function reconcileRoutes(readingOf: (response: Response) => Reading): Router {
  const router = Router();
  router.use(({ query: { queries: _queries, extend: _extend, ...texts } }, _response, next) => {
    refuseValues(texts, 'address');
    next();
  });

  const answer = async (request: Request, response: Response) => {
    const lens = lensOf(request.query);
    const graph = readingOf(response);
    const { queries, extend: extension } = { ...request.query, ...request.body };
    if (queries !== undefined) {
      const asked = Object.entries(queriesOf(queries));
      await allowanceOf(response).take(SEARCH * asked.length);
      const results = await Promise.all(
        asked.map(async ([id, query]) => {
          const result = await reconcile(graph, lens, query, `queries.${id}`);
          return [id, { result }] as const;
        }),
      );
      response.json(Object.fromEntries(results));
    } else if (extension !== undefined) {
      await allowanceOf(response).take(SEARCH);
      response.json(await extend(graph, lens, extension));
    } else if (request.method === 'POST') {
      throw new BadRequest('expected queries or extend, in a form or as JSON');
    } else {
      response.json(manifest(placeOf(request)));
    }
  };
  router.route('/').get(answer).post(answer);

  router.get('/suggest/entity', async ({ query }, response) => {
    await allowanceOf(response).take(SEARCH);
    const skip = wholeNumber(query.cursor, 'cursor') ?? 0;
    response.json(
      await suggestEntities(readingOf(response), lensOf(query), textOf(query.prefix), skip),
    );
  });
  router.get('/suggest/type', ({ query }, response) => {
    response.json(suggestTypes(textOf(query.prefix)));
  });
  router.get('/suggest/property', ({ query }, response) => {
    response.json(suggestProperties(textOf(query.prefix)));
  });
  router.get('/properties', ({ query }, response) => {
    const type = textOf(query.type) || 'Entity';
    response.json(proposeProperties(type, wholeNumber(query.limit, 'limit')));
  });

  router.get('/preview', async ({ query }, response, next) => {
    const page = await preview(readingOf(response), lensOf(query), textOf(query.id));
    if (page === null) return next();
    // Made to be shown in other sites' frames; it has no script that they could make use of.
    response.removeHeader('X-Frame-Options');
    response
      .set(
        'Content-Security-Policy',
        `default-src 'none'; style-src ${STYLE_HASH}; base-uri 'none'; form-action 'none'`,
      )
      .type('text/html; charset=utf-8')
      .send(page);
  });

  return router;
}

const placeOf = ({ protocol, host, baseUrl, query }: Request) => ({
  origin: `${protocol}://${host}`,
  path: baseUrl,
  lens: lensParameters(query),
});

const textOf = (given: unknown): string => (typeof given === 'string' ? given : '');

function wholeNumber(given: unknown, place: string): number | null {
  if (given === undefined) return null;
  if (/^\d{1,9}$/.test(textOf(given))) return Number(given);
  throw new BadRequest(`${place}: expected a whole number`);
}
