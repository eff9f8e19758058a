import type { RequestHandler, Response } from 'express';
import type { Allowance } from './allowances.ts';
import type { Guard } from './guard.ts';

/** Of whoever waits for the response, once it was admitted. */
export const allowanceOf = ({ locals }: Response): Allowance => locals.admitted.allowance;

/** Lets a request on when it is its turn; the turn ends with the answer, which is small. */
export const takeTurns =
  ({ admission }: Guard): RequestHandler =>
  (_request, response, next) =>
    admission.work(
      response,
      () =>
        new Promise<void>((resolve) => {
          response.once('close', resolve);
          next();
        }),
    );
