import type { Html } from './html.ts';

export interface Heading {
  readonly level: number;
  readonly text: string;
  readonly anchor: string;
}

/** What search finds, and leads to. */
export interface Entry {
  /** Below the page; null for its beginning. */
  readonly anchor: string | null;
  readonly heading: string;
  readonly text: string;
}

export interface Page {
  /** Below `/docs/`: `lens`, `decisions/0001-…`; empty for the first page, with a slash at its end for a folder's. */
  readonly path: string;
  readonly title: string;
  readonly body: Html;
  /** What stands on the page, for the contents beside it; with none, the page is wide. */
  readonly headings: readonly Heading[];
  readonly entries: readonly Entry[];
  /** Where it was made from, as a reader of the repository finds it. */
  readonly source: string;
}

export const addressOf = (path: string): string => `/docs/${path}`;
