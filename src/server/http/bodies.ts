import { isUtf8 } from 'node:buffer';
import { json, type RequestHandler, urlencoded } from 'express';

/** The largest body of a request, in bytes; of a compressed one, once it is inflated. */
export const LARGEST_BODY = 256 * 1024;

/** Errors: with status 400, for bytes that would be read as other than they are. */
export function refuseUnlessUtf8(body: Buffer): void {
  if (!isUtf8(body)) throw Object.assign(new Error('The body is not in UTF-8.'), { status: 400 });
}

const options = {
  limit: LARGEST_BODY,
  verify: (_request: unknown, _response: unknown, body: Buffer, encoding: string) => {
    if (/^utf-?8$/i.test(encoding)) refuseUnlessUtf8(body);
  },
};

export const readJson: RequestHandler = json(options);

export const readForm: RequestHandler = urlencoded({ ...options, extended: false });
