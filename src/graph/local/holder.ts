import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The process a data folder is used by, written into the file that its launcher keeps locked. */
export interface Holder {
  readonly pid: number;
  readonly since: string;
  /** Null while Neo4j starts. */
  readonly uri: string | null;
}

const fileIn = (folder: string) => join(folder, 'lock');

export const writeHolder = (folder: string, holder: Holder): Promise<void> =>
  writeFile(fileIn(folder), `${JSON.stringify(holder)}\n`);

/** Null when it is not written yet. */
export async function readHolder(folder: string): Promise<Holder | null> {
  try {
    return JSON.parse(await readFile(fileIn(folder), 'utf8')) as Holder;
  } catch {
    return null;
  }
}

export function isAlive({ pid }: Holder): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process, which we may not signal, is one that lives.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

export function describeHeld(folder: string, holder: Holder | null): string {
  const who = holder
    ? `process ${holder.pid}, since ${holder.since}, ${holder.uri ? `at ${holder.uri}` : 'still starting'}`
    : 'another process';
  return `The data folder ${folder} is in use by ${who}. Stop that process, or set NEO4J_FOLDER to another folder.`;
}
