import { SeedError } from '../seed/problem.ts';
import { SettingsError } from './config.ts';
import { ExportRefused } from './export/refused.ts';
import { ConnectError } from './graph/graph.ts';
import { LocalNeo4jError } from './graph/local/local-neo4j-error.ts';

/** Errors whose message is all that their reader needs. */
const explained = [SettingsError, ConnectError, LocalNeo4jError, SeedError, ExportRefused];

/** Runs a program: what its user can mend is told in a sentence, the rest with its stack. */
export async function runProgram(program: () => Promise<void>): Promise<void> {
  try {
    await program();
  } catch (error) {
    console.error(
      explained.some((kind) => error instanceof kind) ? (error as Error).message : error,
    );
    process.exitCode = 1;
  }
}
