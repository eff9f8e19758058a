import { createServer, type ServerResponse } from 'node:http';
import { setTimeout as after } from 'node:timers/promises';
import type { Logger } from 'pino';
import { type AccessSettings, createAccess } from '../access/access.ts';
import { createContext } from '../context.ts';
import type { Explain } from '../graph/explain.ts';
import type { Graph } from '../graph/graph.ts';
import { impatient, limited, within } from '../graph/limits.ts';
import { createGuard, GUARD, type GuardSettings } from '../guard/guard.ts';
import { createLedger } from '../ledger/ledger.ts';
import { discreet } from '../log.ts';
import type { Tracing } from '../observe/tracing.ts';
import { admitBy } from './admit.ts';
import { answerQuestions } from './answers/answer-questions.ts';
import { cacheAnswers } from './answers/cached-answers.ts';
import { watchState } from './answers/graph-state.ts';
import { seenAfterWriting } from './answers/lasting.ts';
import { shareAnswers } from './answers/shared-answers.ts';
import { createApollo, executeIn } from './apollo/apollo.ts';
import { createApp } from './app.ts';
import type { ContextFor } from './context-for.ts';
import { answerNoHttp } from './http/client-errors.ts';
import { goneOf } from './http/gone.ts';
import { securityHeaders } from './http/headers.ts';
import { type Address, listen } from './http/listen.ts';
import { logRequests } from './http/log-requests.ts';
import { READABLE } from './http/open-to-all.ts';
import { type MetricsPlace, observe } from './observe.ts';
import { PROGRAM, schema } from './schema.ts';
import { warmUp } from './warm-up.ts';

export interface ServerOptions extends Address {
  readonly graph: Graph;
  /** Where it is reached from outside; null or absent if nobody says. */
  readonly publicUrl?: string | null;
  readonly log: Logger;
  readonly answers?: AnswerSettings;
  readonly access?: AccessSettings;
  readonly guard?: Partial<GuardSettings>;
  /** How long all that one request reads may take together, in milliseconds. */
  readonly readDeadline?: number;
  /** How long one write of a client may take, in milliseconds. */
  readonly writeDeadline?: number;
  /** Whether it is ready only once the first requests would be answered as fast as later ones. */
  readonly warmsUp?: boolean;
  /** Where it tells what it counts and times; null or absent nowhere. */
  readonly metrics?: MetricsPlace | null;
  /** Operations that take as long are logged, in milliseconds; null or absent logs none. */
  readonly slowAfter?: number | null;
  /** How plans of slow statements are found; absent, none are logged. */
  readonly explain?: Explain;
  /** Absent, nothing is traced. */
  readonly tracing?: Tracing | null;
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

/** Anyone may read, and keys of the graph may write. */
const ACCESS: AccessSettings = { isPublic: true, jwt: null };
/** While it warms up, Neo4j has everything to do for the first time. */
const WARM_UP_DEADLINE = 60_000;

const ANSWERS: AnswerSettings = { largest: 64 * 1024 * 1024, interval: 500 };

export interface RunningServer {
  readonly url: string;
  /** Of its metrics, where they have an address of their own. */
  readonly metricsUrl: string | null;
  /** Is not ready any more, for so many milliseconds yet; then takes no new request, answers those under way, and closes. */
  stop(notice?: number): Promise<void>;
}

export async function startServer({
  publicUrl = null,
  answers = ANSWERS,
  access: accessSettings = ACCESS,
  guard: guardSettings = {},
  readDeadline = 5_000,
  writeDeadline = 6_000,
  warmsUp = false,
  ...options
}: ServerOptions): Promise<RunningServer> {
  const log = discreet(options.log);
  const httpServer = createServer();
  httpServer.on('clientError', answerNoHttp);
  const watched = observe({ ...options, log, httpServer });
  const graph = impatient(watched.graph, { reading: readDeadline, writing: writeDeadline });
  const readingFor = (signal?: AbortSignal) => limited(graph, within(readDeadline, signal));
  const readingOf = (response: ServerResponse) => readingFor(goneOf(response));
  const state = watchState(graph, answers.interval);
  const shared = answers.redis ? watched.shared(shareAnswers(answers.redis, log)) : null;
  const limits = { ...GUARD, ...guardSettings };
  const guard = createGuard(limits, schema, watched.spent);
  watched.guard(guard.admission);
  const apollo = createApollo(httpServer, log, [
    ...watched.plugins,
    guard.operations,
    seenAfterWriting(state.read),
  ]);
  const admit = admitBy(createAccess(graph, accessSettings), guard);
  const ledger = createLedger(graph);
  const contextFor: ContextFor = ({ id }, response, { caller, allowance }) =>
    createContext(readingOf(response), {
      caller,
      guest: allowance,
      ledger,
      requestId: String(id),
    });
  await apollo.start();

  const logRequest = logRequests(log);
  const questions = answerQuestions({
    apollo,
    admit,
    contextFor,
    cache: watched.answers(
      cacheAnswers({
        state,
        largest: answers.largest,
        shared,
        program: PROGRAM + JSON.stringify([limits.costMost, limits.trusted]),
        isPublic: accessSettings.isPublic,
      }),
    ),
    guard,
    headers: { ...securityHeaders(), ...READABLE, vary: 'Accept' },
    log,
    logged: (request, response) => {
      if (log.isLevelEnabled('info')) logRequest(request, response);
    },
  });
  let stopping = false;
  let warm = !warmsUp;
  const app = createApp({
    apollo,
    graph,
    readingFor,
    readingOf,
    admit,
    guard,
    questions,
    publicUrl,
    proxies: limits.proxies,
    logRequest,
    busyWith: () => (stopping ? 'stopping' : warm ? null : 'warming up'),
    metrics: options.metrics === 'same port' ? watched.metrics : null,
  });
  httpServer.on('request', watched.around(questions.before(app)));

  const metricsServer = await watched.serve();
  const url = await listen(httpServer, options).catch((error) => {
    metricsServer?.stop();
    throw error;
  });
  shared?.start();
  if (warmsUp) {
    void warmUp(
      executeIn(apollo, () => limited(graph, within(WARM_UP_DEADLINE))),
      log,
    ).then(() => {
      warm = true;
    });
  }
  return {
    url,
    metricsUrl: metricsServer?.url ?? null,
    async stop(notice = 0) {
      stopping = true;
      if (notice > 0) await after(notice);
      state.stop();
      await apollo.stop();
      shared?.stop();
      metricsServer?.stop();
    },
  };
}
