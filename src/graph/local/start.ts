import { totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { provideArtifacts } from './artifacts.ts';
import { makeFolder } from './folder.ts';
import { findJava } from './java.ts';
import type { JvmOptions } from './jvm.ts';
import { openGraph } from './open-graph.ts';
import type { LocalNeo4jOptions } from './options.ts';
import { type LocalNeo4j, running } from './running.ts';
import { takeFolder } from './take-folder.ts';

export const defaultVersion = '5.26.20';

const GIGABYTE = 1024 ** 3;

/** A quarter of the memory there is, from one to four gigabytes: a claim that is loaded takes some 10 kB of it. */
const defaultHeap = (): string =>
  `${Math.min(4, Math.max(1, Math.floor(totalmem() / 4 / GIGABYTE)))}g`;

/** Starts Neo4j in its data folder, fetching it first where needed; throws LocalNeo4jError. */
export async function startLocalNeo4j(options: LocalNeo4jOptions): Promise<LocalNeo4j> {
  const { version = defaultVersion, report, environment } = options;
  const folder = resolve(options.folder);
  const { program: java } = await findJava(version, options);
  await makeFolder(folder);
  const artifacts = resolve(options.artifacts ?? join(folder, 'artifacts'));
  const jvmOptions: JvmOptions = {
    java,
    jars: await provideArtifacts(version, artifacts, options),
    heap: options.heap ?? defaultHeap(),
    folder,
    log: join(folder, 'logs', 'launcher.log'),
    environment,
  };
  const began = Date.now();
  report(`Starting Neo4j ${version} in ${folder}`);
  const jvm = await takeFolder(jvmOptions, report);
  const address = await openGraph(jvm, jvmOptions, options);
  report(`Neo4j listens at ${address.uri} after ${((Date.now() - began) / 1000).toFixed(1)} s`);
  return running(jvm, address, jvmOptions.log);
}
