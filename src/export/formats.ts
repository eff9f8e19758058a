import { bibtex, cslJson } from './bibliography.ts';
import { csv } from './csv.ts';
import type { Format } from './format.ts';
import { createGexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { jsonLd } from './json-ld.ts';
import { jsonl } from './jsonl.ts';
import { turtle } from './turtle.ts';

export const formats: readonly Format[] = [
  csv,
  jsonl,
  graphml,
  createGexf(),
  jsonLd,
  turtle,
  bibtex,
  cslJson,
];

export const formatNamed = (name: string): Format | undefined =>
  formats.find((format) => format.name === name);

export const formatNames: string = formats.map(({ name }) => name).join(', ');
