import type { Answer, Origin } from './answer.ts';
import type { Contents } from './contents.ts';

export const formatNames = [
  'csv',
  'jsonl',
  'graphml',
  'gexf',
  'json-ld',
  'turtle',
  'bibtex',
  'csl-json',
] as const;
export type FormatName = (typeof formatNames)[number];

/** One way to write an answer down. */
export interface Format {
  readonly name: FormatName;
  readonly mediaType: string;
  /** Of a file's name, without the dot. */
  readonly extension: string;
  readonly contents: Contents;
  write(answer: Answer, naming: Naming): AsyncIterable<string>;
}

export interface Naming {
  /** What IRIs of things begin with, such as `https://example.org/`. */
  readonly base: string;
}

const LICENCES =
  'Licences: as each source states; of the seed, seed/LICENSES.md (its nations: Open Database License 1.0, after world-countries by Mohammed Le Doze).';

/** Where an answer comes from, in one line of plain text. */
export const noteOn = ({ graphVersion, lenses }: Origin): string =>
  [
    `Security cooperation graph, version ${graphVersion}.`,
    ...lenses.map(seenThrough),
    LICENCES,
  ].join(' ');

const seenThrough = ({
  at,
  knownAt,
  certainty,
  minConfidence,
  minSources,
}: Origin['lenses'][number]): string =>
  `As of ${at}, known ${knownAt === null ? 'now' : `at ${knownAt}`}, ${certainty}, confidence ${minConfidence} or better, sources ${minSources} or more.`;
