import { cacheExchange } from '@urql/exchange-graphcache';
import {
  type AnyVariables,
  Client,
  type CombinedError,
  fetchExchange,
  useQuery,
} from '@urql/preact';
import { ideAddress } from './address.ts';
import type { TypedDocumentString } from './generated/graphql.ts';
import types from './generated/possible-types.ts';
import { type LensVariables, lensVariables } from './lens/lens.ts';
import { useLens } from './lens/use-lens.ts';

/** Things are kept by their ids, which are of one lens: what was seen on one date never shows on another. */
export const client = new Client({
  url: '/graphql',
  // Apollo Server refuses what any page could send: a GET, unless it says more in its headers.
  preferGetMethod: false,
  exchanges: [cacheExchange({ possibleTypes: types.possibleTypes }), fetchExchange],
});

export interface Answer<Data> {
  /** While another answer is awaited, the one before it. */
  readonly data: Data | undefined;
  readonly error: CombinedError | undefined;
  readonly waiting: boolean;
  readonly askAgain: () => void;
  /** The IDE with this very question. */
  readonly inIde: string;
}

/** Asks, whatever the lens; what was asked before is not asked again while the app is open. */
export function useAnswer<Data, Variables extends AnyVariables>(
  question: TypedDocumentString<Data, Variables>,
  variables: Variables,
  pause = false,
): Answer<Data> {
  const query = question.toString();
  const [{ data, error, fetching }, ask] = useQuery<Data, Variables>({ query, variables, pause });
  return {
    data,
    error,
    waiting: fetching,
    askAgain: () => ask({ requestPolicy: 'network-only' }),
    inIde: ideAddress(legible(query), variables ?? {}),
  };
}

/** Asks through the lens of the address. */
export function useAnswerThroughLens<Data, Variables extends AnyVariables & LensVariables>(
  question: TypedDocumentString<Data, Variables>,
  own: Omit<Variables, keyof LensVariables>,
  pause = false,
): Answer<Data> {
  const { lens } = useLens();
  return useAnswer(question, { ...own, ...lensVariables(lens) } as Variables, pause);
}

/** Without the indentation that codegen gives the first line of each definition. */
export const legible = (query: string): string =>
  query.replace(/^ {4}(?=(?:query|fragment) )/gm, '').trim();
