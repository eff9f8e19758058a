import { setTimeout as after } from 'node:timers/promises';
import type { Driver } from 'neo4j-driver';
import { Unavailable } from './faults.ts';
import type { Limits } from './limits.ts';
import { type Leave, raced } from './raced.ts';

/** Between two looks whether Neo4j is back, in milliseconds: the first, doubled up to the last. */
const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 2_000;

export interface LinkOptions {
  readonly open: () => Driver;
  /** Whether Neo4j answers, asked on a connection of its own; settles soon, whatever happens. */
  readonly isAlive: () => Promise<boolean>;
  /** As many statements as can be under way at once; more wait for their turn. */
  readonly most: number;
  /** Takes one line when Neo4j goes and one when it is back. */
  readonly report: (line: string) => void;
}

/**
 * The way to Neo4j. Whether it is broken is not guessed from how many statements fail, of which one
 * client can send any number, but asked. While it is broken, everything is refused at once.
 */
export interface Link {
  /** Throws Unavailable while Neo4j is away. */
  driver(): Driver;
  /** Awaits what the driver may never settle. */
  wait<Result>(work: Promise<Result>, limits: Limits): Promise<Result>;
  /** Whether everything is refused. */
  isAway(): boolean;
  /** Neo4j said something. */
  heard(): void;
  /**
   * What was begun at that time went wrong: unless Neo4j was heard since, it is asked whether it is
   * there. If it is, but gave no sign on any connection, all are dead and are made anew. Throws
   * Unavailable where it is away.
   */
  doubt(begun: number, isSilent: boolean): Promise<void>;
  close(): Promise<void>;
}

export function createLink({ open, isAlive, most, report }: LinkOptions): Link {
  const waiting = new Set<Leave>();
  let driver: Driver | null = open();
  let heardAt = 0;
  let look: Promise<void> | null = null;
  let isClosed = false;

  /** A driver that is closed destroys its sockets, and leaves those who wait for an answer to wait. */
  const drop = async (): Promise<void> => {
    const dropped = driver;
    driver = null;
    for (const leave of waiting) leave(new Unavailable());
    await dropped?.close();
  };
  const comeBack = async (): Promise<void> => {
    for (let pause = FIRST_PAUSE; !isClosed; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
      await after(pause, null, { ref: false });
      if (isClosed || !(await isAlive())) continue;
      if (isClosed) return;
      driver = open();
      report('Neo4j answers again');
      return;
    }
  };
  const ask = async (begun: number, isSilent: boolean): Promise<void> => {
    if (driver === null) return;
    const isCrowded = waiting.size >= most;
    const isThere = await isAlive();
    if (driver === null || heardAt > begun) return;
    // Where all connections are taken, nothing is heard on them of those who wait for one.
    if (isThere && (!isSilent || isCrowded)) return;
    void drop().catch(() => {});
    if (isThere) {
      driver = open();
    } else {
      report('Neo4j does not answer: until it does, all that needs it is refused at once');
      void comeBack();
    }
  };

  return {
    isAway: () => driver === null,
    driver() {
      if (driver === null) throw new Unavailable();
      return driver;
    },
    wait: (work, limits) => raced(work, limits, waiting),
    heard() {
      heardAt = performance.now();
    },
    async doubt(begun, isSilent) {
      if (heardAt > begun) return;
      look ??= ask(begun, isSilent).finally(() => {
        look = null;
      });
      await look;
      if (driver === null) throw new Unavailable();
    },
    async close() {
      isClosed = true;
      await drop();
    },
  };
}
