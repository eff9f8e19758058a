import { setTimeout as sleep } from 'node:timers/promises';
import { describeHeld, isAlive, readHolder } from './holder.ts';
import { type Jvm, type JvmOptions, startJvm } from './jvm.ts';
import { LocalNeo4jError } from './local-neo4j-error.ts';
import { startFailure } from './start-failure.ts';

/** How long a Neo4j whose server is gone may take to write its last pages. */
const handover = 60_000;

/** Starts a launcher that alone holds the data folder. */
export async function takeFolder(
  options: JvmOptions,
  report: (line: string) => void,
): Promise<Jvm> {
  const latest = Date.now() + handover;
  for (let attempt = 1; ; attempt += 1) {
    const jvm = startJvm(options);
    const said = await jvm.message();
    if (said === 'locked') return jvm;
    if (said !== 'held') throw await startFailure(jvm, said, options.log);
    const holder = await readHolder(options.folder);
    if ((holder && isAlive(holder)) || Date.now() > latest) {
      throw new LocalNeo4jError(describeHeld(options.folder, holder));
    }
    if (attempt === 1) report('Waiting for the Neo4j of an earlier run to finish');
    await sleep(300);
  }
}
