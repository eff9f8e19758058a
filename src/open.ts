import type { Settings } from './config.ts';
import { migrate } from './graph/migrations.ts';
import { joinGraph, type OpenGraph, openGraph } from './graph/open.ts';
import { createLedger, type Ledger } from './ledger/ledger.ts';
import { migrations } from './ledger/migrations.ts';

/** The graph with all its constraints and indexes, and its only writer. */
export interface OpenLedger extends OpenGraph {
  readonly ledger: Ledger;
}

/** For the server. */
export const openLedger: OpensLedger = async (settings, report) =>
  withLedger(await openGraph(settings, report), report);

/** For a program that may run beside the server. */
export const joinLedger: OpensLedger = async (settings, report) =>
  withLedger(await joinGraph(settings, report), report);

type OpensLedger = (settings: Settings, report: (line: string) => void) => Promise<OpenLedger>;

async function withLedger(open: OpenGraph, report: (line: string) => void): Promise<OpenLedger> {
  try {
    const applied = await migrate(open.graph, migrations);
    for (const { id } of applied) report(`Migrated the graph: ${id}`);
    const ledger = createLedger(open.graph);
    if (applied.length > 0) await ledger.found();
    if (applied.some(({ rebuilds }) => rebuilds)) await ledger.rebuild();
    return { ...open, ledger };
  } catch (error) {
    await open.close();
    throw error;
  }
}
