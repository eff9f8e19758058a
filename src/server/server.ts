import { createServer, IncomingMessage, type OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { type AddressInfo, Socket } from 'node:net';
import { expressMiddleware } from '@as-integrations/express5';
import compression from 'compression';
import express, { type NextFunction, type Request, type Response } from 'express';
import helmet from 'helmet';
import type { Logger } from 'pino';
import { pinoHttp } from 'pino-http';
import { createContext } from '../context.ts';
import type { Graph } from '../graph/graph.ts';
import { reconcileRoutes } from '../reconcile/routes.ts';
import { answerQuestions } from './answers/answer-questions.ts';
import { cacheAnswers } from './answers/cached-answers.ts';
import { watchState } from './answers/graph-state.ts';
import { LARGEST_BODY } from './answers/question.ts';
import { shareAnswers } from './answers/shared-answers.ts';
import { createApollo, executeIn } from './apollo.ts';
import { exportRoutes } from './export-routes.ts';
import { healthRoutes } from './health.ts';
import { ideRoutes } from './ide.ts';
import { allowReadingFromAnywhere, READABLE } from './open-to-all.ts';
import { refusalOf } from './refusal.ts';
import { PROGRAM, schema } from './schema.ts';
import { schemaRoutes } from './schema-routes.ts';
import { warmUp } from './warm-up.ts';

export interface ServerOptions {
  readonly graph: Graph;
  readonly host: string;
  /** 0 takes any free one. */
  readonly port: number;
  /** Where it is reached from outside; null or absent if nobody says. */
  readonly publicUrl?: string | null;
  readonly log: Logger;
  readonly answers?: AnswerSettings;
  /** Whether it is ready only once the first requests would be answered as fast as later ones. */
  readonly warmsUp?: boolean;
}

/** How answers are kept. */
export interface AnswerSettings {
  /** Of all answers in memory together, in bytes; 0 keeps none. */
  readonly largest: number;
  /** How often the graph is asked whether it has changed, in milliseconds: as long an answer may be stale. */
  readonly interval: number;
  /** The address of the Redis that keeps them too; null or absent for none. */
  readonly redis?: string | null;
}

const ANSWERS: AnswerSettings = { largest: 64 * 1024 * 1024, interval: 500 };

export interface RunningServer {
  readonly url: string;
  /** Takes no new request, answers those under way, then closes. */
  stop(): Promise<void>;
}

export async function startServer({
  graph,
  host,
  port,
  publicUrl = null,
  log,
  answers = ANSWERS,
  warmsUp = false,
}: ServerOptions): Promise<RunningServer> {
  const app = express();
  const logRequest = pinoHttp({
    logger: log,
    autoLogging: { ignore: ({ url }) => url?.startsWith('/health/') === true },
    serializers: {
      req: ({ id, method, url }) => ({ id, method, url: url.split('?')[0] }),
      res: ({ statusCode }) => ({ statusCode }),
    },
  });
  const state = watchState(graph, answers.interval);
  const shared = answers.redis ? shareAnswers(answers.redis, log) : null;
  const httpServer = createServer();
  const apollo = createApollo(httpServer, log);
  await apollo.start();
  const secured = helmet({ strictTransportSecurity: false, crossOriginResourcePolicy: false });
  httpServer.on(
    'request',
    answerQuestions(
      {
        apollo,
        graph,
        cache: cacheAnswers({ state, largest: answers.largest, shared, program: PROGRAM }),
        headers: { ...headersSetBy(secured), ...READABLE, vary: 'Accept' },
        log,
        logged: (request, response) => {
          if (log.isLevelEnabled('info')) logRequest(request, response);
        },
      },
      app,
    ),
  );
  const execute = executeIn(apollo, graph);
  let stopping = false;
  let warm = !warmsUp;

  app.disable('x-powered-by');
  app.use(logRequest);
  app.use(secured);
  app.use(allowReadingFromAnywhere);
  app.use(healthRoutes(graph, () => (stopping ? 'stopping' : warm ? null : 'warming up')));
  app.use(['/export', '/ide', '/schema.graphql', '/schema.json'], compression());
  app.use(schemaRoutes(schema));
  app.use(exportRoutes({ schema, execute, graph, publicUrl }, LARGEST_BODY));
  app.use(ideRoutes());
  app.use('/reconcile', reconcileRoutes(graph, LARGEST_BODY));
  app.head('/graphql', (_request, response) => {
    response.status(200).end();
  });
  app.use(
    '/graphql',
    express.json({ limit: LARGEST_BODY }),
    expressMiddleware(apollo, { context: async () => createContext(graph) }),
  );
  app.get('/', (_request, response) => response.redirect('/graphql'));
  app.use((_request, response) => {
    response.status(404).json({ errors: [{ message: 'There is nothing here; try /graphql.' }] });
  });
  app.use((error: unknown, request: Request, response: Response, _next: NextFunction) => {
    const { status, body } = refusalOf(error, request.log);
    response.status(status).json(body);
  });

  await new Promise<void>((resolve, reject) => {
    httpServer.once('error', reject);
    httpServer.listen(port, host, resolve);
  });
  shared?.start();
  const { port: actual } = httpServer.address() as AddressInfo;
  if (warmsUp) {
    void warmUp(execute, log).then(() => {
      warm = true;
    });
  }
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${actual}`,
    async stop() {
      stopping = true;
      state.stop();
      await apollo.stop();
      shared?.stop();
    },
  };
}

/** What a handler sets on every response. */
function headersSetBy(handler: ReturnType<typeof helmet>): OutgoingHttpHeaders {
  const request = new IncomingMessage(new Socket());
  const response = new ServerResponse(request);
  handler(request, response, () => {});
  return response.getHeaders();
}
