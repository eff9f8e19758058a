import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import type { GraphAddress } from '../../src/graph/address.ts';
import { startLocalNeo4j } from '../../src/graph/local/start.ts';
import { testedNeo4j } from './tested-neo4j.ts';

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: GraphAddress;
  }
}

interface StartedNeo4j {
  readonly address: GraphAddress;
  remove(): Promise<void>;
}

interface Use {
  readonly shared: Promise<StartedNeo4j>;
  users: number;
}

/** Vitest loads this module once for each project, in one process: only what is global is shared. */
const everyProject = globalThis as { neo4js?: Map<string, Use> };

/**
 * A global setup: one Neo4j of this name for all the projects of a run that ask for it, prepared
 * once; the last project to finish removes it.
 */
export const shareNeo4j =
  (name: string, prepare: (address: GraphAddress) => Promise<void>) =>
  async (project: TestProject): Promise<() => Promise<void>> => {
    everyProject.neo4js ??= new Map();
    const neo4js = everyProject.neo4js;
    const use = neo4js.get(name) ?? { shared: startNeo4j(prepare), users: 0 };
    neo4js.set(name, use);
    use.users += 1;
    const shared = await use.shared;
    project.provide('neo4j', shared.address);
    return async () => {
      use.users -= 1;
      if (use.users > 0) return;
      neo4js.delete(name);
      await shared.remove();
    };
  };

export async function startNeo4j(
  prepare: (address: GraphAddress) => Promise<void>,
): Promise<StartedNeo4j> {
  const folder = await mkdtemp(join(tmpdir(), 'tested-neo4j-'));
  const removeFolder = () => rm(folder, { recursive: true, force: true });
  try {
    const neo4j = await startLocalNeo4j({ ...testedNeo4j, folder, report: console.info });
    const remove = async () => {
      await neo4j.stop();
      await removeFolder();
    };
    try {
      await prepare(neo4j.address);
      return { address: neo4j.address, remove };
    } catch (error) {
      await remove();
      throw error;
    }
  } catch (error) {
    await removeFolder();
    throw error;
  }
}
