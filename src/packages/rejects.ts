import { open, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import type { Problem } from './problem.ts';

const COLUMNS = ['file', 'line', 'column', 'code', 'field', 'expected', 'came'] as const;
const HEADER = `${COLUMNS.join(',')}\n`;

/**
 * Lists as CSV what is wrong with rows, for whoever mends them, and gives the list's name; null where nothing is wrong,
 * and there is no list then. A file of that name that is no such list is somebody's: the list has another name.
 */
export async function listRejects(
  file: string,
  problems: readonly Problem[],
): Promise<string | null> {
  const own = await ownFile(file);
  if (problems.length === 0) {
    await rm(own, { force: true });
    return null;
  }
  await writeFile(
    own,
    stringify([...problems], { header: true, columns: [...COLUMNS], escape_formulas: true }),
  );
  return own;
}

async function ownFile(file: string): Promise<string> {
  const stem = basename(file, extname(file));
  for (let number = 2, name = file; ; number += 1) {
    const start = await startOf(name);
    if (start === null || start === HEADER) return name;
    name = join(dirname(file), `${stem}-${number}${extname(file)}`);
  }
}

/** As much of a file as a header has; null if there is none. */
async function startOf(file: string): Promise<string | null> {
  const handle = await open(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (!handle) return null;
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEADER.length), 0, HEADER.length);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await handle.close();
  }
}
