import { existsSync } from 'node:fs';
import { access, constants, statfs } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Settings } from '../../config.ts';
import { findJava, hasCompiler } from '../../graph/local/java.ts';
import { run } from '../../graph/local/run.ts';
import { defaultVersion } from '../../graph/local/start.ts';
import { type Finding, findingsOf, foundBy } from './finding.ts';
import { isAtLeast, megabytes } from './machine.ts';

/** What it takes to start a local Neo4j. */
export const lookAtLocalNeo4j = ({
  folder,
  version = defaultVersion,
  ...local
}: Settings['localNeo4j']): Promise<readonly Finding[]> =>
  Promise.all([
    foundBy('Java', () => lookAtJava(version, local)),
    lookAtJars(version, join(resolve(folder), 'artifacts', version)),
    lookAtDisk(resolve(folder)),
  ]);

async function lookAtJava(
  version: string,
  local: Pick<Settings['localNeo4j'], 'javaHome'>,
): Promise<Finding> {
  const { ok, wrong } = findingsOf('Java');
  const java = await findJava(version, local);
  if (await hasCompiler(java)) return ok(`${java.version ?? 'of no version'} at ${java.program}`);
  return wrong(`${java.program} is a runtime without a compiler. Install a JDK, not a JRE.`);
}

const LEAST_MAVEN = '3.6.3';

/** Maven is needed only to fetch them. */
async function lookAtJars(version: string, folder: string): Promise<Finding> {
  const { ok, wrong } = findingsOf('Neo4j');
  if (existsSync(folder)) return ok(`${version} is in ${folder}; Maven is not needed`);
  const maven = await run('mvn', ['--version']);
  const found = /Apache Maven (\d+(?:\.\d+)+)/.exec(maven?.output ?? '')?.[1];
  const remedy = `Install Maven ${LEAST_MAVEN} or newer, or set NEO4J_URI to a Neo4j of your own.`;
  if (!found) return wrong(`${version} is yet to be fetched, and no mvn works here. ${remedy}`);
  if (!isAtLeast(found, LEAST_MAVEN)) {
    return wrong(`${version} is yet to be fetched, and Maven ${found} is too old. ${remedy}`);
  }
  return ok(`${version} is fetched at the first start, by Maven ${found}: 116 MB`);
}

/** In bytes: jars here and in Maven's cache, and a graph; then what a graph may grow to. */
const LEAST_DISK = 500 * 2 ** 20;
const ENOUGH_DISK = 2 * 2 ** 30;

async function lookAtDisk(folder: string): Promise<Finding> {
  const { ok, warn, wrong } = findingsOf('Disk');
  const existing = nearest(folder);
  const remedy = 'or set NEO4J_FOLDER to another place.';
  const mayWrite = await access(existing, constants.W_OK).then(
    () => true,
    () => false,
  );
  if (!mayWrite) return wrong(`${existing} may not be written. Give yourself the right, ${remedy}`);
  const { bavail, bsize } = await statfs(existing);
  const free = bavail * bsize;
  const found = `${megabytes(free)} MB are free for ${folder}`;
  if (free < LEAST_DISK) return wrong(`${found}. Free some space, ${remedy}`);
  return free < ENOUGH_DISK ? warn(`${found}: not much. Free some space, ${remedy}`) : ok(found);
}

/** What is there of a path. */
const nearest = (path: string): string => (existsSync(path) ? path : nearest(dirname(path)));
