import type { IncomingMessage } from 'node:http';
import type { RequestHandler, Response } from 'express';
import type { Access } from '../access/access.ts';
import { ANONYMOUS, type Caller } from '../access/caller.ts';
import type { Allowance } from '../guard/allowances.ts';
import { REQUEST } from '../guard/cost/prices.ts';
import type { Guard } from '../guard/guard.ts';

/** Who asks, and what pays for it. */
export interface Admitted {
  readonly caller: Caller;
  readonly allowance: Allowance;
}

/** Finds out who asks and counts the request, or refuses it. */
export type Admit = (request: IncomingMessage) => Promise<Admitted>;

export const admitBy =
  (access: Access, guard: Guard): Admit =>
  async (request) => {
    const guest = guard.allowanceOf(request, ANONYMOUS);
    // Whoever tries out tokens pays for each.
    if (request.headers.authorization !== undefined) await guest.take(REQUEST);
    const caller = await access(request);
    const allowance = caller === ANONYMOUS ? guest : guard.allowanceOf(request, caller);
    await allowance.take(REQUEST);
    return { caller, allowance };
  };

/** The same for what Express serves. */
export const admitRequests =
  (admit: Admit): RequestHandler =>
  async (request, response, next) => {
    const admitted = await admit(request);
    response.locals.admitted = admitted;
    response.set(admitted.allowance.headers() as Record<string, string>);
    next();
  };

export const admittedOf = ({ locals }: Response): Admitted => locals.admitted;
