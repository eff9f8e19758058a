import { type ChildProcess, spawn } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { testedNeo4j, testedPath } from './tested-neo4j.ts';

export interface StartedProgram {
  readonly process: ChildProcess;
  readonly url: string;
}

/** The server as `npm start` runs it, with its Neo4j in a data folder; gives it once it listens. */
export async function startProgram(folder: string): Promise<StartedProgram> {
  const { artifacts = '', version, javaHome } = testedNeo4j;
  symlinkSync(artifacts, join(folder, 'artifacts'));
  const program = spawn(process.execPath, ['bin/scgraph.js', 'start'], {
    env: {
      PATH: testedPath,
      PORT: '0',
      NEO4J_FOLDER: folder,
      ...(version && { NEO4J_VERSION: version }),
      ...(javaHome && { JAVA_HOME: javaHome }),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: program.stdout })) {
    const url = /(http\S+)\/graphql/.exec(line)?.[1];
    if (url === undefined) continue;
    program.stdout.resume();
    return { process: program, url };
  }
  throw new Error('The server ended before it listened.');
}
