import type {
  IncomingMessage,
  OutgoingHttpHeaders,
  RequestListener,
  ServerResponse,
} from 'node:http';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { Request, Response } from 'express';
import type { Logger } from 'pino';
import { ANONYMOUS } from '../../access/caller.ts';
import type { Context } from '../../context.ts';
import { ClientGone } from '../../guard/admission.ts';
import type { Guard } from '../../guard/guard.ts';
import { requestIdOf } from '../../observe/request-id.ts';
import type { Admit, Admitted } from '../admit.ts';
import { refusalOf } from '../apollo/refusal.ts';
import type { ContextFor } from '../context-for.ts';
import { refuseUnlessUtf8 } from '../http/bodies.ts';
import type { AnswerCache } from './cached-answers.ts';
import { isQuestion, readBody } from './question.ts';
import type { Sent } from './sent.ts';

export interface Answering {
  readonly apollo: ApolloServer<Context>;
  readonly admit: Admit;
  readonly contextFor: ContextFor;
  readonly cache: AnswerCache;
  readonly guard: Guard;
  /** Of every answer. */
  readonly headers: OutgoingHttpHeaders;
  readonly log: Logger;
  /** Hears of each request. */
  readonly logged: (request: IncomingMessage, response: ServerResponse) => void;
}

/** Both ways of asking GraphQL. */
export interface Answers {
  /** Answers most questions before they reach the app; what asks nothing goes on to it. */
  before(app: RequestListener): RequestListener;
  /** Answers what came another way: Express has read its body, and all else is the same. */
  parsed(request: Request, response: Response): Promise<void>;
}

export function answerQuestions({
  apollo,
  admit,
  contextFor,
  cache,
  guard,
  headers,
  log,
  logged,
}: Answering): Answers {
  type Answer = (admitted: Admitted) => Promise<Sent>;

  /** Its time begins with its turn. */
  const ask = (
    request: IncomingMessage,
    response: ServerResponse,
    admitted: Admitted,
    body: unknown,
  ): Promise<Asked> =>
    guard.admission.work(response, async () => {
      const context = contextFor(request, response, admitted);
      const sent = await executeHttp(apollo, context, request, body);
      return { sent, lasts: sent.status === 200 && context.answer.lasts };
    });

  const reply = async (
    request: IncomingMessage,
    response: ServerResponse,
    answer: Answer,
  ): Promise<void> => {
    let allowance = guard.allowanceOf(request, ANONYMOUS);
    const answered = async (): Promise<Sent> => {
      const admitted = await admit(request);
      allowance = admitted.allowance;
      return answer(admitted);
    };
    const sent = await answered().catch((error: unknown): Sent | null => {
      // Its client has gone in the middle of the question, or while it waited.
      if (request.errored || error instanceof ClientGone) return null;
      const { status, headers, body } = refusalOf(error, String(request.id), log);
      return { status, headers: { ...JSON_TEXT, ...headers }, body: JSON.stringify(body) };
    });
    if (!sent) response.destroy();
    else {
      response
        .writeHead(sent.status, {
          ...headers,
          'x-request-id': String(request.id),
          ...allowance.headers(),
          ...sent.headers,
        })
        .end(sent.body);
    }
  };

  const answerFromBody =
    (request: IncomingMessage, response: ServerResponse): Answer =>
    async (admitted) => {
      const body = await readBody(request);
      const sought = await cache.seek(request, body);
      const found = sought && (await cache.find(request, sought));
      if (found) return found;
      const given = request.method === 'POST' ? parse(body) : undefined;
      const { sent, lasts } = await ask(request, response, admitted, given);
      return sought && lasts ? cache.keep(sought, sent) : sent;
    };

  return {
    before: (app) => (request, response) => {
      request.id = requestIdOf(request);
      if (isQuestion(request)) {
        logged(request, response);
        void reply(request, response, answerFromBody(request, response));
      } else {
        app(request, response);
      }
    },
    parsed: (request, response) =>
      reply(request, response, async (admitted) => {
        const { sent } = await ask(request, response, admitted, request.body);
        return sent;
      }),
  };
}

interface Asked {
  readonly sent: Sent;
  /** Whether the same is answered as long as the graph stays as it is. */
  readonly lasts: boolean;
}

const JSON_TEXT = { 'content-type': 'application/json; charset=utf-8' };

async function executeHttp(
  apollo: ApolloServer<Context>,
  context: Context,
  { method = '', url = '', headers }: IncomingMessage,
  given: unknown,
): Promise<Sent> {
  const {
    status,
    headers: own,
    body,
  } = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method,
      headers: mapOf(headers),
      search: /\?.*/s.exec(url)?.[0] ?? '',
      body: given,
    },
    context: async () => context,
  });
  if (body.kind !== 'complete') throw new RangeError('An answer came in parts.');
  return {
    status: status ?? 200,
    headers: { ...Object.fromEntries(own), 'content-length': Buffer.byteLength(body.string) },
    body: body.string,
  };
}

function mapOf(headers: IncomingMessage['headers']): HeaderMap {
  const map = new HeaderMap();
  for (const name in headers) {
    const value = headers[name];
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return map;
}

function parse(body: Buffer): unknown {
  refuseUnlessUtf8(body);
  try {
    return JSON.parse(body.toString());
  } catch (error) {
    throw Object.assign(error as SyntaxError, { status: 400 });
  }
}
