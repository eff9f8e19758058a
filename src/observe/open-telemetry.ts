import type { TextMapPropagator, Tracer } from '@opentelemetry/api';
import type { Logger } from 'pino';
import release from '../../package.json' with { type: 'json' };
import { tooLate, within } from '../graph/local/within.ts';
import { toldError } from './told-error.ts';

export interface TraceSettings {
  /** Of a collector that takes OTLP over HTTP; traces go to `/v1/traces` below it. */
  readonly endpoint: string;
  readonly serviceName: string;
  /** The part of all requests that are traced, from 0 to 1. */
  readonly ratio: number;
}

/** What is needed of OpenTelemetry's SDK, to begin spans and to send them off. */
export interface OpenTelemetry {
  readonly tracer: Tracer;
  readonly propagator: TextMapPropagator;
  /** Sends what is left. */
  stop(): Promise<void>;
}

/** OpenTelemetry's SDK is not installed; the message says how to. */
export class TracingError extends Error {
  override readonly name = 'TracingError';
}

/** In milliseconds. */
const PATIENCE = 3_000;

/** Nothing of the SDK is loaded, or need be there, before this is called. */
export async function openTelemetry(
  { endpoint, serviceName, ratio }: TraceSettings,
  log: Logger,
): Promise<OpenTelemetry> {
  const { core, resources, exporters, sdk } = await load();
  core.setGlobalErrorHandler((error) => {
    log.warn({ err: toldError(error) }, 'traces could not be sent');
  });
  const exporter = new exporters.OTLPTraceExporter({
    url: `${endpoint.replace(/\/$/, '')}/v1/traces`,
  });
  const provider = new sdk.TracerProvider({
    resource: resources.resourceFromAttributes({
      'service.name': serviceName,
      'service.version': release.version,
    }),
    // Whether a request is traced is for us to say, not for the traceparent of a client.
    sampler: new sdk.TraceIdRatioBasedSampler(ratio),
    spanProcessors: [new sdk.BatchSpanProcessor({ exporter })],
  });
  return {
    tracer: provider.getTracer(release.name, release.version),
    propagator: new core.W3CTraceContextPropagator(),
    async stop() {
      const stopped = await within(PATIENCE, provider.shutdown());
      if (stopped === tooLate) log.warn('the last traces could not be sent in time');
    },
  };
}

async function load() {
  try {
    const [core, resources, exporters, sdk] = await Promise.all([
      import('@opentelemetry/core'),
      import('@opentelemetry/resources'),
      import('@opentelemetry/exporter-trace-otlp-http'),
      import('@opentelemetry/sdk-trace'),
    ]);
    return { core, resources, exporters, sdk };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new TracingError(
      `OTEL_EXPORTER_OTLP_ENDPOINT asks for traces, which need ${Object.keys(release.optionalDependencies).join(', ')}: run "npm ci" without --omit=optional.`,
    );
  }
}
