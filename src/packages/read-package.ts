import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { GraphQLSchema } from 'graphql';
import type { Claim } from '../ledger/claim.ts';
import type { Claims, Package } from '../ledger/package.ts';
import type { Source } from '../ledger/source.ts';
import { type ClaimsReader, claimsReader, type RowClaims } from './claims.ts';
import { type Descriptor, descriptor, type Resource } from './descriptor.ts';
import type { Find } from './entities.ts';
import { readKnownKeys } from './known-keys.ts';
import { type Mapping, readMapping, type TableMapping } from './mapping.ts';
import { type Problem, ProblemError, shorten } from './problem.ts';
import { type KnownKeys, readRows } from './read-rows.ts';
import type { Place } from './rows/row.ts';
import { placesOfSources } from './source-places.ts';
import { TemplateError } from './template.ts';
import { Totals } from './totals.ts';

export const DESCRIPTOR = 'datapackage.json';
export const MAPPING = 'mapping.yaml';

export interface PackageOptions {
  readonly schema: GraphQLSchema;
  readonly find: Find;
}

/** What became of the rows of a table. */
export interface TableSummary {
  readonly table: string;
  readonly rows: number;
  /** That the mapping leaves out. */
  readonly leftOut: number;
  readonly rejected: number;
  readonly claims: number;
}

/** What a row says, or what rows say together, or why they cannot; null of a row that the mapping leaves out. */
interface Saying {
  readonly of: 'row' | 'rows together';
  readonly said: RowClaims;
}

/** A package whose description and mapping could be read; its rows are read as they are asked for. */
export interface OpenPackage {
  readonly name: string;
  readonly version: string;
  readonly sources: readonly Source[];
  /** Where each source is described, as `mapping.yaml:3:5`. */
  readonly sourcePlaces: ReadonlyMap<string, string>;
  /** Tables that claim something. */
  readonly tables: readonly OpenTable[];
}

interface OpenTable {
  readonly name: string;
  readonly file: string;
  /** Anew each time. */
  rows(): AsyncIterable<Saying>;
}

/**
 * Opens a folder with a `datapackage.json` and a `mapping.yaml` that says what its rows claim.
 * Errors: ProblemError with the places of what is wrong with these two.
 */
export async function openPackage(
  folder: string,
  { schema, find }: PackageOptions,
): Promise<OpenPackage> {
  const described = parseDescriptor(await textOf(folder, DESCRIPTOR));
  const mappingText = await textOf(folder, MAPPING);
  const mapping = readMapping(mappingText, MAPPING);
  const pairs = pairUp(described, mapping);
  const known = await readKnownKeys(folder, described);
  return {
    name: described.name,
    version: described.version,
    sources: Object.entries(mapping.sources).map(([key, source]) => ({ key, ...source })),
    sourcePlaces: placesOfSources(mappingText, MAPPING),
    tables: pairs.map(({ resource, table }) => ({
      name: resource.name,
      file: resource.path,
      rows: rowsOf(folder, resource, table, { schema, find, mapping, known }),
    })),
  };
}

/** What a package says, and what became of its rows. */
export interface PackageReading extends Pick<OpenPackage, 'sourcePlaces'> {
  /** Its claims are read anew each time they are asked for. */
  readonly package: Package<Claims>;
  readonly tables: readonly TableSummary[];
  /** The first ten thousand. */
  readonly problems: readonly Problem[];
}

export const MOST_PROBLEMS = 10_000;

/** Told of the claims of each row as they are read. */
export interface Listening {
  readonly hear?: (claims: readonly Claim[], file: string, place: Place) => void;
}

/** Reads a package as a whole. A row with a problem claims nothing; whether the others may stand is for the caller to say. */
export async function readPackage(
  folder: string,
  { hear = () => {}, ...options }: PackageOptions & Listening,
): Promise<PackageReading> {
  const { tables, sourcePlaces, ...pkg } = await openPackage(folder, options);
  const problems: Problem[] = [];
  const summaries: TableSummary[] = [];
  for (const { name, file, rows } of tables) {
    const counts = { rows: 0, leftOut: 0, rejected: 0, claims: 0 };
    for await (const { of, said } of rows()) {
      if (of === 'row') counts.rows += 1;
      if (said === null) counts.leftOut += 1;
      else if ('claims' in said) {
        counts.claims += said.claims.length;
        hear(said.claims, file, said.place);
      } else {
        if (of === 'row') counts.rejected += 1;
        if (problems.length < MOST_PROBLEMS) problems.push(...said.problems);
      }
    }
    summaries.push({ table: name, ...counts });
  }
  const claims = { [Symbol.asyncIterator]: () => claimsIn(tables) };
  return { package: { ...pkg, claims }, sourcePlaces, tables: summaries, problems };
}

