import type { GraphAddress } from '../address.ts';
import type { Jvm } from './jvm.ts';
import { tooLate, within } from './within.ts';

const stopLimit = 60_000;
/** What -XX:+ExitOnOutOfMemoryError ends with. */
const outOfMemory = 3;

/** A Neo4j that belongs to this process and ends with it. */
export interface LocalNeo4j {
  readonly address: GraphAddress;
  /** Resolves with the reason if Neo4j ends without having been asked to. */
  readonly ended: Promise<string>;
  /** Resolves once Neo4j has written everything and is gone. */
  stop(): Promise<void>;
}

export function running(jvm: Jvm, address: GraphAddress, log: string): LocalNeo4j {
  let stopping: Promise<void> | undefined;
  const ended = new Promise<string>((resolve) => {
    void jvm.exited.then((how) => {
      if (stopping) return;
      const why = how === outOfMemory ? 'ran out of memory' : `ended by itself (${how})`;
      resolve(`The local Neo4j ${why}. Start again; what was acknowledged is kept. Log: ${log}`);
    });
  });
  const stop = async () => {
    jvm.end();
    if ((await within(stopLimit, jvm.exited)) !== tooLate) return;
    jvm.kill();
    await jvm.exited;
  };
  return {
    address,
    ended,
    stop: () => {
      stopping ??= stop();
      return stopping;
    },
  };
}
