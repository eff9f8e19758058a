import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { LRUCache } from 'lru-cache';
import { today } from '../../model/time.ts';
import type { WatchedState } from './graph-state.ts';
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
  /** Whether caches on the way may give them to anyone. */
  readonly isPublic: boolean;
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
  find(request: IncomingMessage, sought: Sought): Promise<Sent | undefined>;
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
export function cacheAnswers({
  state,
  largest,
  shared,
  program,
  isPublic,
}: AnswerCacheOptions): AnswerCache {
  /** Lets caches on the way keep the answer, but ask each time whether it still is the one. */
  const identity = (tag: string, status: string) => ({
    etag: tag,
    'cache-control': `${isPublic ? 'public' : 'private'}, no-cache`,
    'cache-status': `${NAME}; ${status}`,
  });
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

  return {
    async seek(request, body) {
      const isDoubted = /no-cache|no-store/.test(request.headers['cache-control'] ?? '');
      const known = isDoubted ? await state.read() : state.current();
      return known === null
        ? null
        : { known, tag: tagOf(`${program}\n${known}\n${today()}\n`, request, body) };
    },
    async find({ headers }, { tag }) {
      if (headers['if-none-match']?.includes(tag)) {
        return { status: 304, headers: identity(tag, 'hit'), body: '' };
      }
      return kept?.get(tag) ?? (await fetchShared(tag));
    },
    keep({ tag, known }, answer) {
      if (state.current() !== known) return answer;
      const told = (status: string): Sent => ({
        ...answer,
        headers: { ...answer.headers, ...identity(tag, status) },
      });
      const sent = { ...told('hit'), body: Buffer.from(answer.body) };
      kept?.set(tag, sent);
      shared?.set(tag, sent);
      return told(kept || shared ? 'fwd=miss; stored' : 'fwd=miss');
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
