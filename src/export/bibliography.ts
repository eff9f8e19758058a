import type { Source } from '../ledger/source.ts';
import { cite } from '../modules/source/cite.ts';
import { type Format, noteOn } from './format.ts';
import { sourcesIn } from './things.ts';

export const bibtex: Format = {
  name: 'bibtex',
  mediaType: 'application/x-bibtex; charset=utf-8',
  extension: 'bib',
  contents: 'sources',

  async *write({ origin, pages }) {
    const sources = await sourcesOn(pages);
    yield `% ${noteOn(origin)}\n`;
    for (const source of sources) yield `\n${cite(source, 'BIBTEX')}\n`;
  },
};

export const cslJson: Format = {
  name: 'csl-json',
  mediaType: 'application/vnd.citationstyles.csl+json',
  extension: 'json',
  contents: 'sources',

  async *write({ pages }) {
    const entries = (await sourcesOn(pages)).map((source) => cite(source, 'CSL_JSON'));
    yield `[\n${entries.join(',\n')}\n]\n`;
  },
};

/** Every source behind an answer, by key. */
async function sourcesOn(pages: AsyncIterable<unknown>): Promise<readonly Source[]> {
  const found = new Map<string, Source>();
  for await (const page of pages) {
    for (const source of sourcesIn(page)) found.set(source.key, source);
  }
  return [...found.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}
