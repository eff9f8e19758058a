import { join } from 'node:path';
import { LocalNeo4jError } from './local-neo4j-error.ts';
import type { LocalNeo4jOptions } from './options.ts';
import { run } from './run.ts';

const remedy = (least: number) =>
  `Install a JDK ${least} or newer and put its java on the PATH, or set JAVA_HOME to its folder.`;

/** Neo4j 5 runs on Java 17, the calendar releases (2025.01 and later) on 21. */
const leastFor = (version: string) => (Number.parseInt(version, 10) >= 2025 ? 21 : 17);

export interface Java {
  /** To be called. */
  readonly program: string;
  /** As 17; null where it does not tell. */
  readonly version: number | null;
}

/** Finds a Java that is new enough. */
export async function findJava(
  version: string,
  { javaHome, environment }: Pick<LocalNeo4jOptions, 'javaHome' | 'environment'>,
): Promise<Java> {
  const program = javaHome ? join(javaHome, 'bin', 'java') : 'java';
  const least = leastFor(version);
  const outcome = await run(program, ['-version'], environment);
  // macOS has a java that does nothing but ask for a Java to be installed.
  if (outcome?.code !== 0) {
    const where = javaHome ? `no working Java at ${program}` : 'no working Java on the PATH';
    throw new LocalNeo4jError(
      `The local Neo4j needs a JDK ${least} or newer; there is ${where}. ${remedy(least)}`,
    );
  }
  const found = majorOf(outcome.output);
  if (found !== null && found < least) {
    throw new LocalNeo4jError(
      `Neo4j ${version} needs Java ${least} or newer; ${program} is Java ${found}. ${remedy(least)}`,
    );
  }
  return { program, version: found };
}

/** Whether it is a JDK, which compiles the launcher: a JRE does not. */
export async function hasCompiler({ program }: Java): Promise<boolean> {
  const outcome = await run(program, ['--describe-module', 'jdk.compiler']);
  return outcome?.code === 0;
}

/** Reads 8 out of `version "1.8.0_402"` and 17 out of `version "17.0.15"`. */
function majorOf(output: string): number | null {
  const major = /version "(?:1\.)?(\d+)/.exec(output)?.[1];
  return major ? Number(major) : null;
}
