import type {
  IncomingMessage,
  OutgoingHttpHeaders,
  RequestListener,
  ServerResponse,
} from 'node:http';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { Logger } from 'pino';
import { type Context, createContext } from '../../context.ts';
import type { Graph } from '../../graph/graph.ts';
import { refusalOf } from '../refusal.ts';
import type { AnswerCache } from './cached-answers.ts';
import { isQuestion, PATH, readBody } from './question.ts';
import type { Sent } from './sent.ts';

export interface Answering {
  readonly apollo: ApolloServer<Context>;
  readonly graph: Graph;
  readonly cache: AnswerCache;
  /** Of every answer. */
  readonly headers: OutgoingHttpHeaders;
  readonly log: Logger;
  /** Hears of each request. */
  readonly logged: (request: IncomingMessage, response: ServerResponse) => void;
}

/** Answers what is asked of GraphQL, which nearly all requests do; what asks nothing goes on to the app. */
export function answerQuestions(
  { apollo, graph, cache, headers, log, logged }: Answering,
  app: RequestListener,
): RequestListener {
  const answer = async (request: IncomingMessage): Promise<Sent> => {
    const body = await readBody(request);
    const sought = await cache.seek(request, body);
    const found = sought && (await cache.find(request, sought));
    if (found) return found;
    const context = createContext(graph);
    const sent = await ask(apollo, context, request, body);
    return sought && sent.status === 200 && context.answer.lasts ? cache.keep(sought, sent) : sent;
  };
  const reply = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const sent = await answer(request).catch((error: unknown): Sent | null => {
      // Its client has gone in the middle of the question.
      if (request.errored) return null;
      const { status, body } = refusalOf(error, log);
      return { status, headers: JSON_TEXT, body: JSON.stringify(body) };
    });
    if (sent) response.writeHead(sent.status, { ...headers, ...sent.headers }).end(sent.body);
    else response.destroy();
  };
  return (request, response) => {
    if (isQuestion(request)) {
      logged(request, response);
      void reply(request, response);
    } else {
      app(request, response);
    }
  };
}

const JSON_TEXT = { 'content-type': 'application/json; charset=utf-8' };

async function ask(
  apollo: ApolloServer<Context>,
  context: Context,
  { method = '', url = '', headers }: IncomingMessage,
  text: Buffer,
): Promise<Sent> {
  const {
    status,
    headers: own,
    body,
  } = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method,
      headers: mapOf(headers),
      search: url.slice(PATH.length),
      body: method === 'POST' ? parse(text) : undefined,
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
  try {
    return JSON.parse(body.toString());
  } catch (error) {
    throw Object.assign(error as SyntaxError, { status: 400 });
  }
}
