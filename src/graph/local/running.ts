import type { GraphAddress } from '../address.ts';
import type { Jvm } from './jvm.ts';
import { tooLate, within } from './within.ts';

/** In milliseconds. */
export const LONGEST_STOP = 60_000;
/** Why it ended, by what it ends with. */
const reasons: Readonly<Record<number | string, string>> = {
  // By -XX:+ExitOnOutOfMemoryError.
  3: 'ran out of memory',
  // By the launcher.
  4: 'could not write any more, which is how a full disk looks,',
};

/** A Neo4j that belongs to this process and ends with it. */
export interface LocalNeo4j {
  readonly address: GraphAddress;
  /** Resolves with the reason if Neo4j ends without having been asked to. */
  readonly ended: Promise<string>;
  /**
   * Resolves once Neo4j has written everything and is gone. After so many milliseconds it is killed:
   * what was acknowledged is kept, and the next start has to recover it.
   */
  stop(patience?: number): Promise<void>;
}

export function running(jvm: Jvm, address: GraphAddress, log: string): LocalNeo4j {
  let stopping: Promise<void> | undefined;
  const ended = new Promise<string>((resolve) => {
    void jvm.exited.then((how) => {
      if (stopping) return;
      const why = reasons[how] ?? `ended by itself (${how})`;
      resolve(`The local Neo4j ${why}; what was acknowledged is kept. Log: ${log}.`);
    });
  });
  const stop = async (patience: number) => {
    jvm.end();
    if ((await within(patience, jvm.exited)) !== tooLate) return;
    jvm.kill();
    await jvm.exited;
  };
  return {
    address,
    ended,
    stop: (patience = LONGEST_STOP) => {
      stopping ??= stop(patience);
      return stopping;
    },
  };
}
