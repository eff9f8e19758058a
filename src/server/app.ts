import type { ApolloServer } from '@apollo/server';
import compression from 'compression';
import express, {
  type Express,
  type NextFunction,
  type Request,
  type RequestHandler,
  type Response,
} from 'express';
import type { Context } from '../context.ts';
import type { Graph } from '../graph/graph.ts';
import type { Reading } from '../graph/limits.ts';
import { ClientGone } from '../guard/admission.ts';
import { takeTurns } from '../guard/express.ts';
import type { Guard } from '../guard/guard.ts';
import type { Metrics } from '../observe/metrics.ts';
import { reconcileRoutes } from '../reconcile/routes.ts';
import { type Admit, admitRequests } from './admit.ts';
import type { Answers } from './answers/answer-questions.ts';
import { executePages } from './apollo/execute-pages.ts';
import { refusalOf } from './apollo/refusal.ts';
import { readForm, readJson } from './http/bodies.ts';
import { secured } from './http/headers.ts';
import { allowReadingFromAnywhere } from './http/open-to-all.ts';
import { docsRoutes } from './routes/docs.ts';
import { explorerRoutes } from './routes/explorer.ts';
import { exportRoutes } from './routes/export.ts';
import { healthRoutes } from './routes/health.ts';
import { ideRoutes } from './routes/ide.ts';
import { metricsRoutes } from './routes/metrics.ts';
import { schemaRoutes } from './routes/schema.ts';
import { schema } from './schema.ts';

export interface AppParts {
  readonly apollo: ApolloServer<Context>;
  readonly graph: Graph;
  readonly readingFor: (signal?: AbortSignal) => Reading;
  /** The graph as long as somebody waits for this. */
  readonly readingOf: (response: Response) => Reading;
  readonly admit: Admit;
  readonly guard: Guard;
  readonly questions: Pick<Answers, 'parsed'>;
  /** How many proxies of ours a request comes through. */
  readonly proxies: number;
  readonly publicUrl: string | null;
  readonly logRequest: RequestHandler;
  /** What it is to be ready for first; null once it is. */
  readonly busyWith: () => string | null;
  /** Told to whoever asks; null tells nobody. */
  readonly metrics: Metrics | null;
}

/** Everything that is served, in the order in which it is tried. */
export function createApp({
  apollo,
  graph,
  readingFor,
  readingOf,
  admit,
  guard,
  questions,
  proxies,
  publicUrl,
  logRequest,
  busyWith,
  metrics,
}: AppParts): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', proxies);
  app.use(logRequest, secured, tellRequestId, allowReadingFromAnywhere);
  app.use(healthRoutes(graph, busyWith));
  if (metrics) app.use(metricsRoutes(metrics));
  app.use(
    ['/docs', '/explorer', '/export', '/ide', '/schema.graphql', '/schema.json'],
    compression(),
  );
  app.use(schemaRoutes(schema));
  app.use(ideRoutes());
  app.use(explorerRoutes(graph));
  app.use(docsRoutes());
  app.use(['/export', '/reconcile'], admitRequests(admit));
  app.use(
    exportRoutes({
      schema,
      graph,
      publicUrl,
      trusted: guard.trusted,
      executeFor: executePages(apollo, readingFor, guard),
    }),
  );
  app.use('/reconcile', readForm, readJson, takeTurns(guard), reconcileRoutes(readingOf));
  app.head('/graphql', (_request, response) => {
    response.status(200).end();
  });
  app.all('/graphql', readJson, questions.parsed);
  app.get('/', (_request, response) => response.redirect('/graphql'));
  app.use((_request, response) => {
    response.status(404).json({ errors: [{ message: 'There is nothing here; try /graphql.' }] });
  });
  app.use((error: unknown, { id, log }: Request, response: Response, _next: NextFunction) => {
    if (error instanceof ClientGone) return;
    const { status, headers, body } = refusalOf(error, String(id), log);
    response
      .set(headers as Record<string, string>)
      .status(status)
      .json(body);
  });
  return app;
}

const tellRequestId: RequestHandler = ({ id }, response, next) => {
  response.set('X-Request-Id', String(id));
  next();
};
