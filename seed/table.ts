import type { z } from 'zod';
import type { Claim } from '../src/ledger/claim.ts';
import type { Period } from '../src/model/time.ts';
import type { Citation } from './claims.ts';

export const tableNames = [
  'sources',
  'nations',
  'combatant_commands',
  'organizations',
  'areas_of_responsibility',
  'alliances',
  'memberships',
  'embassies',
  'ministries',
  'attache_offices',
  'scos',
  'advisory_groups',
  'state_partnership',
  'samm_country_codes',
  'fms_sales',
  'security_assistance',
  'major_arms_sales',
  'dscs_claims',
] as const;
export type TableName = (typeof tableNames)[number];

/** What every row has, so that each claim made of it can be cited. */
export interface Row {
  readonly source_id: string;
  /** Where in the source. */
  readonly locator?: string | null;
  readonly note?: string | null;
  /** Who gives other dates, and where. */
  readonly rival_source_id?: string | null;
  readonly rival_locator?: string | null;
}

/** The row being turned into claims, and the package around it. */
export interface Here {
  /** Cites the row's own source; `locator` is where in the source, without the row. */
  readonly cite: (changes?: Partial<Citation>) => Citation;
  /** When the row's own source, or another, was published. */
  readonly published: (source?: string) => Period | null;
  /** The same for the source of the row's rival dates, which is its own unless it names another. */
  readonly citeRival: () => Citation;
  readonly publishedByRival: () => Period | null;
  readonly rows: <Other extends Row>(table: Table<Other>) => readonly Other[];
}

/** One CSV file: what its rows must look like, and what each claims. */
export interface Table<TableRow extends Row> {
  readonly name: TableName;
  readonly columns: { readonly [Column in keyof TableRow]: z.ZodType<TableRow[Column]> };
  readonly key: readonly string[];
  /** The tables of which a column must hold a key; any one of them. */
  readonly references: { readonly [Column in keyof TableRow]?: readonly TableName[] };
  /** Columns that list rows of the same table, each of which lists this one too. */
  readonly mutual?: readonly string[];
  /** Pairs of columns of which the second must not lie before the first. */
  readonly periods?: readonly (readonly [start: string, end: string])[];
  claims(row: TableRow, here: Here): readonly (readonly Claim[])[];
}

export type RowOf<Columns extends Readonly<Record<string, z.ZodType>>> = {
  readonly [Column in keyof Columns]: z.output<Columns[Column]>;
};
