import { GraphQLError } from 'graphql';
import { LedgerError } from '../../ledger/error.ts';

/** What the ledger refuses, as clients are told it: a conflict with what somebody else did, the rest as bad input. */
export function refused(error: unknown): unknown {
  if (!(error instanceof LedgerError)) return error;
  const { code, message, rival } = error;
  if (!rival) {
    return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', reason: code } });
  }
  const { number, at, by, action, reason = null, graphVersion } = rival.entry;
  return new GraphQLError(message, {
    extensions: {
      code,
      rival: {
        entry: number,
        at: new Date(at).toISOString(),
        by,
        action,
        reason,
        graphVersion,
        claims: rival.claims,
      },
    },
  });
}
