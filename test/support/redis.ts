import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

export interface TestedRedis {
  readonly url: string;
  start(): Promise<void>;
  /** Kills it; all that it held is gone. */
  kill(): Promise<void>;
  /** It runs, and does nothing. */
  hang(): void;
  goOn(): void;
}

/** A real Redis for the test that runs, at the same address each time that it starts. */
export async function testedRedis(): Promise<TestedRedis> {
  const port = await freePort();
  const folder = await mkdtemp(join(tmpdir(), 'tested-redis-'));
  let running: ChildProcess | null = null;
  const redis: TestedRedis = {
    url: `redis://127.0.0.1:${port}`,
    async start() {
      running = await startRedis(port, folder);
    },
    async kill() {
      if (running?.kill('SIGKILL')) await once(running, 'exit');
      running = null;
    },
    hang: () => void running?.kill('SIGSTOP'),
    goOn: () => void running?.kill('SIGCONT'),
  };
  onTestFinished(async () => {
    await redis.kill();
    await rm(folder, { recursive: true });
  });
  await redis.start();
  return redis;
}

async function startRedis(port: number, folder: string): Promise<ChildProcess> {
  const options = { port, bind: '127.0.0.1', dir: folder, save: '', appendonly: 'no' };
  const redis = spawn(
    'redis-server',
    Object.entries(options).flatMap(([name, value]) => [`--${name}`, `${value}`]),
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let said = '';
  const ready = new Promise<void>((resolve, reject) => {
    redis.once('error', () =>
      reject(new Error("There is no redis-server: install Debian's package of that name.")),
    );
    redis.once('exit', () => reject(new Error(`redis-server does not start:\n${said}`)));
    redis.stdout.on('data', (chunk) => {
      said += chunk;
      if (said.includes('Ready to accept connections')) resolve();
    });
  });
  await ready;
  return redis;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('expected a port');
  return address.port;
}
