import { gzipSync } from 'node:zlib';
import { ask, post, type Told, told } from './ask.ts';

/** What an attacker tries, and how one sees that it was refused. */
export interface Attack {
  /** Where it is from: the OWASP cheat sheet, graphql-cop's checks, or found by us. */
  readonly from: 'OWASP' | 'graphql-cop' | 'ours';
  readonly name: string;
  /** What it meets on a naive server, where it does not simply succeed. */
  readonly naively?: 'refused by Apollo Server too' | 'at work for minutes';
  attack(url: string): Promise<Told>;
  isRefused(answer: Told): boolean;
}

const times = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ');

const nested = (depth: number, open: string, inner: string, close = '}'): string =>
  open.repeat(depth) + inner + close.repeat(depth);

const limited =
  (limit: string) =>
  ({ status, code, extensions }: Told): boolean =>
    status === 400 && code === 'LIMIT_EXCEEDED' && extensions.limit === limit;

const tooDear = ({ status, code }: Told): boolean => status === 400 && code === 'COST_EXCEEDED';

const badInput = ({ status, code }: Told): boolean => status === 400 && code === 'BAD_USER_INPUT';

const refusedWith =
  (...statuses: number[]) =>
  ({ status, body }: Told): boolean =>
    statuses.includes(status) && body?.errors?.length > 0;

const get = (url: string, search: string, headers: Record<string, string> = {}) =>
  told(fetch(`${url}/graphql?${search}`, { headers }));

const claims = '{ status { claims } }';
const search = `query=${encodeURIComponent(claims)}`;

/** Each spreads the next, both at once and one level down. */
const ring = (count: number): string =>
  `{ graph { nation(iso3: "ISR") { ...F0 } } } ${times(count, (index) => {
    const next = `...F${(index + 1) % count}`;
    return `fragment F${index} on Nation { ${next} borders { nodes { ${next} } } }`;
  })}`;

const chain = (count: number): string =>
  `{ graph { nation(iso3: "ISR") { ...F0 } } } ${times(count, (index) =>
    index === count - 1
      ? `fragment F${index} on Nation { key }`
      : `fragment F${index} on Nation { ...F${index + 1} }`,
  )}`;

/** Each spreads the next twice, so that two to the power of their number are spread in all. */
const doubled = (count: number): string =>
  `{ graph { nation(iso3: "ISR") { ...F0 } } } ${times(count, (index) =>
    index === count - 1
      ? `fragment F${index} on Nation { key }`
      : `fragment F${index} on Nation { a${index}: borders { nodes { ...F${index + 1} } } b${index}: borders { nodes { ...F${index + 1} } } }`,
  )}`;

const manyParts = { or: Array.from({ length: 300 }, (_, i) => ({ name: { contains: `x${i}` } })) };
const whereQuery =
  'query ($where: EntityFilter) { graph { entities(where: $where) { totalCount } } }';

const deepFilter = (depth: number): object =>
  Array.from({ length: depth }).reduce<object>((inner) => ({ not: inner }), { key: { eq: 'x' } });

const searchFor = (text: string, url: string) =>
  ask(url, 'query ($text: String!) { graph { search(text: $text) { totalCount } } }', { text });

