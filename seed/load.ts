import { readSettings } from '../src/config.ts';
import type { Preview } from '../src/ledger/difference.ts';
import type { Ledger } from '../src/ledger/ledger.ts';
import type { ImportSummary, Package } from '../src/ledger/package.ts';
import type { Report } from '../src/ledger/progress.ts';
import { openLedger } from '../src/open.ts';

export interface Reports {
  /** What is being done until the graph is open, as fetching or starting Neo4j. */
  readonly opening: (message: string) => void;
  readonly importing: Report;
}

/** Makes the graph hold the package: all of it, or nothing of it. */
export const loadSeed = (pkg: Package, reports: Reports): Promise<ImportSummary> =>
  withLedger(reports, (ledger) => ledger.importPackage(pkg, reports.importing));

/** What that would change. */
export const previewSeed = (pkg: Package, reports: Reports): Promise<Preview> =>
  withLedger(reports, (ledger) => ledger.previewPackage(pkg, reports.importing));

async function withLedger<Result>(
  { opening }: Reports,
  work: (ledger: Ledger) => Promise<Result>,
): Promise<Result> {
  const { ledger, close } = await openLedger(readSettings(), opening);
  try {
    return await work(ledger);
  } finally {
    await close();
  }
}
