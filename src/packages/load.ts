import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Source } from '../ledger/source.ts';
import type { Decisions } from '../match/decisions.ts';
import type { NamedEntity } from '../match/entity.ts';
import { createMatcher, type Matcher } from '../match/matcher.ts';
import { createMatching, type MatchReport } from '../match/matching.ts';
import { readDecisions } from '../match/read-decisions.ts';
import { type Unresolved, writeDecisions } from '../match/write-decisions.ts';
import { schema } from '../server/schema.ts';
import { ProblemError } from './problem.ts';
import { readClaims } from './read-claims.ts';
import { type Listening, type PackageReading, readPackage } from './read-package.ts';

/** Beside a package's tables: what somebody decided that names and codes mean. */
export const DECISIONS = 'decisions.yaml';

/** What there is already where a package is to be loaded. */
export interface Known {
  entities(): Promise<Iterable<NamedEntity>>;
  sources(): Promise<readonly Pick<Source, 'key' | 'publishedOn'>[]>;
}

/** A package as it is meant where these entities are. */
export interface MatchedPackage extends PackageReading {
  readonly matches: MatchReport;
  readonly unresolved: readonly Unresolved[];
  /** `decisions.yaml` with what is not decided yet added to it. */
  readonly decisions: string;
}

export const STANDARD_INPUT = '-';

/** Whether a package is a folder of tables; else it is a file of claims, or they come on the standard input. */
export const isFolder = async (place: string): Promise<boolean> =>
  place !== STANDARD_INPUT && (await stat(place)).isDirectory();

/** Reads a package, whatever it is. Errors: ProblemError. */
export async function readAny(
  place: string,
  known: Known,
  listening: Listening = {},
): Promise<MatchedPackage> {
  if (await isFolder(place)) return readMatched(place, await known.entities(), listening);
  const claims = { file: place, lines: linesOf(place), schema, sources: await known.sources() };
  const matches = createMatching(createMatcher([])).report();
  return { ...(await readClaims(claims, listening)), matches, unresolved: [], decisions: '' };
}

/** Opened once they are asked for: lines that nobody waits for are lost. */
async function* linesOf(place: string): AsyncGenerator<string> {
  const input = place === STANDARD_INPUT ? process.stdin : createReadStream(place);
  yield* createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
}

/** Reads a package whose names and codes stand for these entities. Errors: ProblemError. */
export async function readMatched(
  folder: string,
  entities: Iterable<NamedEntity>,
  listening: Listening = {},
): Promise<MatchedPackage> {
  const matcher = createMatcher(entities);
  const decisions = await decisionsIn(folder, matcher);
  const matching = createMatching(matcher, decisions);
  const reading = await readPackage(folder, { ...listening, schema, find: matching.find });
  const unresolved = matching.unresolved();
  return {
    ...reading,
    matches: matching.report(),
    unresolved,
    decisions: writeDecisions(unresolved, decisions),
  };
}

async function decisionsIn(folder: string, { has }: Matcher): Promise<Decisions> {
  const text = await readFile(join(folder, DECISIONS), 'utf8').catch(() => null);
  if (text === null) return new Map();
  const reading = readDecisions(text, DECISIONS, has);
  if ('problems' in reading) throw new ProblemError(reading.problems);
  return reading.decisions;
}
