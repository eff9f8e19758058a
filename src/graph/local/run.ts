import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { LocalNeo4jOptions } from './options.ts';

export interface Outcome {
  /** Null when a signal ended it. */
  readonly code: number | null;
  readonly output: string;
}

/** Runs a program to its end and gathers both of its outputs; null when there is no such program. */
export function run(
  program: string,
  parameters: readonly string[],
  environment?: LocalNeo4jOptions['environment'],
  onLine: (line: string) => void = () => {},
): Promise<Outcome | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, parameters, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: environment && { ...environment },
    });
    const lines: string[] = [];
    for (const input of [child.stdout, child.stderr]) {
      createInterface({ input }).on('line', (line) => {
        lines.push(line);
        onLine(line);
      });
    }
    child.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ENOENT' ? resolve(null) : reject(error),
    );
    child.once('close', (code) => resolve({ code, output: lines.join('\n') }));
  });
}
