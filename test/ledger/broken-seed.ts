import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ProgramRun, ROOT, runInGraph } from '../support/run-program.ts';

/** Runs the seed's program as `npm run seed` does, on a copy of the seed with one file altered. */
export async function runAlteredSeed(
  file: string,
  alter: (text: string) => string,
  args: readonly string[] = [],
): Promise<ProgramRun> {
  const folder = mkdtempSync(join(tmpdir(), 'seed-'));
  try {
    for (const name of ['bin', 'schema', 'src', 'seed']) {
      cpSync(join(ROOT, name), join(folder, name), { recursive: true });
    }
    for (const name of ['node_modules', 'package.json']) {
      symlinkSync(join(ROOT, name), join(folder, name));
    }
    const path = join(folder, 'seed', file);
    writeFileSync(path, alter(readFileSync(path, 'utf8')));
    return await runInGraph(['seed', ...args], { cwd: folder });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
