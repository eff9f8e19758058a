import { type Lens, lensQuery } from './lens/lens.ts';

/** What is a page of the explorer; all else is the browser's to go to. */
export const PAGES = /^\/(e\/|(graph|map|changes|tables)?(\?|#|$))/;

export const entityPath = (key: string): string =>
  `/e/${key.split('/').map(encodeURIComponent).join('/')}`;

/** What a page keeps in its address: a name may be told several times. */
export type Own = readonly (readonly [name: string, value: string])[];

/** The same, or by name where each is told once. */
export type State = Own | Readonly<Record<string, string>>;

/** A page with its state: what the page itself keeps in its address, then the lens. */
export function pageAddress(path: string, state: State, lens: Lens): string {
  const own = Array.isArray(state) ? state : Object.entries(state);
  const query = new URLSearchParams([...own, ...Object.entries(lensQuery(lens))]);
  return query.size === 0 ? path : `${path}?${query}`;
}

/** The IDE with an operation in it. */
export const ideAddress = (query: string, variables: object = {}): string =>
  `/graphql?${new URLSearchParams({ query, variables: JSON.stringify(variables) })}`;
