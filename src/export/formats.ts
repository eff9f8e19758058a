import { bibtex, cslJson } from './bibliography.ts';
import { csv } from './csv.ts';
import type { Format, FormatName } from './format.ts';
import { createGexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { jsonLd } from './json-ld.ts';
import { jsonl } from './jsonl.ts';
import { turtle } from './turtle.ts';

export const formats: Readonly<Record<FormatName, Format>> = {
  csv,
  jsonl,
  graphml,
  gexf: createGexf(),
  'json-ld': jsonLd,
  turtle,
  bibtex,
  'csl-json': cslJson,
};

export const formatNamed = (name: string): Format | undefined =>
  Object.hasOwn(formats, name) ? formats[name as FormatName] : undefined;
