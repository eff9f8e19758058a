import type { RequestListener, Server } from 'node:http';
import type { ApolloServerPlugin } from '@apollo/server';
import type { Logger } from 'pino';
import type { Context } from '../context.ts';
import type { Explain } from '../graph/explain.ts';
import type { Graph } from '../graph/graph.ts';
import type { Admission } from '../guard/admission.ts';
import { countAnswers, countShared } from '../observe/counted-answers.ts';
import { tellFinished } from '../observe/finished-operations.ts';
import { createMetrics, type Metrics } from '../observe/metrics.ts';
import { observed } from '../observe/observed-graph.ts';
import { tellSlowOperations } from '../observe/slow-operations.ts';
import type { Tracing } from '../observe/tracing.ts';
import type { AnswerCache } from './answers/cached-answers.ts';
import type { SharedAnswers } from './answers/shared-answers.ts';
import type { Address } from './http/listen.ts';
import { serveMetrics } from './routes/metrics.ts';

/** On the port of all else, or at an address of its own. */
export type MetricsPlace = 'same port' | Address;

interface Observing {
  readonly graph: Graph;
  readonly httpServer: Server;
  readonly log: Logger;
  readonly metrics?: MetricsPlace | null;
  readonly slowAfter?: number | null;
  readonly explain?: Explain;
  readonly tracing?: Tracing | null;
}

/** The parts of a server, heard by whoever is to hear of them; as they are where nobody is. */
export interface Observed {
  readonly graph: Graph;
  /** Null where nothing is counted. */
  readonly metrics: Metrics | null;
  readonly plugins: readonly ApolloServerPlugin<Context>[];
  around(listener: RequestListener): RequestListener;
  answers(cache: AnswerCache): AnswerCache;
  shared(answers: SharedAnswers): SharedAnswers;
  /** Hears what operations cost, in points. */
  readonly spent: (points: number) => void;
  /** Tells how many requests it lets work. */
  guard(admission: Pick<Admission, 'atWork' | 'waiting'>): void;
  /** At an address of their own, if they have one. */
  serve(): Promise<{ readonly url: string; stop(): void } | null>;
}

export function observe({
  graph,
  httpServer,
  log,
  metrics: place = null,
  slowAfter = null,
  explain,
  tracing = null,
}: Observing): Observed {
  const metrics = place && createMetrics();
  metrics?.countRequests(httpServer);
  metrics?.gauge(
    'neo4j_away',
    '1 while Neo4j was found not to answer and everything that needs it is refused.',
    () => Number(graph.isAway()),
  );
  const statements = [metrics?.statements, tracing?.statements].filter((one) => one !== undefined);
  const finished = [
    metrics?.operations,
    slowAfter === null
      ? undefined
      : tellSlowOperations({ after: slowAfter, explain: explain ?? null, log }),
  ].filter((one) => one !== undefined);
  return {
    graph: statements.length > 0 ? observed(graph, statements) : graph,
    metrics,
    plugins: [
      ...(finished.length > 0 ? [tellFinished(finished)] : []),
      ...(tracing ? [tracing.operations] : []),
    ],
    around: (listener) => tracing?.around(listener) ?? listener,
    answers: (cache) => (metrics ? countAnswers(cache, metrics) : cache),
    shared: (answers) => (metrics ? countShared(answers, metrics) : answers),
    spent: metrics ? countCost(metrics) : () => {},
    guard: (admission) => {
      if (metrics) tellAdmission(admission, metrics);
    },
    serve: async () =>
      metrics && place && place !== 'same port' ? serveMetrics(metrics, place) : null,
  };
}

function countCost(metrics: Metrics): (points: number) => void {
  const cost = metrics.counter(
    'graphql_cost_points_total',
    'What executed operations of clients cost, in points.',
    [],
  );
  return (points) => cost.inc(points);
}

function tellAdmission(
  { atWork, waiting }: Pick<Admission, 'atWork' | 'waiting'>,
  metrics: Metrics,
): void {
  metrics.gauge('requests_at_work', 'Requests that are worked on.', atWork);
  metrics.gauge('requests_waiting', 'Requests that wait for their turn.', waiting);
}
