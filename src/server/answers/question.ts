import type { IncomingMessage } from 'node:http';
import type { RequestHandler } from 'express';

/** The largest body of a request, in bytes. */
export const LARGEST_BODY = 256 * 1024;

const JSON_IN_UTF8 = /^application\/json\s*(;\s*charset="?utf-?8"?\s*)?$/i;

/**
 * Whether it asks `/graphql` in one of the ways that clients ask: a GET with its question in the
 * address, or a POST of plain JSON that is no larger than it may be. All others go the long way.
 */
export function isQuestion({ method, url = '', headers }: IncomingMessage): boolean {
  if (method === 'GET') return url.startsWith('/graphql?');
  const length = Number(headers['content-length']);
  return (
    method === 'POST' &&
    url === '/graphql' &&
    length > 0 &&
    length <= LARGEST_BODY &&
    headers['content-encoding'] === undefined &&
    JSON_IN_UTF8.test(headers['content-type'] ?? '')
  );
}

const bodies = new WeakMap<IncomingMessage, Buffer>();

/** The body, empty for GET. Throws if the client goes before all of it has come. */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  if (request.method !== 'GET') for await (const chunk of request) chunks.push(chunk);
  const body = Buffer.concat(chunks);
  bodies.set(request, body);
  return body;
}

/** Parses the body that has been read, as what parses bodies finds nothing to read any more. */
export const parseBody: RequestHandler = (request, _response, next) => {
  const body = bodies.get(request);
  if (!body || body.length === 0) {
    next();
    return;
  }
  try {
    request.body = JSON.parse(body.toString());
  } catch (error) {
    next(Object.assign(error as SyntaxError, { status: 400 }));
    return;
  }
  next();
};
