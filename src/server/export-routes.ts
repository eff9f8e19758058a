import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import express, { type Request, type Response, Router } from 'express';
import type { GraphQLSchema } from 'graphql';
import { type Exporting, startExport } from '../export/export.ts';
import type { Format } from '../export/format.ts';
import { formatNamed, formatNames } from '../export/formats.ts';
import { exportOperation } from '../export/operation.ts';
import { ExportRefused, refusal } from '../export/refused.ts';
import { type ExportRequest, requestOf, requestOfTexts } from '../export/request.ts';

interface Source extends Omit<Exporting, 'signal'> {
  readonly schema: GraphQLSchema;
}

type FormatRequest = Request<{ readonly format: string }>;

/** `/export/{format}` takes an operation as `/graphql` does, and answers with a file. */
export function exportRoutes(source: Source, largestBody: number): Router {
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
    .post(express.json({ limit: largestBody }), (request, response) =>
      send(source, request, response, () => requestOf(request.body)),
    );
  return router;
}

async function send(
  source: Source,
  { params, log }: FormatRequest,
  response: Response,
  asked: () => ExportRequest,
): Promise<void> {
  const format = formatNamed(params.format);
  if (!format) {
    const message = `format: expected one of ${formatNames}, came ${JSON.stringify(params.format)}.`;
    response.status(404).json({ errors: refusal(message).errors });
    return;
  }
  const gone = new AbortController();
  response.on('close', () => gone.abort());
  try {
    const operation = exportOperation(source.schema, asked(), format.contents);
    const { origin, text } = await startExport(format, operation, {
      ...source,
      signal: gone.signal,
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
    else response.status(statusOf(error)).json({ errors: error.errors });
  }
}

const headersOf = ({ mediaType, extension }: Format): Record<string, string> => ({
  'Content-Type': mediaType,
  'Content-Disposition': `attachment; filename="security-cooperation-graph.${extension}"`,
  Link: '<https://opendatacommons.org/licenses/odbl/1-0/>; rel="license"; title="the nations of the seed; all else as each source states"',
  'Access-Control-Expose-Headers': 'Content-Disposition, Graph-Lens, Graph-Version, Link',
});

const statuses: Readonly<Record<string, number>> = {
  INTERNAL_SERVER_ERROR: 500,
  GRAPH_CHANGED: 503,
};

const statusOf = ({ errors }: ExportRefused): number =>
  Math.max(...errors.map(({ extensions }) => statuses[String(extensions?.code)] ?? 400));