async function* claimsIn(tables: readonly OpenTable[]): AsyncGenerator<Claim> {
  for (const { rows } of tables) {
    for await (const { said } of rows()) if (said && 'claims' in said) yield* said.claims;
  }
}

async function textOf(folder: string, file: string): Promise<string> {
  try {
    return await readFile(join(folder, file), 'utf8');
  } catch (error) {
    throw misdescribed(file, 'FILE_MISSING', 'a file', (error as NodeJS.ErrnoException).code ?? '');
  }
}

function parseDescriptor(text: string): Descriptor {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw misdescribed(DESCRIPTOR, 'PACKAGE_INVALID', 'JSON', String((error as Error).message));
  }
  const parsed = descriptor.safeParse(json);
  if (parsed.success) return parsed.data;
  throw new ProblemError(
    parsed.error.issues.map(({ path, message }) =>
      problemOf(DESCRIPTOR, 'PACKAGE_INVALID', message, path.join('.') || 'the whole file'),
    ),
  );
}

interface Pair {
  readonly resource: Resource;
  readonly table: TableMapping;
}

function pairUp({ resources }: Descriptor, { tables, sources }: Mapping): Pair[] {
  return Object.entries(tables).map(([name, table]) => {
    const resource = resources.find((one) => one.name === name);
    if (!resource) {
      const expected = `one of the tables ${resources.map((one) => one.name).join(', ')}`;
      throw misdescribed(MAPPING, 'MAPPING_INVALID', expected, name);
    }
    const cited = [table.source, ...table.claims.map(({ source }) => source ?? table.source)];
    const unknown = cited.find((key) => !(key in sources));
    if (unknown !== undefined) {
      const expected = `one of the sources ${Object.keys(sources).join(', ')}`;
      throw misdescribed(MAPPING, 'MAPPING_INVALID', expected, unknown);
    }
    return { resource, table };
  });
}

function rowsOf(
  folder: string,
  resource: Resource,
  table: TableMapping,
  { known, ...reading }: PackageOptions & { readonly mapping: Mapping; readonly known: KnownKeys },
): () => AsyncGenerator<Saying> {
  const read = compiled(resource, table, reading);
  return async function* () {
    const totals = new Totals();
    let rejected = 0;
    for await (const reading of readRows(folder, resource, known)) {
      const said = 'problems' in reading ? reading : read.row(reading.row, totals);
      if (said && 'problems' in said) rejected += 1;
      yield { of: 'row', said };
    }
    if (totals.isEmpty) return;
    const together = rejected > 0 ? [incomplete(resource, rejected)] : read.totals(totals);
    for (const said of together) yield { of: 'rows together', said };
  };
}

/** Nobody knows which total a rejected row belongs to: each might be too small. */
function incomplete({ path, name }: Resource, rejected: number): NonNullable<RowClaims> {
  const expected = `no rejected rows in ${name}, so that its totals are whole`;
  return { problems: [problemOf(path, 'TOTAL_INCOMPLETE', expected, `${rejected} rejected`)] };
}

function compiled(
  resource: Resource,
  table: TableMapping,
  reading: PackageOptions & { readonly mapping: Mapping },
): ClaimsReader {
  try {
    return claimsReader(resource, table, reading);
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    throw misdescribed(MAPPING, 'MAPPING_INVALID', error.expected, shorten(error.came));
  }
}

const problemOf = (
  file: string,
  code: Problem['code'],
  expected: string,
  came: string,
): Problem => ({ file, line: 1, column: 1, code, field: null, expected, came });

const misdescribed = (
  file: string,
  code: Problem['code'],
  expected: string,
  came: string,
): ProblemError => new ProblemError([problemOf(file, code, expected, came)]);
