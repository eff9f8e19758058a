import { createHash } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { RequestHandler, Response } from 'express';
import { LRUCache } from 'lru-cache';
import type { AnswerKeeping } from '../../context.ts';
import { today } from '../../model/time.ts';
import { READABLE } from '../open-to-all.ts';
import type { WatchedState } from './graph-state.ts';
import { isQuestion, readBody } from './question.ts';
import type { Sent } from './sent.ts';
import type { SharedAnswers } from './shared-answers.ts';

/** Whole answers to `/graphql` as they were sent. */
export interface AnswerCacheOptions {
  readonly state: WatchedState;
  /** Of all answers in memory together, in bytes; 0 keeps none. */
  readonly largest: number;
  /** Asked for what is not in memory; null where there are none. */
  readonly shared: SharedAnswers | null;
  /** Differs between programs that answer differently. */
  readonly program: string;
  /** Hears of each request that is answered from what was kept. */
  readonly logged: (request: IncomingMessage, response: ServerResponse) => void;
}

export interface AnswerCache {
  /** Stands before all else: a request whose answer is kept goes no further. */
  before(app: RequestListener): RequestListener;
  /** Stands before what answers, and keeps the answer. */
  readonly keep: RequestHandler;
}

/** A request that was looked for, and not found. */
interface Missed {
  readonly tag: string;
  /** The graph's state at that time. */
  readonly known: string;
}

const NAME = 'security-cooperation-graph';

/**
 * Gives again what was answered to the same request in the same state of the graph on the same day,
 * as the lens is of today where no date is given. The ETag stands for all of these, so whoever has the
 * answer already is told without a look at it. Who wants no cached answer has the state read anew: an
 * answer of that very state is no old one.
 */
export function cacheAnswers({
  state,
  largest,
  shared,
  program,
  logged,
}: AnswerCacheOptions): AnswerCache {
  const missed = new WeakMap<IncomingMessage, Missed>();
  const kept =
    largest === 0
      ? null
      : new LRUCache<string, Sent>({
          maxSize: largest,
          sizeCalculation: ({ body }, tag) => body.length + tag.length + HEADERS_TAKE,
        });

  /** What others answered; from now on it is in memory. */
  const fetchShared = async (tag: string): Promise<Sent | undefined> => {
    const sent = await shared?.get(tag);
    if (sent) kept?.set(tag, sent);
    return sent;
  };

  /** Whether it has been answered. */
  const answer = async (request: IncomingMessage, response: ServerResponse, body: Buffer) => {
    const { headers } = request;
    const isDoubted = /no-cache|no-store/.test(headers['cache-control'] ?? '');
    const known = isDoubted ? await state.read() : state.current();
    if (known === null) return false;
    const tag = tagOf(`${program}\n${known}\n${today()}\n`, request, body);
    if (headers['if-none-match']?.includes(tag)) {
      logged(request, response);
      response.writeHead(304, { ...READABLE, ...identity(tag, 'hit') }).end();
      return true;
    }
    const sent = kept?.get(tag) ?? (await fetchShared(tag));
    if (!sent) {
      missed.set(request, { tag, known });
      return false;
    }
    logged(request, response);
    response.writeHead(200, sent.headers).end(sent.body);
    return true;
  };

  return {
    before: (app) => async (request, response) => {
      try {
        const body = isQuestion(request) ? await readBody(request) : null;
        if (body === null || !(await answer(request, response, body))) app(request, response);
      } catch {
        // Its client has gone.
        response.destroy();
      }
    },
    keep(request, response, next) {
      const asked = missed.get(request);
      if (asked) {
        keepWhatIsSent(response, (body) => {
          const { answer } = response.locals as { readonly answer?: AnswerKeeping };
          const { tag, known } = asked;
          if (!answer?.lasts || response.statusCode !== 200 || state.current() !== known) return;
          response.set(identity(tag, kept || shared ? 'fwd=miss; stored' : 'fwd=miss'));
          const headers = { ...response.getHeaders(), ...identity(tag, 'hit') };
          const sent = { body, headers: { ...headers, 'content-length': body.length } };
          kept?.set(tag, sent);
          shared?.set(tag, sent);
        });
      }
      next();
    },
  };
}

/** Roughly, in bytes. */
const HEADERS_TAKE = 1_500;

/** Apollo Server refuses what a page may send from anywhere: the same request without some of these. */
const telling = ['accept', 'content-type', 'apollo-require-preflight', 'x-apollo-operation-name'];

function tagOf(state: string, { method, url, headers }: IncomingMessage, body: Buffer): string {
  const question = `${state}${method} ${url}\n${telling.map((name) => headers[name]).join('\n')}\n`;
  return `"${createHash('sha256').update(question).update(body).digest('base64url')}"`;
}

/** Lets caches on the way keep the answer, but ask each time whether it still is the one. */
const identity = (tag: string, status: string) => ({
  etag: tag,
  vary: 'Accept',
  'cache-control': 'public, no-cache',
  'cache-status': `${NAME}; ${status}`,
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
