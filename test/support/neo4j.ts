import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import type { GraphAddress } from '../../src/graph/address.ts';
import { startLocalNeo4j } from '../../src/graph/local/start.ts';
import { testedNeo4j } from './tested-neo4j.ts';

declare module 'vitest' {
  interface ProvidedContext {
    neo4js: readonly GraphAddress[];
  }
}

type Prepare = (address: GraphAddress) => Promise<void>;

interface StartedNeo4j {
  readonly address: GraphAddress;
  remove(): Promise<void>;
}

interface Use {
  readonly shared: Promise<readonly StartedNeo4j[]>;
  users: number;
}

/** Vitest loads this module once for each project, in one process: only what is global is shared. */
const everyProject = globalThis as { neo4js?: Map<string, Use> };

/**
 * A global setup: so many Neo4js of this name, each prepared once, for all the projects of a run
 * that ask for them; the last project to finish removes them.
 */
export const shareNeo4j =
  (name: string, count: number, prepare: Prepare) =>
  async (project: TestProject): Promise<() => Promise<void>> => {
    everyProject.neo4js ??= new Map();
    const neo4js = everyProject.neo4js;
    const use = neo4js.get(name) ?? { shared: startNeo4js(count, prepare), users: 0 };
    neo4js.set(name, use);
    use.users += 1;
    const shared = await use.shared;
    project.provide(
      'neo4js',
      shared.map(({ address }) => address),
    );
    return async () => {
      use.users -= 1;
      if (use.users > 0) return;
      neo4js.delete(name);
      await Promise.all(shared.map((neo4j) => neo4j.remove()));
    };
  };

/** One after the other: each takes all the cores there are while it starts. */
async function startNeo4js(count: number, prepare: Prepare): Promise<readonly StartedNeo4j[]> {
  const started: StartedNeo4j[] = [];
  for (let number = 0; number < count; number += 1) started.push(await startNeo4j(prepare));
  return started;
}

export async function startNeo4j(prepare: Prepare): Promise<StartedNeo4j> {
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
