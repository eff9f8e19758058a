import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import type { GraphAddress } from '../../src/graph/address.ts';
import type { Contender } from './contenders/contender.ts';

export interface Served {
  readonly url: string;
  readonly pid: number;
  stop(): Promise<void>;
}

/** Starts a contender as a process of its own, as in production. */
export async function serve(
  { program, args }: Pick<Contender, 'program' | 'args'>,
  address: GraphAddress,
): Promise<Served> {
  const child = fork(program, args, {
    execArgv: ['--import', 'tsx'],
    env: {
      NODE_ENV: 'production',
      NEO4J_URI: address.uri,
      NEO4J_USERNAME: address.username,
      NEO4J_PASSWORD: address.password,
    },
  });
  const url = await Promise.race([listening(child), ended(child, program)]);
  return {
    url,
    pid: child.pid ?? 0,
    async stop() {
      const gone = once(child, 'exit');
      child.disconnect();
      await gone;
    },
  };
}

async function listening(child: ChildProcess): Promise<string> {
  const [url] = await once(child, 'message');
  return url;
}

async function ended(child: ChildProcess, program: URL): Promise<never> {
  const [code] = await once(child, 'exit');
  throw new Error(`${program.pathname} ended with ${code}.`);
}

/** The Java that this process started and that still runs. */
export function neo4jPid(): number {
  const pid = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .find((pid) => {
      const [name, , parent] = statOf(pid) ?? [];
      return name === 'java' && Number(parent) === process.pid;
    });
  if (pid === undefined) throw new Error('No Java runs that this process started.');
  return pid;
}

/** A clock tick, the unit of /proc/<pid>/stat; in milliseconds. */
const TICK = 10;
/** Where user and system time stand, counted from the name. */
const [USER, SYSTEM] = [12, 13] as const;

/** What a process has used of CPUs so far, in milliseconds; in steps of 10. */
export function cpuOf(pid: number): number {
  const stat = statOf(pid);
  if (stat === null) throw new Error(`Process ${pid} is gone.`);
  return (Number(stat[USER]) + Number(stat[SYSTEM])) * TICK;
}

/** The name of a process, then what /proc/<pid>/stat says after it; null if it is gone. */
function statOf(pid: number): readonly string[] | null {
  try {
    const [, name = '', rest = ''] =
      /\((.*)\) (.*)/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    return [name, ...rest.split(' ')];
  } catch {
    return null;
  }
}

/** Resident memory, in MiB. */
export function residentOf(pid: number): number {
  const [, kibibytes = '0'] =
    /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kibibytes) / 1024;
}
