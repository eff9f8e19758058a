import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { afterTheEnd, javaProcesses } from '../local/java-processes.ts';
import { startProgram } from '../support/started-program.ts';
import { ask, isRefused, untilReady, watchDuring } from './client.ts';

const folder = mkdtempSync(join(tmpdir(), 'served-neo4j-'));
/** Java and Neo4j, on a busy machine, in milliseconds. */
const STARTS_WITHIN = 60_000;
let server: ChildProcess;
let url: string;

beforeAll(async () => {
  ({ process: server, url } = await startProgram(folder));
  await untilReady(url, STARTS_WITHIN);
});

afterAll(async () => {
  server?.kill('SIGKILL');
  // One that is stalled does not notice that its server is gone.
  for (const { pid } of javaProcesses(folder)) process.kill(pid, 'SIGKILL');
  await afterTheEnd(folder);
  rmSync(folder, { recursive: true });
});

const javaPid = () => javaProcesses(folder)[0]?.pid ?? 0;

test('a server whose local Neo4j is killed starts another, and goes on', async () => {
  const killed = javaPid();
  const { notReadyAt, struckAt, live } = await watchDuring(url, 3_000, () =>
    process.kill(killed, 'SIGKILL'),
  );
  expect(notReadyAt - struckAt).toBeLessThan(4_000);
  expect(live.every(({ status }) => status === 200)).toBe(true);

  await untilReady(url, STARTS_WITHIN);
  expect(javaPid()).not.toBe(killed);
  expect(server.exitCode).toBeNull();
  expect((await ask(url, 1)).status).toBe(200);
});

test('a stop answers all that is under way and is over within 12 s, though Neo4j is stalled', async () => {
  process.kill(javaPid(), 'SIGSTOP');
  const asked = Array.from({ length: 20 }, (_, number) => ask(url, number));
  const exited = once(server, 'exit');
  const start = performance.now();
  server.kill('SIGTERM');
  const came = await Promise.all(asked);
  expect(came.filter((one) => !isRefused(one))).toEqual([]);

  expect(await exited).toEqual([0, null]);
  expect(performance.now() - start).toBeLessThan(12_000);
  await expect(fetch(`${url}/health/live`)).rejects.toThrow();
  expect(await afterTheEnd(folder)).toEqual([]);
});
