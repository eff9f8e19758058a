import type { OutgoingHttpHeaders } from 'node:http';
import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import type { Context } from '../../context.ts';
import { GraphFault } from '../../graph/faults.ts';

interface FaultHead {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
}

/** How a fault is told to HTTP: asked again later the same may well be answered, unless it asks too much. */
export const headOf = ({ retryAfter }: GraphFault): FaultHead =>
  retryAfter === null
    ? { status: 400, headers: {} }
    : { status: 503, headers: { 'retry-after': `${retryAfter}` } };

/** An answer that lacks a part for a passing fault is to be asked for again as a whole. */
export const passingFaultsAre503: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    async didEncounterErrors({ errors, response: { http } }) {
      const fault = errors.map(unwrapResolverError).find(isPassing);
      if (!fault) return;
      http.status = 503;
      http.headers.set('retry-after', `${fault.retryAfter}`);
    },
  }),
};

const isPassing = (error: unknown): error is GraphFault =>
  error instanceof GraphFault && error.retryAfter !== null;
