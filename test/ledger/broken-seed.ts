import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { GraphAddress } from '../../src/graph/address.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface SeedRun {
  readonly exitCode: number;
  readonly output: string;
  readonly errors: string;
}

/** Runs the seed's program as `npm run seed` does, on a copy of the seed with one file altered. */
export async function runAlteredSeed(
  { uri, username, password }: GraphAddress,
  file: string,
  alter: (text: string) => string,
  args: readonly string[] = [],
): Promise<SeedRun> {
  const folder = mkdtempSync(join(tmpdir(), 'seed-'));
  try {
    cpSync(join(ROOT, 'seed'), join(folder, 'seed'), { recursive: true });
    for (const name of ['src', 'node_modules', 'package.json']) {
      symlinkSync(join(ROOT, name), join(folder, name));
    }
    const path = join(folder, 'seed', file);
    writeFileSync(path, alter(readFileSync(path, 'utf8')));
    return await run(['--import', 'tsx', 'seed/main.ts', ...args], folder, {
      NEO4J_URI: uri,
      NEO4J_USERNAME: username,
      NEO4J_PASSWORD: password,
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const run = (args: readonly string[], cwd: string, env: Record<string, string>) =>
  new Promise<SeedRun>((resolve) => {
    const child = execFile(process.execPath, args, { cwd, env }, (_, output, errors) =>
      resolve({ exitCode: child.exitCode ?? -1, output, errors }),
    );
  });
