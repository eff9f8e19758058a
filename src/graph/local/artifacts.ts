import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fetchArtifacts } from './fetch-artifacts.ts';
import { inFolder } from './folder.ts';
import type { LocalNeo4jOptions } from './options.ts';

const anHour = 3_600_000;

/** Gives the folder with the jars of a Neo4j version, fetching them when this machine has not yet. */
export async function provideArtifacts(
  version: string,
  artifacts: string,
  options: Pick<LocalNeo4jOptions, 'report' | 'environment'>,
): Promise<string> {
  const complete = join(artifacts, version);
  if (existsSync(complete)) return complete;
  await inFolder(artifacts, () => mkdir(artifacts, { recursive: true, mode: 0o700 }));
  await removeAbandoned(artifacts);
  // Only a rename makes the folder appear, so that half a download is never taken for the whole.
  const partial = join(artifacts, `${version}.partial-${process.pid}-${Date.now()}`);
  try {
    await fetchArtifacts(version, partial, options);
    await inFolder(artifacts, () => rename(partial, complete)).catch((error: unknown) => {
      // Another process was faster, and fetched the same.
      if (!existsSync(complete)) throw error;
    });
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
  return complete;
}

/** Downloads whose process was killed; younger ones may still be under way. */
async function removeAbandoned(artifacts: string): Promise<void> {
  for (const name of await readdir(artifacts)) {
    const path = join(artifacts, name);
    if (name.includes('.partial-') && (await stat(path)).mtimeMs < Date.now() - anHour) {
      await rm(path, { recursive: true, force: true });
    }
  }
}
