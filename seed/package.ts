import type { Package } from '../src/ledger/package.ts';
import type { Problem } from '../src/packages/problem.ts';
import { checkClaims, type PlacedClaim } from './check-claims.ts';
import { checkRelations } from './check-relations.ts';
import { readDescriptor } from './descriptor.ts';
import { standIn } from './here.ts';
import { readCsv } from './read-csv.ts';
import type { Row, Table } from './table.ts';
import { tables } from './tables/index.ts';
import { type SourceRow, sources, toSource } from './tables/sources.ts';
import { type ReadTable, validate } from './validate.ts';

export const SEED_FOLDER = new URL('./', import.meta.url);
/** Where problems are shown to be, whatever folder the package is read from. */
const SHOWN_FOLDER = 'seed';

export type SeedReading =
  | { readonly package: Package; readonly placed: readonly PlacedClaim[] }
  | { readonly problems: readonly Problem[] };

/**
 * Reads the folder that holds `datapackage.json`: all of it, or every problem in it. What rows say
 * of each other is checked when each can be read by itself: else one bad cell makes many problems.
 */
export function readSeed(folder = SEED_FOLDER): SeedReading {
  const descriptor = readDescriptor(folder, `${SHOWN_FOLDER}/datapackage.json`);
  const read = tables.map((table) => readTable(table, folder));
  const unreadable = [...descriptor.problems, ...read.flatMap(({ problems }) => problems)];
  if (descriptor.value === null || unreadable.length > 0) return { problems: unreadable };

  const unrelated = [...checkRelations(read)];
  if (unrelated.length > 0) return { problems: unrelated };

  const placed = claimsOf(read);
  const cited = sourcesOf(read);
  const unclaimed = [...checkClaims(placed, new Set(cited.map(({ key }) => key)))];
  if (unclaimed.length > 0) return { problems: unclaimed };

  const claims = placed.map(({ claim }) => claim);
  return { package: { ...descriptor.value, sources: cited, claims }, placed };
}

function readTable(table: Table<Row>, folder: URL): ReadTable {
  const path = `data/${table.name}.csv`;
  const file = `${SHOWN_FOLDER}/${path}`;
  const csv = readCsv(new URL(path, folder), file);
  if ('problem' in csv) return { table, file, names: [], rows: [], problems: [csv.problem] };
  return validate(table, file, csv.rows);
}

const sourcesOf = (read: readonly ReadTable[]) =>
  read
    .filter(({ table }) => table.name === sources.name)
    .flatMap(({ rows }) => rows.map(({ row }) => toSource(row as SourceRow)));

function claimsOf(read: readonly ReadTable[]): PlacedClaim[] {
  const here = standIn(
    new Map(read.map(({ table, rows }) => [table.name, rows.map(({ row }) => row)])),
  );
  return read.flatMap(({ table, file, rows }) =>
    rows.flatMap(({ row, csv }) =>
      table
        .claims(row, here(table, row))
        .flat()
        .map((claim) => ({ claim, file, place: () => csv.placeOf(0) })),
    ),
  );
}
