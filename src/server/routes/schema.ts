import { Router } from 'express';
import type { GraphQLSchema } from 'graphql';
import { introspectionFromSchema, lexicographicSortSchema, printSchema } from 'graphql';

/** The schema as SDL and as introspection, for tools that do not ask `/graphql` for it. */
export function schemaRoutes(schema: GraphQLSchema): Router {
  const sdl = printSchema(lexicographicSortSchema(schema));
  const introspection = JSON.stringify({ data: introspectionFromSchema(schema) });
  const router = Router();
  router.get('/schema.graphql', (_request, response) => {
    response.type('text/plain; charset=utf-8').send(sdl);
  });
  router.get('/schema.json', (_request, response) => {
    response.type('application/json').send(introspection);
  });
  return router;
}
