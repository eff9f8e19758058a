import { createServer } from 'node:http';
import { pino } from 'pino';
import { beforeAll, describe, expect, test } from 'vitest';
import { openTelemetry } from '../../src/observe/open-telemetry.ts';
import { createTracing } from '../../src/observe/tracing.ts';
import { listen } from '../../src/server/http/listen.ts';
import { startServer } from '../support/server.ts';

const SECRET = 'S3cretHorseBattery';

interface Attribute {
  readonly key: string;
  readonly value: { readonly stringValue?: string; readonly intValue?: number };
}

interface SentSpan {
  readonly name: string;
  readonly kind: number;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly attributes: readonly Attribute[];
  readonly status: { readonly code: number };
}

/** Takes what a collector would be sent. */
async function collector() {
  const bodies: string[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    bodies.push(`${request.url}\n${body}`);
    response.setHeader('content-type', 'application/json').end('{}');
  });
  const url = await listen(server, { host: '127.0.0.1', port: 0 });
  return {
    url,
    bodies,
    resources: () =>
      bodies.flatMap((body) => JSON.parse(body.slice(body.indexOf('\n'))).resourceSpans),
    close: () => server.close(),
  };
}

/** What a server with traces sends for the requests that are made of it. */
async function traced(use: (url: string) => Promise<void>, ratio = 1) {
  const taken = await collector();
  const settings = { endpoint: taken.url, serviceName: 'tested', ratio };
  const telemetry = await openTelemetry(settings, pino({ level: 'silent' }));
  const server = await startServer({ tracing: createTracing(telemetry) });
  try {
    await use(server.url);
  } finally {
    await server.stop();
    await telemetry.stop();
    taken.close();
  }
  const spans: SentSpan[] = taken
    .resources()
    .flatMap(({ scopeSpans }) => scopeSpans)
    .flatMap((scope: { spans: SentSpan[] }) => scope.spans);
  return { ...taken, spans };
}

const attributeOf = ({ attributes }: SentSpan, name: string) => {
  const value = attributes.find(({ key }) => key === name)?.value;
  return value?.stringValue ?? value?.intValue;
};

const post = (url: string, query: string, headers = {}) =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables: { iso3: SECRET } }),
  }).then((response) => response.text());

const TRACE = '0af7651916cd43dd8448eb211c80319c';
const PARENT = 'b7ad6b7169203331';

describe('traces', () => {
  let sent: Awaited<ReturnType<typeof traced>>;
  beforeAll(async () => {
    sent = await traced(async (url) => {
      const query = 'query One($iso3: String) { graph { nation(iso3: $iso3) { key } } }';
      await post(url, query, { traceparent: `00-${TRACE}-${PARENT}-01` });
      await post(url, '{ presidents }', { traceparent: SECRET, 'x-api-key': SECRET });
      const list = '{ graph { nations { nodes { name } } } }';
      await (await fetch(`${url}/export/csv?${new URLSearchParams({ query: list })}`)).text();
      await fetch(`${url}/reconcile/suggest/entity?prefix=${SECRET}`);
      await fetch(`${url}/health/ready`);
    });
  });

  const named = (name: string) => sent.spans.filter((span) => span.name === name);
  const below = ({ spanId }: SentSpan) =>
    sent.spans.filter(({ parentSpanId }) => parentSpanId === spanId).map(({ name }) => name);

  test('reach a collector over OTLP, under the name of the service', () => {
    expect(sent.bodies[0]).toMatch(/^\/v1\/traces\n/);
    const [{ resource }] = sent.resources();
    expect(resource.attributes).toContainEqual({
      key: 'service.name',
      value: { stringValue: 'tested' },
    });
  });

  test('lead from the request of a traced client down to its statement', () => {
    const request = sent.spans.find(({ parentSpanId }) => parentSpanId === PARENT);
    if (!request) throw new Error('The trace of the client was not taken over.');
    expect(request).toMatchObject({ name: 'POST /graphql', kind: 2, traceId: TRACE });
    expect(attributeOf(request, 'http.request.method')).toBe('POST');
    expect(attributeOf(request, 'http.route')).toBe('/graphql');
    expect(attributeOf(request, 'http.response.status_code')).toBe(200);
    expect(below(request)).toEqual(['graphql.parse', 'graphql.validate', 'graphql.execute']);

    const [execute] = named('graphql.execute').filter(({ traceId }) => traceId === TRACE);
    if (!execute) throw new Error('Nothing was executed.');
    expect(attributeOf(execute, 'graphql.operation.type')).toBe('query');
    expect(attributeOf(execute, 'graphql.operation.name')).toBe('One');
    expect(below(execute)).toEqual(['read neo4j']);

    const [statement] = named('read neo4j').filter(({ traceId }) => traceId === TRACE);
    if (!statement) throw new Error('There is no statement.');
    expect(statement.kind).toBe(3);
    expect(attributeOf(statement, 'db.system.name')).toBe('neo4j');
    expect(attributeOf(statement, 'db.query.text')).toMatch(/MATCH \(n0:Nation/);
  });

  test('tell that an operation was refused, in a trace of its own if the client’s is none', () => {
    const [validate] = named('graphql.validate').filter(({ status }) => status.code === 2);
    if (!validate) throw new Error('Nothing was refused.');
    expect(attributeOf(validate, 'error.type')).toBe('GraphQLError');
    const request = sent.spans.find(({ spanId }) => spanId === validate.parentSpanId);
    expect(request?.parentSpanId ?? '').toBe('');
    expect(request && attributeOf(request, 'http.response.status_code')).toBe(400);
  });

  test('have the statements of exports and of reconciliation below their requests', () => {
    const routes = ['GET /export', 'GET /reconcile'].map((name) => named(name)[0]?.traceId);
    for (const traceId of routes) {
      expect(traceId).toBeDefined();
      expect(named('read neo4j').map((span) => span.traceId)).toContain(traceId);
    }
  });

  test('have nothing of health checks, nor of what the server asks by itself', () => {
    expect(named('GET /health/ready')).toEqual([]);
    const traces = new Set(
      sent.spans.filter(({ kind }) => kind === 2).map(({ traceId }) => traceId),
    );
    expect(sent.spans.filter(({ traceId }) => !traces.has(traceId))).toEqual([]);
  });

  test('tell nothing that a client wrote', () => {
    expect(sent.bodies.join()).not.toContain(SECRET);
  });
});

test('of no request are sent where the part of all is none, whatever a client asks for', async () => {
  const { bodies } = await traced(
    (url) =>
      post(url, '{ status { claims } }', { traceparent: `00-${TRACE}-${PARENT}-01` }).then(
        () => {},
      ),
    0,
  );
  expect(bodies).toEqual([]);
});

test('a collector that is away holds up nobody', async () => {
  const lines: string[] = [];
  const log = pino({}, { write: (line: string) => lines.push(line) });
  const settings = { endpoint: 'http://127.0.0.1:9', serviceName: 'tested', ratio: 1 };
  const telemetry = await openTelemetry(settings, log);
  const server = await startServer({ tracing: createTracing(telemetry) });
  try {
    expect(
      JSON.parse(await post(server.url, '{ status { graphVersion } }')).errors,
    ).toBeUndefined();
  } finally {
    await server.stop();
    await telemetry.stop();
  }
  expect(lines.join()).toContain('traces could not be sent');
}, 30_000);
