import { IncomingMessage, type OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import helmet, { type HelmetOptions } from 'helmet';

type Directives = Readonly<Record<string, readonly string[]>>;

/** Nothing is loaded, run, framed or sent from an answer, whatever a browser takes it for. */
const NOTHING: Directives = {
  defaultSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
};

/** Sets the headers of every answer, but for what `allowed` lets its page do. */
export const securedBut = (
  allowed: Directives,
  more: Pick<HelmetOptions, 'crossOriginResourcePolicy'> = {},
) =>
  helmet({
    contentSecurityPolicy: { useDefaults: false, directives: { ...NOTHING, ...allowed } },
    frameguard: { action: 'deny' },
    // Whoever terminates TLS decides about it for the whole domain.
    strictTransportSecurity: false,
    ...more,
  });

/** For pages that load scripts, styles, images and answers, all from here. */
export const securedPage = securedBut({
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'"],
  connectSrc: ["'self'"],
});

/** Anyone's page may read what is public. */
export const secured = securedBut({}, { crossOriginResourcePolicy: { policy: 'cross-origin' } });

/** The same, worked out once for who does not go through Express. */
export function securityHeaders(): OutgoingHttpHeaders {
  const response = new ServerResponse(new IncomingMessage(new Socket()));
  secured(response.req, response, () => {});
  return response.getHeaders();
}
