import type { IncomingMessage } from 'node:http';
import type { Logger } from 'pino';
import { type HttpLogger, pinoHttp } from 'pino-http';
import { isWatching, routeOf } from '../../observe/routes.ts';
import { toldError } from '../../observe/told-error.ts';

/** A line for each request, without anything that a client wrote but a well-formed id. */
export const logRequests = (log: Logger): HttpLogger =>
  pinoHttp({
    logger: log,
    autoLogging: { ignore: ({ url }) => isWatching(url) },
    wrapSerializers: false,
    serializers: {
      req: ({ id, method, url }: IncomingMessage) => ({ id, method, url: routeOf(url) }),
      res: ({ statusCode }) => ({ statusCode }),
      err: toldError,
    },
  });
