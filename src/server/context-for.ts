import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Context } from '../context.ts';
import type { Admitted } from './admit.ts';

/** Makes what resolvers receive for a request. */
export type ContextFor = (
  request: IncomingMessage,
  response: ServerResponse,
  admitted: Admitted,
) => Context;
