import { coerceInputValue, type GraphQLSchema, isInputObjectType } from 'graphql';
import type { ClaimInput, SourceInput } from '../generated/resolvers.ts';
import type { Claim } from '../ledger/claim.ts';
import type { Source } from '../ledger/source.ts';
import { claimOf } from '../modules/curation/claim-input.ts';
import { sourceOf } from '../modules/curation/source-input.ts';
import { nameOf } from '../modules/curation/texts.ts';
import { badInput } from '../plan/bad-input.ts';
import { toldBy } from './attempts.ts';
import { type Problem, ProblemError } from './problem.ts';
import { type Listening, MOST_PROBLEMS, type PackageReading } from './read-package.ts';

export interface ClaimFile {
  /** What problems call it. */
  readonly file: string;
  readonly lines: AsyncIterable<string>;
  readonly schema: GraphQLSchema;
  /** That claims may cite though the file does not describe them. */
  readonly sources: readonly Pick<Source, 'key' | 'publishedOn'>[];
}

/**
 * Reads claims as JSON Lines: a name and version first, then sources and claims as the API takes them, each source
 * above what cites it. Errors: ProblemError where the first line has no name and version.
 */
export async function readClaims(
  { file, lines, schema, sources: known }: ClaimFile,
  { hear = () => {} }: Listening = {},
): Promise<PackageReading> {
  const claims: Claim[] = [];
  const sources: Source[] = [];
  const sourcePlaces = new Map<string, string>();
  const problems: Problem[] = [];
  const counts = { rows: 0, leftOut: 0, rejected: 0, claims: 0 };
  const read = itemReader(schema, known);
  let batch: Pick<PackageReading['package'], 'name' | 'version'> | null = null;
  let line = 0;
  for await (const text of lines) {
    line += 1;
    if (text.trim() === '') continue;
    const place = { line, column: 1 };
    const problem = (code: Problem['code'], error: unknown): Problem => {
      const { argument = null, expected, came } = toldBy(error);
      return { file, ...place, code, field: argument, expected, came };
    };
    if (batch === null) {
      try {
        batch = batchOf(text);
      } catch (error) {
        throw new ProblemError([problem('PACKAGE_INVALID', error)]);
      }
      continue;
    }
    counts.rows += 1;
    try {
      const { claim, source } = read(text);
      if (claim) {
        counts.claims += 1;
        claims.push(claim);
        hear([claim], file, place);
      }
      if (source) {
        sources.push(source);
        sourcePlaces.set(source.key, `${file}:${line}:1`);
      }
    } catch (error) {
      counts.rejected += 1;
      if (problems.length < MOST_PROBLEMS) problems.push(problem('CLAIM_INVALID', error));
    }
  }
  if (batch === null) {
    const unnamed = { file, line: 1, column: 1, field: null, expected: BATCH, came: 'no line' };
    throw new ProblemError([{ ...unnamed, code: 'PACKAGE_INVALID' }]);
  }
  return {
    package: { ...batch, sources, claims },
    sourcePlaces,
    tables: [{ table: file, ...counts }],
    problems,
  };
}

const BATCH = 'the name and version of what follows, as {"name": "my-claims", "version": "1"}';

function batchOf(text: string) {
  const { name, version, ...more } = objectIn(text);
  if (typeof name !== 'string' || typeof version !== 'string' || Object.keys(more).length > 0) {
    throw badInput('batch', BATCH, text);
  }
  return { name: nameOf(name, 'batch.name'), version: nameOf(version, 'batch.version') };
}

interface Item {
  readonly claim?: Claim;
  readonly source?: Source;
}

/** Reads line by line what a claim or else a source is. Errors: BAD_USER_INPUT. */
function itemReader(schema: GraphQLSchema, known: ClaimFile['sources']): (text: string) => Item {
  const published = new Map(known.map(({ key, publishedOn }) => [key, publishedOn ?? null]));
  const publishedOn = (key: string) => published.get(key) ?? null;
  const take = taker(schema);
  return (text) => {
    const item = objectIn(text);
    if (!('subject' in item)) {
      const source = sourceOf(take<SourceInput>('SourceInput', item, 'source'), 'source');
      published.set(source.key, source.publishedOn);
      return { source };
    }
    const input = take<ClaimInput>('ClaimInput', item, 'claim');
    if (!published.has(input.source)) {
      throw badInput('claim.source', 'a source described above or before', input.source);
    }
    return { claim: claimOf(input, { schema, publishedOn }, 'claim') };
  };
}

/** What does not survive reading as UTF-8. */
const REPLACEMENT = '\uFFFD';

function objectIn(text: string): Readonly<Record<string, unknown>> {
  if (text.includes(REPLACEMENT)) throw badInput('line', 'UTF-8', text);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw badInput('line', 'JSON', text);
  }
  if (typeof json === 'object' && json !== null && !Array.isArray(json)) return { ...json };
  throw badInput('line', 'an object', json);
}

/** Takes values as the API would, by its schema. */
const taker =
  (schema: GraphQLSchema) =>
  <Input>(name: string, value: unknown, place: string): Input => {
    const type = schema.getType(name);
    if (!isInputObjectType(type)) throw new RangeError(name);
    return coerceInputValue(value, type, (path, came, { message }) => {
      const expected = `a ${name} (${message.replace(/\.$/, '')})`;
      throw badInput([place, ...path].join('.'), expected, came);
    }) as Input;
  };
