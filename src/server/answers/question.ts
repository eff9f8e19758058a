import type { IncomingMessage } from 'node:http';
import { LARGEST_BODY } from '../http/bodies.ts';

const PATH = '/graphql';

const JSON_IN_UTF8 = /^application\/json\s*(;\s*charset="?utf-?8"?\s*)?$/i;

/**
 * Whether it asks `/graphql` in one of the ways that programs ask: a GET with its question in the
 * address, or a POST of plain JSON that is no larger than it may be. All others go the long way.
 */
export function isQuestion({ method, url = '', headers }: IncomingMessage): boolean {
  if (method === 'GET') {
    return url.startsWith(`${PATH}?`) && !headers.accept?.includes('text/html');
  }
  const length = Number(headers['content-length']);
  return (
    method === 'POST' &&
    url === PATH &&
    length > 0 &&
    length <= LARGEST_BODY &&
    headers['content-encoding'] === undefined &&
    JSON_IN_UTF8.test(headers['content-type'] ?? '')
  );
}

/** The body, empty for GET. Throws if the client goes before all of it has come. */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  if (request.method !== 'GET') for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}
