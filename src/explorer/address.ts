import { type Lens, lensQuery } from './lens/lens.ts';

/** What is a page of the explorer; all else is the browser's to go to. */
export const PAGES = /^\/(\?|#|$|e\/|tables(\?|#|$))/;

export const entityPath = (key: string): string =>
  `/e/${key.split('/').map(encodeURIComponent).join('/')}`;

/** A page with its state: what the page itself keeps in its address, then the lens. */
export function pageAddress(path: string, state: Record<string, string>, lens: Lens): string {
  const query = new URLSearchParams({ ...state, ...lensQuery(lens) });
  return query.size === 0 ? path : `${path}?${query}`;
}

/** The IDE with an operation in it. */
export const ideAddress = (query: string, variables: object = {}): string =>
  `/graphql?${new URLSearchParams({ query, variables: JSON.stringify(variables) })}`;
