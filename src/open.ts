import type { Settings } from './config.ts';
import { migrate } from './graph/migrations.ts';
import { type OpenGraph, openGraph } from './graph/open.ts';
import { createLedger, type Ledger } from './ledger/ledger.ts';
import { migrations } from './ledger/migrations.ts';

/** The graph with all its constraints and indexes, and its only writer. */
export interface OpenLedger extends OpenGraph {
  readonly ledger: Ledger;
}

export async function openLedger(
  settings: Settings,
  report: (line: string) => void,
): Promise<OpenLedger> {
  const open = await openGraph(settings, report);
  try {
    const applied = await migrate(open.graph, migrations);
    for (const { id } of applied) report(`Migrated the graph: ${id}`);
    const ledger = createLedger(open.graph);
    if (applied.some(({ rebuilds }) => rebuilds)) await ledger.rebuild();
    return { ...open, ledger };
  } catch (error) {
    await open.close();
    throw error;
  }
}
