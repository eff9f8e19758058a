import { gzipSync } from 'node:zlib';

export interface Told {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Of the first error, if there is any. */
  readonly code: string | undefined;
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>>;
  readonly milliseconds: number;
  // biome-ignore lint/suspicious/noExplicitAny: the shape is the operation's, which no type knows.
  readonly body: any;
}

export async function told(asked: Promise<Response>): Promise<Told> {
  const start = performance.now();
  const response = await asked;
  const text = await response.text();
  const body = /json/.test(response.headers.get('content-type') ?? '') ? JSON.parse(text) : null;
  const [error] = body?.errors ?? [];
  return {
    status: response.status,
    headers: response.headers,
    text,
    code: error?.extensions?.code,
    message: error?.message ?? '',
    extensions: error?.extensions ?? {},
    milliseconds: performance.now() - start,
    body,
  };
}

export const post = (
  url: string,
  body: BodyInit,
  headers: Readonly<Record<string, string>> = {},
): Promise<Told> =>
  told(
    fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    }),
  );

export type Asked = Readonly<Record<string, unknown>>;

/** The ways to ask the same: the first before Express, the others through it. */
export const ways: Readonly<Record<string, (url: string, asked: Asked) => Promise<Told>>> = {
  'a POST of JSON': (url, asked) => post(url, JSON.stringify(asked)),
  'a POST of gzipped JSON': (url, asked) =>
    post(url, gzipSync(JSON.stringify(asked)), { 'content-encoding': 'gzip' }),
  'a POST of JSON in chunks': (url, asked) => {
    const body = new Blob([JSON.stringify(asked)]).stream();
    return told(
      fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
        duplex: 'half',
      } as RequestInit),
    );
  },
  'a POST of JSON in UTF-16': (url, asked) =>
    post(url, Buffer.from(JSON.stringify(asked), 'utf16le'), {
      'content-type': 'application/json; charset=utf-16le',
    }),
};

export const ask = (url: string, query: string, variables: object = {}): Promise<Told> =>
  post(url, JSON.stringify({ query, variables }));
