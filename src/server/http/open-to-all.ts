import type { RequestHandler } from 'express';

export const READABLE = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers':
    'ETag, Cache-Status, X-Request-Id, RateLimit, RateLimit-Policy, Retry-After',
};

/** Anyone's page may read: there are no credentials that it could ride on. */
export const allowReadingFromAnywhere: RequestHandler = (request, response, next) => {
  response.set(READABLE);
  if (request.method !== 'OPTIONS') {
    next();
    return;
  }
  response
    .set({
      'Access-Control-Allow-Methods': 'GET, HEAD, POST, OPTIONS',
      'Access-Control-Allow-Headers':
        'Content-Type, If-None-Match, Apollo-Require-Preflight, X-Apollo-Operation-Name, X-Request-Id',
      'Access-Control-Max-Age': '86400',
    })
    .status(204)
    .end();
};
