import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, fstatSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { LocalNeo4jOptions } from './options.ts';

const launcher = fileURLToPath(new URL('Launcher.java', import.meta.url));
const prefix = '@local-neo4j ';

/** A running launcher. */
export interface Jvm {
  /** What it says next, or null once it says nothing any more. */
  message(): Promise<string | null>;
  send(line: string): void;
  /** Asks for a clean end; the end of this process asks the same. */
  end(): void;
  kill(): void;
  /** What this launcher has left in the log. */
  logged(): string;
  /** Resolves with how it ended: its exit code or the signal. */
  readonly exited: Promise<number | string>;
}

export interface JvmOptions {
  readonly java: string;
  readonly jars: string;
  readonly heap: string;
  readonly folder: string;
  readonly log: string;
  readonly environment: LocalNeo4jOptions['environment'];
}

export function startJvm({ java, jars, heap, folder, log, environment }: JvmOptions): Jvm {
  const output = openSync(log, 'a', 0o600);
  const logBegin = fstatSync(output).size;
  // In a process group of its own: Ctrl-C reaches the server only, which then stops Neo4j in order.
  const child = spawn(java, [...flags(heap, log), '-cp', join(jars, '*'), launcher, folder], {
    stdio: ['pipe', 'pipe', output],
    detached: true,
    cwd: folder,
    env: environment && { ...environment },
  }) as ChildProcessByStdio<Writable, Readable, null>;
  const exited = new Promise<number | string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(code ?? signal ?? 'unknown'));
  });
  // A launcher that is gone already is noticed by `exited`.
  child.stdin.on('error', () => {});
  const said = messages(child.stdout, (line) => writeSync(output, `${line}\n`));
  void once(child, 'close').finally(() => closeSync(output));

  return {
    message: async () => (await said.next()).value ?? null,
    send: (line) => child.stdin.write(`${line}\n`),
    end: () => child.stdin.end(),
    kill: () => child.kill('SIGKILL'),
    logged: () => readFileSync(log).subarray(logBegin).toString(),
    exited,
  };
}

const flags = (heap: string, log: string): readonly string[] => [
  `-Xmx${heap}`,
  '-XX:+ExitOnOutOfMemoryError',
  `-XX:ErrorFile=${log}.crash`,
  // What Neo4j's own start script opens to it, for files and sockets without copying.
  ...['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'].map(
    (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
  ),
  '-Dlog4j2.disable.jmx=true',
];

async function* messages(
  input: NodeJS.ReadableStream,
  log: (line: string) => void,
): AsyncGenerator<string, undefined> {
  for await (const line of createInterface({ input })) {
    if (line.startsWith(prefix)) yield line.slice(prefix.length);
    else log(line);
  }
}
