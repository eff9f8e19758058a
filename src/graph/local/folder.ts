import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { LocalNeo4jError } from './local-neo4j-error.ts';

const remedies: Readonly<Record<string, string>> = {
  EACCES: 'it may not be written. Give yourself the right, or set NEO4J_FOLDER to another place.',
  EPERM: 'it may not be written. Give yourself the right, or set NEO4J_FOLDER to another place.',
  EROFS: 'its disk is read-only. Set NEO4J_FOLDER to another place.',
  ENOSPC: 'the disk is full. Free some space, or set NEO4J_FOLDER to another place.',
  EDQUOT: 'your disk quota is used up. Free some space, or set NEO4J_FOLDER to another place.',
  ENOTDIR: 'a file is in its way. Move that file, or set NEO4J_FOLDER to another place.',
  EEXIST: 'a file is in its way. Move that file, or set NEO4J_FOLDER to another place.',
};

/** Does something in a folder and, when the disk refuses, says so in words. */
export async function inFolder<Result>(
  folder: string,
  act: () => Promise<Result>,
): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    const remedy = remedies[(error as NodeJS.ErrnoException).code ?? ''];
    if (!remedy) throw error;
    throw new LocalNeo4jError(`The folder ${folder} cannot be used: ${remedy}`, { cause: error });
  }
}

/** A folder made here is closed to other users; one that exists keeps the rights it has. */
export const makeFolder = (folder: string) =>
  inFolder(folder, () => mkdir(join(folder, 'logs'), { recursive: true, mode: 0o700 }));
