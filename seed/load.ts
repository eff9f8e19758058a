import { readSettings } from '../src/config.ts';
import type { ImportSummary, Package } from '../src/ledger/package.ts';
import type { Report } from '../src/ledger/progress.ts';
import { openLedger } from '../src/open.ts';

export interface Reports {
  /** What is being done until the graph is open, as fetching or starting Neo4j. */
  readonly opening: (message: string) => void;
  readonly importing: Report;
}

/** Makes the graph hold the package: all of it, or nothing of it. */
export async function loadSeed(pkg: Package, reports: Reports): Promise<ImportSummary> {
  const { ledger, close } = await openLedger(readSettings(), reports.opening);
  try {
    return await ledger.importPackage(pkg, reports.importing);
  } finally {
    await close();
  }
}
