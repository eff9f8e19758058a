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

interface Shared {
  readonly address: GraphAddress;
  remove(): Promise<void>;
}

/** Vitest loads this module once for each project, in one process: only what is global is shared. */
const everyProject = globalThis as { sharedNeo4j?: Promise<Shared>; usersOfNeo4j?: number };

/** Starts one empty Neo4j for all the projects of a run; the last one to finish removes it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  everyProject.usersOfNeo4j = (everyProject.usersOfNeo4j ?? 0) + 1;
  everyProject.sharedNeo4j ??= start();
  const shared = await everyProject.sharedNeo4j;
  project.provide('neo4j', shared.address);
  return async () => {
    everyProject.usersOfNeo4j = (everyProject.usersOfNeo4j ?? 1) - 1;
    if (everyProject.usersOfNeo4j > 0) return;
    delete everyProject.sharedNeo4j;
    await shared.remove();
  };
}

async function start(): Promise<Shared> {
  const folder = await mkdtemp(join(tmpdir(), 'tested-neo4j-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const neo4j = await startLocalNeo4j({ ...testedNeo4j, folder, report: console.info });
    return {
      address: neo4j.address,
      remove: async () => {
        await neo4j.stop();
        await remove();
      },
    };
  } catch (error) {
    await remove();
    throw error;
  }
}
