import type { EventEmitter } from 'node:events';
import { overloaded } from './refusals.ts';

export interface AdmissionSettings {
  /** How many requests are worked on at once. */
  readonly atWork: number;
  /** How many more may wait for that. */
  readonly waiting: number;
}

/** Lets no more work begin than is done well at once. */
export interface Admission {
  /**
   * Works once it is this one's turn. Errors: OVERLOADED if too many wait already, ClientGone if the
   * client closes while it waits.
   */
  work<Value>(client: EventEmitter, work: () => Promise<Value>): Promise<Value>;
  /** The same for the next part of what has begun: it waits, however many do. */
  workOn<Value>(work: () => Promise<Value>): Promise<Value>;
  /** How many are worked on. */
  atWork(): number;
  /** How many wait for that. */
  waiting(): number;
}

/** Nobody is there any more to be told. */
export class ClientGone extends Error {
  override readonly name = 'ClientGone';
}

/** In seconds: so soon a full queue may have room again. */
const RETRY_AFTER = 2;

export function createAdmission({ atWork, waiting }: AdmissionSettings): Admission {
  const queue = new Set<() => void>();
  let working = 0;

  const leave = (): void => {
    working -= 1;
    const [next] = queue;
    if (!next) return;
    queue.delete(next);
    working += 1;
    next();
  };
  const turn = (): Promise<void> => new Promise((resolve) => queue.add(resolve));
  const turnWhileThere = (client: EventEmitter): Promise<void> =>
    new Promise((resolve, reject) => {
      const begin = () => {
        client.off('close', giveUp);
        resolve();
      };
      const giveUp = () => {
        queue.delete(begin);
        reject(new ClientGone());
      };
      client.once('close', giveUp);
      queue.add(begin);
    });
  const begun = async <Value>(work: () => Promise<Value>): Promise<Value> => {
    try {
      return await work();
    } finally {
      leave();
    }
  };

  return {
    atWork: () => working,
    waiting: () => queue.size,
    async work(client, work) {
      if (working < atWork) working += 1;
      else if (queue.size < waiting) await turnWhileThere(client);
      else throw overloaded(RETRY_AFTER);
      return begun(work);
    },
    async workOn(work) {
      if (working < atWork) working += 1;
      else await turn();
      return begun(work);
    },
  };
}
