import MiniSearch from 'minisearch';
import { addressOf, type Page } from '../page.ts';
import { options } from './options.ts';

/** What search asks in the browser, built ahead. */
export function indexOf(pages: readonly Page[]): string {
  const index = new MiniSearch(options);
  for (const { path, title, entries } of pages) {
    const address = addressOf(path);
    index.addAll(
      entries.map(({ anchor, heading, text }) => ({
        id: anchor === null ? address : `${address}#${anchor}`,
        heading,
        title,
        text,
      })),
    );
  }
  return JSON.stringify(index);
}
