import type { Confidence } from '../src/ledger/claim.ts';
import type { Reliability } from '../src/ledger/source.ts';
import type { Period } from '../src/model/time.ts';
import type { Citation } from './claims.ts';
import { keyOf } from './row-key.ts';
import type { Here, Row, Table } from './table.ts';
import { sources } from './tables/sources.ts';

export type Rows = ReadonlyMap<string, readonly Row[]>;

/** How sure a reading is that nothing else tells of: as sure as its source is reliable. */
const confidenceIn: Readonly<Record<Reliability, Confidence>> = {
  A: 'HIGH',
  B: 'HIGH',
  C: 'MEDIUM',
  D: 'LOW',
};

/** Sees each row of a table as its claims do: with its citation, and all other tables. */
export function standIn(rows: Rows): (table: Table<Row>, row: Row) => Here {
  const rowsOf = <Other extends Row>(table: Table<Other>) =>
    (rows.get(table.name) ?? []) as readonly Other[];
  const sourceRows = new Map(rowsOf(sources).map((row) => [row.source_id, row]));

  const publishedBy = (source: string): Period | null => sourceRows.get(source)?.published ?? null;

  const confidenceOf = (source: string): Confidence =>
    confidenceIn[sourceRows.get(source)?.reliability ?? 'D'];

  return (table, row) => {
    const place = `${table.name}.csv, row ${keyOf(table, row)}`;
    const locate = (within: string | null | undefined) => (within ? `${within} (${place})` : place);

    const cite = (changes: Partial<Citation> = {}): Citation => {
      const source = changes.source ?? row.source_id;
      const within = changes.locator === undefined ? row.locator : changes.locator;
      return {
        source,
        confidence: changes.confidence ?? confidenceOf(source),
        locator: locate(within),
        note: (changes.note === undefined ? row.note : changes.note) ?? null,
      };
    };
    const rival = row.rival_source_id ?? row.source_id;

    return {
      cite,
      citeRival: () =>
        cite({
          source: rival,
          locator: row.rival_locator ?? null,
          // Without a source of its own the other date is hearsay.
          ...(row.rival_source_id ? {} : { confidence: 'LOW' }),
        }),
      published: (source = row.source_id) => publishedBy(source),
      publishedByRival: () => publishedBy(rival),
      rows: rowsOf,
    };
  };
}
