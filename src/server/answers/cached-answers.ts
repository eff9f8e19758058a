import { createHash } from 'node:crypto';
import type { Request, RequestHandler, Response } from 'express';
import { LRUCache } from 'lru-cache';
import type { AnswerKeeping } from '../../context.ts';
import { today } from '../../model/time.ts';
import type { WatchedState } from './graph-state.ts';

/** Whole answers to `/graphql` as they were sent. */
export interface AnswerCacheOptions {
  readonly state: WatchedState;
  /** Of all answers together, in bytes; 0 keeps none. */
  readonly largest: number;
  /** Differs between programs that answer differently. */
  readonly program: string;
}

interface Sent {
  readonly body: Buffer;
  readonly type: string;
}

const NAME = 'security-cooperation-graph';

/**
 * Gives again what was answered to the same request in the same state of the graph on the same day,
 * as the lens is of today where no date is given. The ETag stands for all of these, so whoever has the
 * answer already is told without a look at it. Who wants no cached answer has the state read anew: an
 * answer of that very state is no old one.
 */
export function cachedAnswers({ state, largest, program }: AnswerCacheOptions): RequestHandler {
  const kept =
    largest === 0
      ? null
      : new LRUCache<string, Sent>({
          maxSize: largest,
          sizeCalculation: ({ body }, tag) => body.length + tag.length,
        });

  return async (request, response, next) => {
    const isDoubted = /no-cache|no-store/.test(request.get('cache-control') ?? '');
    const known = isDoubted ? await state.read() : state.current();
    const asked = askedIn(request);
    if (asked === null || known === null) {
      next();
      return;
    }
    const tag = tagOf([program, known, today(), asked]);
    const sent = kept?.get(tag);
    if (request.get('if-none-match')?.includes(tag)) {
      identify(response, tag, 'hit').status(304).end();
    } else if (sent) {
      identify(response, tag, 'hit').type(sent.type).send(sent.body);
    } else {
      keepWhatIsSent(response, (body) => {
        const { answer } = response.locals as { readonly answer?: AnswerKeeping };
        if (!answer?.lasts || response.statusCode !== 200 || state.current() !== known) return;
        kept?.set(tag, { body, type: String(response.get('content-type')) });
        identify(response, tag, kept ? 'fwd=miss; stored' : 'fwd=miss');
      });
      next();
    }
  };
}

/** What the answer depends on, in one text; null for what is no question. */
function askedIn(request: Request): string | null {
  const { method, body } = request;
  const question = method === 'GET' ? request.url : method === 'POST' ? body : undefined;
  if (question === undefined) return null;
  // Apollo Server refuses what a page may send from anywhere: the same request without these headers.
  const headers = ['accept', 'content-type', 'apollo-require-preflight', 'x-apollo-operation-name'];
  return JSON.stringify([method, question, headers.map((name) => request.get(name) ?? null)]);
}

const tagOf = (parts: readonly unknown[]): string =>
  `"${createHash('sha256').update(parts.join('\n')).digest('base64url')}"`;

/** Lets caches on the way keep the answer, but ask each time whether it still is the one. */
const identify = (response: Response, tag: string, status: string): Response =>
  response.set({
    ETag: tag,
    Vary: 'Accept',
    'Cache-Control': 'public, no-cache',
    'Cache-Status': `${NAME}; ${status}`,
  });

function keepWhatIsSent(response: Response, keep: (body: Buffer) => void): void {
  const send = response.send.bind(response);
  response.send = (body) => {
    response.send = send;
    if (typeof body !== 'string') return send(body);
    const bytes = Buffer.from(body);
    keep(bytes);
    return send(bytes);
  };
}