export const attacks: readonly Attack[] = [
  {
    from: 'graphql-cop',
    name: 'a hundred aliases',
    attack: (url) => ask(url, `{ ${times(101, (i) => `a${i}: __typename`)} }`),
    isRefused: limited('aliases'),
  },
  {
    from: 'graphql-cop',
    name: 'a batch of ten queries',
    attack: (url) => post(url, JSON.stringify(Array(10).fill({ query: claims }))),
    isRefused: refusedWith(400),
  },
  {
    from: 'graphql-cop',
    name: 'ten directives in one place',
    attack: (url) => ask(url, `{ __typename ${'@include(if: true)'.repeat(10)} }`),
    isRefused: limited('directives in one place'),
  },
  {
    from: 'graphql-cop',
    name: 'ten directives that do not exist, in one place',
    attack: (url) => ask(url, `{ __typename ${'@aa'.repeat(10)} }`),
    isRefused: limited('directives in one place'),
  },
  {
    from: 'graphql-cop',
    name: 'the same field five hundred times',
    attack: (url) => ask(url, `{ ${'__typename '.repeat(500)} }`),
    isRefused: limited('fields of a query'),
  },
  {
    from: 'graphql-cop',
    name: 'circles in introspection',
    naively: 'refused by Apollo Server too',
    attack: (url) =>
      ask(url, `{ __schema { types { ${nested(5, 'fields { type { ', 'name', '} }')} } } }`),
    isRefused: refusedWith(400),
  },
  {
    from: 'graphql-cop',
    name: 'a mutation by GET',
    naively: 'refused by Apollo Server too',
    attack: (url) =>
      get(url, `query=${encodeURIComponent('mutation { __typename }')}`, {
        'apollo-require-preflight': '1',
      }),
    isRefused: refusedWith(400, 405),
  },
  {
    from: 'graphql-cop',
    name: 'a query by GET from any page',
    attack: (url) => get(url, search),
    isRefused: refusedWith(400),
  },
  {
    from: 'graphql-cop',
    name: 'a form from any page',
    naively: 'refused by Apollo Server too',
    attack: (url) => post(url, search, { 'content-type': 'application/x-www-form-urlencoded' }),
    isRefused: refusedWith(400, 415),
  },
  {
    from: 'graphql-cop',
    name: 'traces in extensions',
    attack: (url) =>
      post(url, JSON.stringify({ query: '{ nothing }' }), { 'x-apollo-tracing': '1' }),
    isRefused: ({ status, text }) => status === 400 && !/tracing|stack/.test(text),
  },
  {
    from: 'graphql-cop',
    name: 'the IDE of Apollo, open to any page',
    attack: (url) => told(fetch(`${url}/graphql`, { headers: { accept: 'text/html' } })),
    isRefused: ({ text, headers }) =>
      !/embeddable|playground/i.test(text) && headers.get('content-security-policy') !== null,
  },
  {
    from: 'graphql-cop',
    name: 'batches by alias to guess a key',
    attack: (url) =>
      ask(url, `{ graph { ${times(60, (i) => `a${i}: nation(key: "nation/${i}") { key }`)} } }`),
    isRefused: limited('aliases'),
  },
  {
    from: 'OWASP',
    name: 'thirty levels',
    naively: 'at work for minutes',
    attack: (url) =>
      ask(
        url,
        `{ graph { nations { ${nested(15, 'nodes { borders { ', 'totalCount', '} }')} } } }`,
      ),
    isRefused: limited('depth'),
  },
  {
    from: 'OWASP',
    name: 'five hundred levels',
    attack: (url) => ask(url, nested(500, '{ a ', '{ b }')),
    isRefused: limited('brackets within brackets'),
  },
  {
    from: 'OWASP',
    name: 'a hundred of a hundred of a hundred of a hundred',
    naively: 'at work for minutes',
    attack: (url) => {
      const page = 'relationships(first: 100) { nodes { to { ';
      return ask(
        url,
        `{ graph { entities(first: 100) { nodes { ${nested(3, page, 'key', '} } }')} } } } }`,
      );
    },
    isRefused: tooDear,
  },
  {
    from: 'OWASP',
    name: 'the same by variables',
    naively: 'at work for minutes',
    attack: (url) => {
      const page = 'relationships(first: $n) { nodes { to { ';
      return ask(
        url,
        `query ($n: Int!) { graph { entities(first: $n) { nodes { ${nested(3, page, 'key', '} } }')} } } } }`,
        { n: 100 },
      );
    },
    isRefused: tooDear,
  },
  {
    from: 'OWASP',
    name: 'ten tables and searches at once',
    naively: 'at work for minutes',
    attack: (url) =>
      ask(
        url,
        `{ graph { ${times(10, (i) => `t${i}: tabulate(measures: [FMS_TOTAL], by: [FISCAL_YEAR, NATION]) { rows { rivals { claims { source { cite } } } observations(first: 100) { key } } }`)} } }`,
      ),
    isRefused: tooDear,
  },
  {
    from: 'OWASP',
    name: 'a million characters',
    attack: (url) => ask(url, claims, { text: 'x'.repeat(1_000_000) }),
    isRefused: refusedWith(413),
  },
  {
    from: 'OWASP',
    name: 'a text of 5,000 characters',
    attack: (url) => searchFor('x'.repeat(5_000), url),
    isRefused: limited('characters of variables.text'),
  },
  {
    from: 'OWASP',
    name: 'Cypher in a text',
    naively: 'refused by Apollo Server too',
    attack: (url) =>
      ask(
        url,
        '{ graph { nation(key: "x\' OR 1=1 RETURN n //\\") MATCH (n) DETACH DELETE n") { key } } }',
      ),
    isRefused: ({ status, text }) =>
      status !== 500 && !/MATCH|cypher/i.test(text.replace(/"query".*/, '')),
  },
  {
    from: 'OWASP',
    name: 'errors that tell where the program is',
    attack: (url) => post(url, '{"query": "{ status { claims( } }"}'),
    isRefused: ({ status, text }) => status === 400 && !/node_modules|stacktrace/.test(text),
  },
  {
    from: 'ours',
    name: 'a ring of forty fragments',
    attack: (url) => ask(url, ring(40)),
    isRefused: limited('fragments that spread themselves'),
  },
  {
    from: 'ours',
    name: 'a chain of five thousand fragments',
    attack: (url) => ask(url, chain(5_000)),
    isRefused: limited('tokens'),
  },
  {
    from: 'ours',
    name: 'a chain of forty fragments',
    naively: 'at work for minutes',
    attack: (url) => ask(url, chain(40)),
    isRefused: limited('fragments spread within fragments'),
  },
  {
    from: 'ours',
    name: 'two to the power of sixteen fields from 2 kB',
    naively: 'at work for minutes',
    attack: (url) => ask(url, doubled(16)),
    isRefused: ({ code, status }) => status === 400 && code === 'LIMIT_EXCEEDED',
  },
  {
    from: 'ours',
    name: 'ten thousand tokens',
    attack: (url) => ask(url, `{ ${'a '.repeat(10_000)} }`),
    isRefused: limited('tokens'),
  },
  {
    from: 'ours',
    name: 'lists nested a thousand deep',
    attack: (url) => ask(url, `{ graph { nation(key: ${nested(990, '[', '1', ']')}) { key } } }`),
    isRefused: limited('brackets within brackets'),
  },
  {
    from: 'ours',
    name: 'a filter of three hundred parts',
    naively: 'at work for minutes',
    attack: (url) => ask(url, whereQuery, { where: manyParts }),
    isRefused: tooDear,
  },
  {
    from: 'ours',
    name: 'a filter a thousand levels deep',
    attack: (url) => ask(url, whereQuery, { where: deepFilter(1_000) }),
    isRefused: limited('depth of variables'),
  },
  {
    from: 'ours',
    name: 'six thousand ids',
    attack: (url) =>
      ask(url, 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array(6_000).fill('x') }),
    isRefused: limited('values in variables'),
  },
  {
    from: 'ours',
    name: 'variables of 150 kB',
    attack: (url) =>
      ask(url, 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
        ids: Array.from({ length: 50 }, () => 'x'.repeat(3_000)),
      }),
    isRefused: limited('characters of variables'),
  },
  {
    from: 'ours',
    name: 'half a character',
    attack: (url) => searchFor('a\ud800', url),
    isRefused: badInput,
  },
  {
    from: 'ours',
    name: 'a character NUL',
    attack: (url) => searchFor('a\0b', url),
    isRefused: badInput,
  },
  {
    from: 'ours',
    name: 'a character NUL within the document',
    attack: (url) => ask(url, '{ graph { search(text: "a\\u0000b") { totalCount } } }'),
    isRefused: badInput,
  },
  {
    from: 'ours',
    name: 'bytes that are no UTF-8',
    attack: (url) =>
      post(
        url,
        Buffer.from('{"query":"{ graph { search(text: \\"\xff\\") { totalCount } } }"}', 'latin1'),
      ),
    isRefused: refusedWith(400),
  },
  {
    from: 'ours',
    name: '100 kB that inflate to 100 MB',
    attack: (url) =>
      post(url, gzipSync(`{"query":"${claims}${' '.repeat(100_000_000)}"}`), {
        'content-encoding': 'gzip',
      }),
    isRefused: refusedWith(413),
  },
  {
    from: 'ours',
    name: 'a body that is not what it says it is',
    attack: (url) => post(url, 'no gzip', { 'content-encoding': 'gzip' }),
    isRefused: refusedWith(400),
  },
  {
    from: 'ours',
    name: 'a subscription',
    attack: (url) => ask(url, 'subscription { __typename }'),
    isRefused: refusedWith(400),
  },
  {
    from: 'ours',
    name: 'a document that only its hash names',
    attack: (url) =>
      post(
        url,
        JSON.stringify({
          query: claims,
          extensions: { persistedQuery: { version: 1, sha256Hash: 'of another' } },
        }),
      ),
    isRefused: ({ code }) => code === 'PERSISTED_QUERY_NOT_SUPPORTED',
  },
];
