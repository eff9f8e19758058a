import { AsyncLocalStorage } from 'node:async_hooks';
import type { RequestListener } from 'node:http';
import type { ApolloServerPlugin } from '@apollo/server';
import {
  type Attributes,
  defaultTextMapGetter,
  type Context as Place,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api';
import type { Context } from '../context.ts';
import { failureOf } from './failure.ts';
import type { Ran, StatementListener } from './observed-graph.ts';
import type { OpenTelemetry } from './open-telemetry.ts';
import { isWatching, methodOf, routeOf } from './routes.ts';

/** Spans from a request down to its statements, named after OpenTelemetry's conventions for HTTP, GraphQL and databases. */
export interface Tracing {
  around(listener: RequestListener): RequestListener;
  readonly operations: ApolloServerPlugin<Context>;
  readonly statements: StatementListener;
}

/**
 * What is done for a request finds its span by Node's asynchronous context. That costs each promise a
 * little, so it is used with traces only.
 */
export function createTracing({ tracer, propagator }: OpenTelemetry): Tracing {
  /** Below which span things are done now. */
  const places = new AsyncLocalStorage<{ now: Place }>();

  const around =
    (listener: RequestListener): RequestListener =>
    (request, response) => {
      if (isWatching(request.url)) return listener(request, response);
      const { method: came, url, headers } = request;
      const [method, route] = [methodOf(came), routeOf(url)];
      const parent = propagator.extract(ROOT_CONTEXT, headers, defaultTextMapGetter);
      const attributes = {
        'http.request.method': method === 'other' ? '_OTHER' : method,
        'http.route': route,
        'url.path': route,
        'url.scheme': 'http',
      };
      const kind = SpanKind.SERVER;
      const span = tracer.startSpan(`${method} ${route}`, { kind, attributes }, parent);
      response.once('close', () => {
        if (response.writableFinished) {
          span.setAttribute('http.response.status_code', response.statusCode);
          if (response.statusCode >= 500) fail(span, String(response.statusCode));
        } else {
          fail(span, 'client gone');
        }
        span.end();
      });
      places.run({ now: trace.setSpan(parent, span) }, () => listener(request, response));
    };

  /** Begins a span that all is below until it ends. */
  const enter = (name: string, attributes: Attributes = {}) => {
    const place = places.getStore();
    if (!place) return async () => {};
    const above = place.now;
    const span = tracer.startSpan(name, { attributes }, above);
    place.now = trace.setSpan(above, span);
    return async (error?: Error) => {
      if (error) fail(span, error.name);
      span.end();
      place.now = above;
    };
  };

  return {
    around,
    operations: {
      requestDidStart: async () => ({
        parsingDidStart: async () => enter('graphql.parse'),
        validationDidStart: async () => {
          const leave = enter('graphql.validate');
          return async (errors) => leave(errors?.[0]);
        },
        executionDidStart: async ({ operation, operationName }) => ({
          executionDidEnd: enter('graphql.execute', {
            'graphql.operation.type': operation.operation,
            ...(operationName !== null && { 'graphql.operation.name': operationName }),
          }),
        }),
      }),
    },
    statements: {
      ended(ran) {
        const place = places.getStore();
        // Nobody asked for what the server does by itself.
        if (!place) return;
        const { kind, started, ended, error } = ran;
        const options = {
          kind: SpanKind.CLIENT,
          startTime: started,
          attributes: attributesOf(ran),
        };
        const span = tracer.startSpan(`${kind} neo4j`, options, place.now);
        if (error !== undefined) fail(span, failureOf(error));
        span.end(ended);
      },
    },
  };
}

const attributesOf = ({ kind, text, error }: Ran): Attributes => {
  const { code } = (error ?? {}) as { readonly code?: unknown };
  return {
    'db.system.name': 'neo4j',
    'db.operation.name': kind,
    'db.query.text': text,
    ...(code !== undefined && { 'db.response.status_code': String(code) }),
  };
};

/** Of an error only its kind is told: its message may have been written by a client. */
function fail(span: Span, type: string): void {
  span.setAttribute('error.type', type);
  span.setStatus({ code: SpanStatusCode.ERROR });
}
