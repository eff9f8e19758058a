import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { sharedNeo4j } from './shared-neo4j.ts';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface ProgramRun {
  readonly exitCode: number;
  readonly output: string;
  readonly errors: string;
}

interface RunOptions {
  readonly cwd?: string;
  /** Its whole environment. */
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
}

/** Runs `scgraph` as anyone does. */
export function runProgram(
  args: readonly string[],
  { cwd = ROOT, env = {}, input = '' }: RunOptions = {},
): Promise<ProgramRun> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['bin/scgraph.js', ...args],
      { cwd, env },
      (_, output, errors) => resolve({ exitCode: child.exitCode ?? -1, output, errors }),
    );
    child.stdin?.end(input);
  });
}

/** The same over the run's Neo4j. */
export function runInGraph(
  args: readonly string[],
  options: Omit<RunOptions, 'env'> = {},
): Promise<ProgramRun> {
  const { uri, username, password } = sharedNeo4j();
  const env = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
  return runProgram(args, { ...options, env });
}
