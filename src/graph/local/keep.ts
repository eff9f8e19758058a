import { setTimeout as after } from 'node:timers/promises';
import type { LocalNeo4jOptions } from './options.ts';
import { LONGEST_STOP, type LocalNeo4j } from './running.ts';
import { startLocalNeo4j } from './start.ts';
import { tooLate, within } from './within.ts';

/** Before each try to start it again, in milliseconds; after the last it is given up. */
const PAUSES: readonly number[] = [500, 1_000, 2_000, 4_000, 8_000];
/** One that has run for so long had been started well: tries are counted anew. */
const STEADY = 60_000;

/** Starts a local Neo4j, and starts it again at the same address whenever it ends by itself. */
export async function keepLocalNeo4j(options: LocalNeo4jOptions): Promise<LocalNeo4j> {
  const stopping = new AbortController();
  let current = startLocalNeo4j(options);
  const { address } = await current;
  const port = Number(new URL(address.uri).port);

  /** Gives the reason once there is no use in trying again. */
  const keep = async (): Promise<string> => {
    let tries = 0;
    for (;;) {
      const begun = performance.now();
      const why = await endOf(current);
      if (performance.now() - begun > STEADY) tries = 0;
      const pause = PAUSES[tries];
      if (pause === undefined) {
        return `${why} It was started again ${tries} times, in vain: the server stops. Mend what its log names, then start it.`;
      }
      tries += 1;
      options.report(`${why} Starting it again in ${pause / 1000} s`);
      await after(pause, null, { signal: stopping.signal });
      current = startLocalNeo4j({ ...options, port });
    }
  };

  return {
    address,
    ended: new Promise((resolve) => {
      // Nothing ends by itself any more once it is stopped.
      keep().then(resolve, () => {});
    }),
    async stop(patience = LONGEST_STOP) {
      stopping.abort();
      const end = performance.now() + patience;
      const neo4j = await within(
        patience,
        current.catch(() => null),
      );
      // One that is still starting then ends with this process.
      if (neo4j !== tooLate) await neo4j?.stop(end - performance.now());
    },
  };
}

/** Why a Neo4j ended, or why it did not even start. */
async function endOf(start: Promise<LocalNeo4j>): Promise<string> {
  try {
    return await (await start).ended;
  } catch (error) {
    return (error as Error).message;
  }
}
