import type { Package } from '../../src/ledger/package.ts';
import type { Source } from '../../src/ledger/source.ts';
import { SOURCE_KEYS } from '../unit/ledger/generated-claims.ts';

export const source = (key: string, more: Partial<Source> = {}): Source => ({
  key,
  title: `The ${key}`,
  publisher: 'Publisher',
  url: `https://example.org/${key}`,
  publishedOn: '2020',
  accessedAs: 'page',
  licence: 'CC0-1.0',
  kind: 'OTHER',
  reliability: 'B',
  ...more,
});

export const SOURCES: readonly Source[] = SOURCE_KEYS.map((key) => source(key));

export const packageOf = (
  claims: Package['claims'],
  { name = 'pack', version = '1.0.0', sources = SOURCES }: Partial<Package> = {},
): Package => ({ name, version, sources, claims });
