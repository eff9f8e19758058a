import { type Command, CommanderError } from 'commander';
import { SettingsError } from '../config.ts';
import { ExportRefused } from '../export/refused.ts';
import { GraphFault } from '../graph/faults.ts';
import { ConnectError } from '../graph/graph.ts';
import { LocalNeo4jError } from '../graph/local/local-neo4j-error.ts';
import { LedgerError } from '../ledger/error.ts';
import { RestoreError } from '../ledger/restore.ts';
import { TracingError } from '../observe/open-telemetry.ts';
import { ProblemError, SeedError } from '../packages/problem.ts';
import { ProfileError } from '../profiles/read-profiles.ts';
import { AcceptancesError } from '../rules/accepted.ts';
import { Failure, HINT, UsageError } from './failure.ts';
import { exitCodes, type OutputOptions, outputOf } from './output.ts';

/** Errors whose message is all that their reader needs. */
const explained = [
  Failure,
  SettingsError,
  ConnectError,
  LocalNeo4jError,
  GraphFault,
  SeedError,
  ProblemError,
  LedgerError,
  ExportRefused,
  RestoreError,
  TracingError,
  AcceptancesError,
  ProfileError,
];

/** Runs the program with these words: what its user can mend is told in a sentence, the rest with its stack. */
export async function run(program: Command, words: readonly string[]): Promise<void> {
  let asked: OutputOptions = {};
  program.hook('preAction', (_program, command) => {
    asked = command.opts();
  });
  try {
    await program.parseAsync(words, { from: 'user' });
  } catch (error) {
    // It has been told already; help that was asked for ends with 0.
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
    } else if (error instanceof UsageError) {
      console.error(`error: ${error.message}\n${HINT}`);
      process.exitCode = exitCodes.usage;
    } else {
      outputOf(asked).fail({ error: messageOf(error) }, wordsOn(error));
    }
  }
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

function wordsOn(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const isExplained = explained.some((kind) => error instanceof kind) || isAboutFile(error);
  return isExplained ? error.message : (error.stack ?? error.message);
}

const isAboutFile = (error: Error): boolean => 'path' in error && 'syscall' in error;
