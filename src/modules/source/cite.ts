import { readFileSync } from 'node:fs';
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import type { CitationStyle } from '../../generated/resolvers.ts';
import type { Source } from '../../ledger/source.ts';

plugins.config
  .get('@csl')
  .templates.add('chicago', readFileSync(new URL('./chicago.csl', import.meta.url), 'utf8'));

// Labels made of years and titles are the same for many sources; their keys are not.
Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false });

/** A citation of the source, in plain text. */
export function cite(source: Source, style: CitationStyle): string {
  const entry = cslOf(source);
  switch (style) {
    case 'BIBTEX':
      return new Cite([{ ...entry, id: labelOf(source) }]).format('bibtex').trim();
    case 'CSL_JSON':
      return JSON.stringify(entry);
    case 'CHICAGO':
      return new Cite([entry])
        .format('bibliography', { template: 'chicago', lang: 'en-US' })
        .trim();
  }
}

/** The key; characters that BibTeX would trip over are given by their number. */
const labelOf = ({ key }: Source): string =>
  key.replace(/[^A-Za-z0-9._:/-]/gu, (character) => `+${character.codePointAt(0)?.toString(16)}`);

const types: Readonly<Partial<Record<Source['kind'], string>>> = {
  STATUTE: 'legislation',
  NEWS: 'article-newspaper',
  SCHOLARSHIP: 'report',
  DATASET: 'dataset',
  OFFICIAL_DATA: 'dataset',
};

function cslOf({ key, title, publisher, url, publishedOn, kind }: Source) {
  const parts = publishedOn?.split('-').map(Number);
  return {
    id: key,
    type: types[kind] ?? (url === null ? 'report' : 'webpage'),
    title,
    publisher,
    'container-title': publisher,
    ...(url === null ? {} : { URL: url }),
    ...(parts === undefined ? {} : { issued: { 'date-parts': [parts] } }),
  };
}
