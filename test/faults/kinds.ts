import { spawnSync } from 'node:child_process';
import { setTimeout as after } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { cypher } from '../../src/graph/cypher.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { within } from '../../src/graph/limits.ts';
import type { FaultyNeo4j } from './faulty-neo4j.ts';

/** Something that happens to a database. */
export interface Fault {
  readonly name: string;
  /** Why it cannot be tried on this machine; absent where it can. */
  readonly skipped?: string | null;
  /** Whether nothing is answered while it lasts. */
  readonly isOutage: boolean;
  /** For how long it is watched, in milliseconds. */
  readonly lasts: number;
  strike(neo4j: FaultyNeo4j, graph: Graph): unknown;
  heal(neo4j: FaultyNeo4j, graph: Graph): unknown;
}

const signal =
  (name: NodeJS.Signals) =>
  (neo4j: FaultyNeo4j): void => {
    process.kill(neo4j.pid(), name);
  };
const fair = ({ proxy }: FaultyNeo4j) => proxy.set({ kind: 'fair' });

const write = cypher<{ text: string }, never>`
  UNWIND range(1, 20000) AS number
  CREATE (:Filling {text: $text + toString(number)})
`;
const hold = 'MERGE (held:Held {id: 1}) SET held.by = 1';
const wantHeld = cypher<Record<string, never>, never>`
  MATCH (held:Held {id: 1})
  SET held.by = 2
`;

/** More than the connections that a server opens. */
export const POOL = 60;

/** More than a file of a Neo4j that holds next to nothing has. */
const FILE_LIMIT = 2_000_000;
const limitFiles = (pid: number) =>
  spawnSync('prlimit', ['--pid', `${pid}`, `--fsize=${FILE_LIMIT}:${FILE_LIMIT}`]);

export const faults: readonly Fault[] = [
  {
    name: 'stopped',
    isOutage: true,
    lasts: 4_000,
    strike: (neo4j) => neo4j.stop(),
    heal: (neo4j) => neo4j.start(),
  },
  {
    name: 'killed',
    isOutage: true,
    // It is started again at once.
    lasts: 3_000,
    strike: signal('SIGKILL'),
    heal: (neo4j) => neo4j.listens(),
  },
  {
    name: 'restarted',
    isOutage: true,
    lasts: 3_000,
    async strike(neo4j) {
      await neo4j.stop();
      void neo4j.start();
    },
    heal: (neo4j) => neo4j.listens(),
  },
  {
    name: 'stalled',
    isOutage: true,
    lasts: 6_000,
    strike: signal('SIGSTOP'),
    heal: signal('SIGCONT'),
  },
  {
    name: 'slow',
    isOutage: false,
    lasts: 3_000,
    strike: ({ proxy }) => proxy.set({ kind: 'slow', delay: 200 }),
    heal: fair,
  },
  {
    name: 'without space on its disk',
    skipped: spawnSync('prlimit', ['--version']).error ? 'there is no prlimit here' : null,
    isOutage: true,
    lasts: 3_000,
    // To the one process, a limit of its files' size is as a full disk.
    async strike(neo4j, graph) {
      const pid = neo4j.pid();
      limitFiles(pid);
      for (let turn = 0; turn < 20 && neo4j.pid() === pid; turn += 1) {
        await graph
          .write(({ run }) => run(write, { text: 'x'.repeat(100) }))
          .catch(() => after(50));
      }
    },
    // It ends by itself and is started again, without the limit.
    heal: (neo4j) => neo4j.listens(),
  },
  {
    name: 'reset on all its connections again and again',
    isOutage: false,
    lasts: 3_000,
    async strike({ proxy }) {
      for (let turn = 0; turn < 10; turn += 1) {
        proxy.reset();
        await after(100);
      }
    },
    heal: () => {},
  },
  {
    name: 'half-open: silent on the connections that there were',
    isOutage: false,
    lasts: 6_000,
    strike: ({ proxy }) => proxy.set({ kind: 'half-open' }),
    heal: fair,
  },
  {
    name: 'in a black hole',
    isOutage: true,
    lasts: 6_000,
    strike: ({ proxy }) => proxy.set({ kind: 'black hole' }),
    heal: fair,
  },
  {
    name: 'losing its answers to commits',
    isOutage: false,
    lasts: 2_000,
    strike: ({ proxy }, graph) => {
      void proxy.loseAnswerTo(COMMIT);
      return graph.write(({ run }) => run(wantHeld, {})).catch(() => {});
    },
    heal: () => {},
  },
  {
    name: 'reset in the middle of each handshake',
    isOutage: true,
    lasts: 4_000,
    strike({ proxy }) {
      proxy.set({ kind: 'reset after', bytes: 0 });
      proxy.reset();
    },
    heal: fair,
  },
  {
    name: 'without a connection that is free',
    isOutage: false,
    lasts: 4_000,
    async strike({ address: { uri, username, password } }, graph) {
      holder = neo4j.driver(uri, neo4j.auth.basic(username, password));
      const transaction = await holder.session().beginTransaction();
      await transaction.run(hold);
      for (let count = 0; count < POOL; count += 1) {
        graph.write(({ run }) => run(wantHeld, {}), within(60_000)).catch(() => {});
      }
    },
    heal: () => holder?.close(),
  },
];

let holder: ReturnType<typeof neo4j.driver> | null = null;

/** What the driver sends to commit: the message without fields, in a chunk of its own. */
export const COMMIT: Buffer = Buffer.from('0002b0120000', 'hex');
