import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { GraphAddress } from '../address.ts';
import { inFolder } from './folder.ts';
import { writeHolder } from './holder.ts';
import type { Jvm, JvmOptions } from './jvm.ts';
import { LocalNeo4jError } from './local-neo4j-error.ts';
import type { LocalNeo4jOptions } from './options.ts';
import { passwordOf } from './password.ts';
import { settingsFile } from './settings.ts';
import { startFailure } from './start-failure.ts';
import { tooLate, within } from './within.ts';

/** A recovery after a power cut may need minutes; a start that hangs would need for ever. */
const startLimit = 180_000;

/** Has a launcher that holds its folder open the database, and waits until it listens. */
export async function openGraph(
  jvm: Jvm,
  { folder, log }: Pick<JvmOptions, 'folder' | 'log'>,
  options: Pick<LocalNeo4jOptions, 'pageCache' | 'port'>,
): Promise<GraphAddress> {
  try {
    return await inFolder(folder, async () => {
      const holder = { pid: process.pid, since: new Date().toISOString() };
      await writeHolder(folder, { ...holder, uri: null });
      await writeFile(join(folder, 'neo4j.conf'), settingsFile(options));
      const password = await passwordOf(folder);
      jvm.send(password);
      const uri = `bolt://127.0.0.1:${await portOf(jvm, log)}`;
      await writeHolder(folder, { ...holder, uri });
      return addressAt(uri, password);
    });
  } catch (error) {
    jvm.kill();
    throw error;
  }
}

/** How to log in to a local Neo4j. */
export const addressAt = (uri: string, password: string): GraphAddress => ({
  uri,
  username: 'neo4j',
  password,
  database: 'neo4j',
});

async function portOf(jvm: Jvm, log: string): Promise<number> {
  const said = await within(startLimit, jvm.message());
  if (said === tooLate) {
    throw new LocalNeo4jError(
      `The local Neo4j did not start within ${startLimit / 1000} s. Look at ${log}, or use a Neo4j of your own (NEO4J_URI).`,
    );
  }
  const port = /^ready (\d+)$/.exec(said ?? '')?.[1];
  if (!port) throw await startFailure(jvm, said, log);
  return Number(port);
}
