import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Request, type Response, Router } from 'express';
import type { GraphQLSchema } from 'graphql';
import type { Execute } from '../../export/answer.ts';
import { type Exporting, startExport } from '../../export/export.ts';
import { type Format, formatNames } from '../../export/format.ts';
import { formatNamed } from '../../export/formats.ts';
import { exportOperation } from '../../export/operation.ts';
import { ExportRefused, refusal } from '../../export/refused.ts';
import { type ExportRequest, requestOf, requestOfTexts } from '../../export/request.ts';
import { RETRY_AFTER } from '../../graph/faults.ts';
import { refuseRequest } from '../../guard/refuse-request.ts';
import type { TrustedDocuments } from '../../guard/trusted.ts';
import { readJson } from '../http/bodies.ts';
import { goneOf } from '../http/gone.ts';

interface Source extends Omit<Exporting, 'signal' | 'execute'> {
  readonly schema: GraphQLSchema;
  readonly trusted: TrustedDocuments | null;
  readonly executeFor: (request: Pick<Request, 'id'>, response: Response) => Execute;
}

type FormatRequest = Request<{ readonly format: string }>;

/** `/export/{format}` takes an operation as `/graphql` does, and answers with a file. */
export function exportRoutes(source: Source): Router {
  const router = Router();
  router
    .route('/export/:format')
    .head((request, response) => {
      const format = formatNamed(request.params.format);
      if (format) response.set(headersOf(format));
      response.status(format ? 200 : 404).end();
    })
    .get((request, response) =>
      send(source, request, response, () => requestOfTexts(request.query)),
    )
    .post(readJson, (request, response) =>
      send(source, request, response, () => requestOf(request.body)),
    );
  return router;
}

async function send(
  source: Source,
  exporting: FormatRequest,
  response: Response,
  asked: () => ExportRequest,
): Promise<void> {
  const { params, log } = exporting;
  const format = formatNamed(params.format);
  if (!format) {
    const message = `format: expected one of ${formatNames.join(', ')}, came ${JSON.stringify(params.format)}.`;
    response.status(404).json({ errors: refusal(message).errors });
    return;
  }
  // Log, metrics, traces, compression and the pipeline each wait for its end; Node warns from eleven on.
  response.setMaxListeners(20);
  try {
    const request = asked();
    refuseRequest(request, source.trusted);
    const operation = exportOperation(source.schema, request, format.contents);
    const { origin, text } = await startExport(format, operation, {
      ...source,
      execute: source.executeFor(exporting, response),
      signal: goneOf(response),
    });
    response.set({
      ...headersOf(format),
      'Graph-Version': String(origin.graphVersion),
      'Graph-Lens': JSON.stringify(origin.lenses),
    });
    await pipeline(Readable.from(text, { highWaterMark: 1 }), response);
  } catch (error) {
    // What has begun cannot be refused any more; the client sees the connection break.
    if (response.headersSent || response.destroyed) log.warn({ err: error }, 'export broken off');
    else if (!(error instanceof ExportRefused)) throw error;
    else refuse(response, error);
  }
}

const headersOf = ({ mediaType, extension }: Format): Record<string, string> => ({
  'Content-Type': mediaType,
  'Content-Disposition': `attachment; filename="security-cooperation-graph.${extension}"`,
  Link: '<https://opendatacommons.org/licenses/odbl/1-0/>; rel="license"; title="the nations of the seed; all else as each source states"',
  'Access-Control-Expose-Headers':
    'Content-Disposition, Graph-Lens, Graph-Version, Link, RateLimit, RateLimit-Policy, Retry-After',
});

const statuses: Readonly<Record<string, number>> = {
  RATE_LIMITED: 429,
  INTERNAL_SERVER_ERROR: 500,
  GRAPH_CHANGED: 503,
  TIMED_OUT: 503,
  UNAVAILABLE: 503,
};

function refuse(response: Response, { errors }: ExportRefused): void {
  const status = Math.max(
    ...errors.map(({ extensions }) => statuses[`${extensions?.code}`] ?? 400),
  );
  const wait = errors.find(({ extensions }) => extensions?.retryAfter)?.extensions?.retryAfter;
  if (wait !== undefined || status === 503) {
    response.set('Retry-After', String(wait ?? RETRY_AFTER));
  }
  response.status(status).json({ errors });
}
