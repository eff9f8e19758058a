import type { ApolloServer } from '@apollo/server';
import type { Request, Response } from 'express';
import type { Context, Guest } from '../../context.ts';
import type { Execute } from '../../export/answer.ts';
import type { Reading } from '../../graph/limits.ts';
import type { Guard } from '../../guard/guard.ts';
import { admittedOf } from '../admit.ts';
import { executeIn } from './apollo.ts';

/**
 * Executes what becomes pages of one file. Before the first there must be points and a turn for it. The
 * others come when the client has read so far, and are not refused: half a file is of no use to anyone.
 */
export function executePages(
  apollo: ApolloServer<Context>,
  readingFor: (signal?: AbortSignal) => Reading,
  { admission }: Guard,
): (request: Pick<Request, 'id'>, response: Response) => Execute {
  return ({ id }, response) => {
    const { caller, allowance } = admittedOf(response);
    const whom = { caller, requestId: String(id) };
    const first = executeIn(apollo, readingFor, { ...whom, guest: allowance });
    const debtor: Guest = {
      take: async (points) => allowance.owe(points),
      owe: (points) => allowance.owe(points),
    };
    const further = executeIn(apollo, readingFor, { ...whom, guest: debtor });
    let hasBegun = false;
    return (operation, signal) => {
      if (hasBegun) return admission.workOn(() => further(operation, signal));
      hasBegun = true;
      return admission.work(response, () => first(operation, signal));
    };
  };
}
