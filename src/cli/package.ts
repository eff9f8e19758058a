import { writeFile } from 'node:fs/promises';
import { join, parse } from 'node:path';
import type { Graph } from '../graph/graph.ts';
import type { Package } from '../ledger/package.ts';
import { storedSources } from '../ledger/statements.ts';
import { entitiesOfClaims } from '../match/from-claims.ts';
import { entitiesOfGraph } from '../match/from-graph.ts';
import { describeMatching } from '../match/matching.ts';
import {
  DECISIONS,
  isFolder,
  type Known,
  type MatchedPackage,
  readAny,
  STANDARD_INPUT,
} from '../packages/load.ts';
import { format, type Problem } from '../packages/problem.ts';
import type { Listening } from '../packages/read-package.ts';
import { listRejects } from '../packages/rejects.ts';
import type { Output } from './output.ts';

export interface PackageOptions extends Listening {
  readonly skipRejected?: boolean;
}

export const knownInGraph = (graph: Pick<Graph, 'read'>): Known => ({
  entities: () => entitiesOfGraph(graph),
  sources: async () => (await graph.read(storedSources, {})).map(({ source }) => source),
});

export const knownIn = ({ claims, sources }: Package): Known => ({
  entities: async () => entitiesOfClaims(claims),
  sources: async () => sources,
});

/**
 * Reads a package and tells what became of its rows. Gives it if it may be loaded: nothing was rejected,
 * or what was is to be left out. What was is listed beside it, and what nobody knows for sure asked there.
 */
export async function readAndTell(
  place: string,
  known: Known,
  { skipRejected = false, ...listening }: PackageOptions,
  output: Output,
): Promise<MatchedPackage | null> {
  const read = await readAny(place, known, listening);
  const { problems, unresolved, decisions } = read;
  for (const line of wordsOn(read)) output.tell(line);
  if (unresolved.length > 0) await writeFile(join(place, DECISIONS), decisions);
  const rejects = await listRejects(await rejectsBeside(place), problems);
  if (rejects === null) return read;
  const words = [
    ...grouped(problems),
    `${problems.length} problems, listed in ${rejects}.`,
    ...(unresolved.length > 0
      ? [`${unresolved.length} names or codes are to be decided on in ${DECISIONS}.`]
      : []),
  ];
  if (skipRejected) {
    for (const line of words) output.tell(line);
    return read;
  }
  const advice = 'Nothing was loaded: mend them, or add --skip-rejected to leave them out.';
  output.fail({ ...documentOf(read), problems, unresolved }, [...words, advice].join('\n'));
  return null;
}

/** In a folder; beside a file under its name; of the standard input where the command was given. */
async function rejectsBeside(place: string): Promise<string> {
  if (place === STANDARD_INPUT) return 'rejects.csv';
  if (await isFolder(place)) return join(place, 'rejects.csv');
  const { dir, name } = parse(place);
  return join(dir, `${name}.rejects.csv`);
}

const MOST_ALIKE = 3;

/** Of problems that are alike, which one mistake in a mapping makes of every row, only the first. */
function grouped(problems: readonly Problem[]): string[] {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const kind = [problem.file, problem.code, problem.field, problem.expected].join(' ');
    const alike = groups.get(kind);
    if (alike) alike.push(problem);
    else groups.set(kind, [problem]);
  }
  return [...groups.values()].flatMap((alike) => {
    const more = alike.length - MOST_ALIKE;
    return [
      ...alike.slice(0, MOST_ALIKE).map(format),
      ...(more > 0 ? [`  … and ${more} more like these`] : []),
    ];
  });
}

export const documentOf = ({ package: pkg, tables, matches }: MatchedPackage) => ({
  name: pkg.name,
  version: pkg.version,
  sources: pkg.sources.length,
  claims: sumOf(tables, 'claims'),
  rows: rowsOf(tables),
  tables,
  matches,
});

/** As `Rows: 9852 read, 8263 loaded, 1461 left out, 128 rejected.` */
export function rowsText({ tables }: Pick<MatchedPackage, 'tables'>): string {
  const { read, loaded, leftOut, rejected } = rowsOf(tables);
  return `Rows: ${read} read, ${loaded} loaded, ${leftOut} left out, ${rejected} rejected.`;
}

type Tables = MatchedPackage['tables'];

function rowsOf(tables: Tables) {
  const read = sumOf(tables, 'rows');
  const leftOut = sumOf(tables, 'leftOut');
  const rejected = sumOf(tables, 'rejected');
  return { read, loaded: read - leftOut - rejected, leftOut, rejected };
}

const sumOf = (tables: Tables, what: 'rows' | 'leftOut' | 'rejected' | 'claims'): number =>
  tables.reduce((sum, table) => sum + table[what], 0);

const wordsOn = ({ tables, matches }: MatchedPackage): string[] => [
  ...tables.map(
    ({ table, rows, leftOut, rejected, claims }) =>
      `${table}: ${rows} rows, ${leftOut} left out, ${rejected} rejected, ${claims} claims`,
  ),
  ...describeMatching(matches).map((line) => `Names and codes ${line}`),
];
