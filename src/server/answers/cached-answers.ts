import { createHash } from 'node:crypto';
import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http';
import { LRUCache } from 'lru-cache';
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

/** What is sent to a client. */
export interface Sent {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: string | Buffer;
}

/** What stands for the answer to a question in one state of the graph. */
export interface Sought {
  readonly tag: string;
  /** The graph's state at that time. */
  readonly known: string;
}

export interface AnswerCache {
  /** What tells the answer; null while nobody knows the graph's state. */
  seek(request: IncomingMessage, body: Buffer): Promise<Sought | null>;
  /** The answer if it is kept, or that the client has it. */
  find(request: IncomingMessage, sought: Sought): Sent | null;
  /** Keeps the answer if it still is one; gives it with what tells it from others. */
  keep(sought: Sought, answer: Sent): Sent;
}

const NAME = 'security-cooperation-graph';

/**
 * Gives again what was answered to the same request in the same state of the graph on the same day,
 * as the lens is of today where no date is given. The ETag stands for all of these, so whoever has the
 * answer already is told without a look at it. Who wants no cached answer has the state read anew: an
 * answer of that very state is no old one.
 */
export function cacheAnswers({ state, largest, program }: AnswerCacheOptions): AnswerCache {
  const kept =
    largest === 0
      ? null
      : new LRUCache<string, Sent>({
          maxSize: largest,
          sizeCalculation: ({ body }, tag) => body.length + tag.length + HEADERS_TAKE,
        });
  return {
    async seek(request, body) {
      const isDoubted = /no-cache|no-store/.test(request.headers['cache-control'] ?? '');
      const known = isDoubted ? await state.read() : state.current();
      return known === null
        ? null
        : { known, tag: tagOf(`${program}\n${known}\n${today()}\n`, request, body) };
    },
    find({ headers }, { tag }) {
      return headers['if-none-match']?.includes(tag)
        ? { status: 304, headers: identity(tag, 'hit'), body: '' }
        : (kept?.get(tag) ?? null);
    },
    keep({ tag, known }, answer) {
      if (state.current() !== known) return answer;
      const told = (status: string): Sent => ({
        ...answer,
        headers: { ...answer.headers, ...identity(tag, status) },
      });
      kept?.set(tag, { ...told('hit'), body: Buffer.from(answer.body) });
      return told(kept ? 'fwd=miss; stored' : 'fwd=miss');
    },
  };
}

/** Roughly, in bytes. */
const HEADERS_TAKE = 500;

/** Apollo Server refuses what a page may send from anywhere: the same request without some of these. */
const telling = ['accept', 'content-type', 'apollo-require-preflight', 'x-apollo-operation-name'];

function tagOf(state: string, { method, url, headers }: IncomingMessage, body: Buffer): string {
  const question = `${state}${method} ${url}\n${telling.map((name) => headers[name]).join('\n')}\n`;
  return `"${createHash('sha256').update(question).update(body).digest('base64url')}"`;
}

/** Lets caches on the way keep the answer, but ask each time whether it still is the one. */
const identity = (tag: string, status: string) => ({
  etag: tag,
  'cache-control': 'public, no-cache',
  'cache-status': `${NAME}; ${status}`,
});
