import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { whyFetchFailed } from './fetch-failure.ts';
import { LocalNeo4jError } from './local-neo4j-error.ts';
import type { LocalNeo4jOptions } from './options.ts';
import { run } from './run.ts';

const pom = fileURLToPath(new URL('pom.xml', import.meta.url));
const reportEvery = 30;

/** Has Maven put Neo4j and everything it needs into a folder. */
export async function fetchArtifacts(
  version: string,
  folder: string,
  { report, environment }: Pick<LocalNeo4jOptions, 'report' | 'environment'>,
): Promise<void> {
  const began = Date.now();
  report(`Fetching Neo4j ${version} with Maven, once: about 210 jars, 116 MB`);
  const outcome = await run(
    'mvn',
    [
      ...['--batch-mode', '--file', pom, 'dependency:copy-dependencies'],
      ...[`-Dneo4j.version=${version}`, '-DincludeScope=runtime', `-DoutputDirectory=${folder}`],
    ],
    environment,
    reportDownloads(report),
  );
  if (!outcome) {
    throw new LocalNeo4jError(
      'The local Neo4j is fetched with Maven on the first run, and there is no mvn on the PATH. Install Maven 3.6.3 or newer, or set NEO4J_URI to a Neo4j of your own.',
    );
  }
  if (outcome.code !== 0) throw new LocalNeo4jError(whyFetchFailed(version, outcome.output));
  const { jars, megabytes } = await measure(folder);
  report(`Fetched Neo4j ${version}: ${jars} jars, ${megabytes} MB, in ${seconds(began)} s`);
}

/** Follows Maven's lines, such as `Downloaded from central: …/neo4j-5.26.20.jar (1.2 MB at 9 MB/s)`. */
function reportDownloads(report: (line: string) => void): (line: string) => void {
  const scale: Readonly<Record<string, number>> = { B: 1e-6, kB: 1e-3, MB: 1, GB: 1e3 };
  let jars = 0;
  let megabytes = 0;
  return (line) => {
    const found = /Downloaded from \S+: \S+\.jar \(([\d.]+) (\w+)/.exec(line);
    if (!found) return;
    jars += 1;
    megabytes += Number(found[1]) * (scale[found[2] ?? ''] ?? 0);
    if (jars % reportEvery === 0) report(`  ${jars} jars, ${Math.round(megabytes)} MB so far`);
  };
}

async function measure(folder: string) {
  const jars = await readdir(folder);
  const sizes = await Promise.all(jars.map(async (jar) => (await stat(join(folder, jar))).size));
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  return { jars: jars.length, megabytes: Math.round(bytes / 2 ** 20) };
}

const seconds = (began: number) => Math.round((Date.now() - began) / 1000);
