import { readSettings } from '../config.ts';
import type { Ledger, Trial } from '../ledger/ledger.ts';
import type { Claims, Package } from '../ledger/package.ts';
import type { Report } from '../ledger/progress.ts';
import { type ChangeSet, changeSetOf, NO_CHANGES } from './change-set.ts';
import { executeAt } from './execute-at.ts';

/** What importing a package would do. */
export interface PackageTrial
  extends Pick<Trial, 'added' | 'unchanged' | 'retracted' | 'differences'> {
  readonly changes: ChangeSet;
}

/** Imports a package, has the API tell what that changed, and takes it back. */
export const tryPackage = (
  ledger: Ledger,
  pkg: Package<Claims>,
  report: Report,
): Promise<PackageTrial> =>
  ledger.tryPackage(
    pkg,
    async ({ added, unchanged, retracted, differences, entry }, graph) => {
      const execute = executeAt(graph, readSettings().logLevel);
      return {
        ...{ added, unchanged, retracted, differences },
        changes: entry ? await changeSetOf(execute, entry.number) : NO_CHANGES,
      };
    },
    { report },
  );
