import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readSeed } from '../../../seed/package.ts';
import type { Problem } from '../../../src/packages/problem.ts';
import { SEED } from '../../support/seed.ts';

/** The problems of a copy of the seed in which one file was altered. */
export function problemsOf(file: string, alter: (bytes: Buffer) => Buffer | string): Problem[] {
  const folder = mkdtempSync(join(tmpdir(), 'seed-'));
  try {
    cpSync(new URL('data', SEED), join(folder, 'data'), { recursive: true });
    cpSync(new URL('datapackage.json', SEED), join(folder, 'datapackage.json'));
    const path = join(folder, file);
    writeFileSync(path, alter(readFileSync(path)));
    const reading = readSeed(pathToFileURL(`${folder}/`));
    return 'problems' in reading ? [...reading.problems] : [];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Alters one line of a text file, counted from 1. */
export const line =
  (number: number, alter: (text: string) => string) =>
  (bytes: Buffer): string => {
    const lines = bytes.toString('utf8').split('\n');
    lines[number - 1] = alter(lines[number - 1] ?? '');
    return lines.join('\n');
  };
