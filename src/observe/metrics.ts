import type { Server } from 'node:http';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { failureOf } from './failure.ts';
import type { FinishedListener } from './finished-operations.ts';
import type { StatementListener } from './observed-graph.ts';
import { methodOf, routeOf } from './routes.ts';

/** In seconds. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** What is counted and timed, for Prometheus. Labels are of few values, none of which a client chose. */
export interface Metrics {
  readonly registry: Registry;
  /** A number that is read whenever someone looks. */
  gauge(name: string, help: string, read: () => number): void;
  counter<Label extends string>(
    name: string,
    help: string,
    labels: readonly Label[],
  ): Counter<Label>;
  countRequests(server: Server): void;
  readonly operations: FinishedListener;
  readonly statements: StatementListener;
}

export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });

  const requests = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Requests by route and status, from the first byte to the last of the answer.',
    labelNames: ['method', 'route', 'status'],
    buckets: BUCKETS,
    registers,
  });
  const statements = new Histogram({
    name: 'cypher_statement_duration_seconds',
    help: 'Statements sent to Neo4j, until all of their rows have come.',
    labelNames: ['kind'],
    buckets: BUCKETS,
    registers,
  });
  const metrics: Pick<Metrics, 'gauge' | 'counter'> = {
    gauge(name, help, read) {
      new Gauge({
        name,
        help,
        registers,
        collect() {
          this.set(read());
        },
      });
    },
    counter: (name, help, labelNames) => new Counter({ name, help, labelNames, registers }),
  };
  const operations = metrics.counter(
    'graphql_operations_total',
    'Operations that were executed or refused, by OK or the code of their first error.',
    ['outcome'],
  );
  const failures = metrics.counter(
    'cypher_statement_failures_total',
    'Statements that failed, by what they failed by.',
    ['kind', 'failure'],
  );
  let underWay = 0;
  metrics.gauge(
    'cypher_statements_under_way',
    'Statements sent to Neo4j and not answered yet; each takes a connection.',
    () => underWay,
  );

  return {
    ...metrics,
    registry,
    countRequests(server) {
      server.prependListener('request', ({ method, url }, response) => {
        const start = performance.now();
        response.once('close', () => {
          requests.observe(
            {
              method: methodOf(method),
              route: routeOf(url),
              status: response.writableFinished ? response.statusCode : 'gone',
            },
            secondsFrom(start),
          );
        });
      });
    },
    operations: ({ outcome }) => operations.inc({ outcome }),
    statements: {
      began() {
        underWay += 1;
      },
      ended({ kind, started, ended, error }) {
        underWay -= 1;
        statements.observe({ kind }, (ended - started) / 1000);
        if (error !== undefined) failures.inc({ kind, failure: failureOf(error) });
      },
    },
  };
}

const secondsFrom = (start: number): number => (performance.now() - start) / 1000;
