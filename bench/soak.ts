import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { Pool } from 'undici';
import { startProgram } from '../test/support/started-program.ts';
import { residentOf } from './compare/processes.ts';
import { createQuestions, type Questions } from './soak/questions.ts';
import { quantile } from './statistics.ts';

/**
 * Asks the server, as `npm start` runs it, so many mixed questions a second for minutes; then, by a
 * crowd that asks on without a pause, more than it can answer; then again as in the beginning. Client,
 * server and Neo4j share the machine.
 */

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    rate: { type: 'string', default: '150' },
    crowd: { type: 'string', default: '400' },
  },
});
const [minutes, rate, crowd] = [numberOf('minutes'), numberOf('rate'), numberOf('crowd')];
/** In seconds. */
const [WARM_UP, OVERLOAD, AFTERWARDS] = [20, 20, 20];

/** Of one question: its status, 0 for none, and how long the answer took from when it was due. */
interface Came {
  readonly status: number;
  readonly hasError: boolean;
  readonly retryAfter: boolean;
  readonly milliseconds: number;
}

interface Phase {
  readonly name: string;
  readonly asked: number;
  readonly rate: number;
  readonly p50: number;
  readonly p99: number;
  readonly longest: number;
  /** With 503 and when to ask again. */
  readonly shed: number;
  readonly failed: number;
  /** Of the server's memory in the beginning and the end, in MiB. */
  readonly memory: readonly [number, number];
}

const folder = await mkdtemp(join(tmpdir(), 'soaked-neo4j-'));
const { process: server, url } = await startProgram(folder);
const pool = new Pool(url, { headersTimeout: 60_000, bodyTimeout: 60_000 });
try {
  await untilReady();
  print(await soak(await createQuestions(url)));
} finally {
  await pool.close();
  const gone = once(server, 'exit');
  server.kill('SIGTERM');
  await gone;
  await rm(folder, { recursive: true });
}

function numberOf(name: 'minutes' | 'rate' | 'crowd'): number {
  const given = Number(values[name]);
  if (given > 0) return given;
  throw new RangeError(`--${name}: expected a number above 0, came ${values[name]}.`);
}

async function untilReady(): Promise<void> {
  while ((await fetch(`${url}/health/ready`)).status !== 200) await after(500);
}

async function soak(questions: Questions): Promise<readonly Phase[]> {
  const steadily = (seconds: number) => () => askSteadily(questions, seconds);
  console.error(`warming up for ${WARM_UP} s`);
  await askSteadily(questions, WARM_UP);
  return [
    await phase(`${rate} a second`, steadily(minutes * 60)),
    await phase(`${crowd} at once`, () => askInACrowd(questions, OVERLOAD)),
    await phase('afterwards', steadily(AFTERWARDS)),
  ];
}

async function phase(name: string, ask: () => Promise<Came[]>): Promise<Phase> {
  console.error(name);
  const pid = server.pid ?? 0;
  const [before, start] = [residentOf(pid), performance.now()];
  const came = await ask();
  const seconds = (performance.now() - start) / 1000;
  const answered = came.filter(({ status, hasError }) => status === 200 && !hasError);
  const shed = came.filter(({ status, retryAfter }) => status === 503 && retryAfter).length;
  const times = answered.map(({ milliseconds }) => milliseconds);
  return {
    name,
    asked: came.length,
    rate: answered.length / seconds,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    longest: quantile(times, 1),
    shed,
    failed: came.length - answered.length - shed,
    memory: [before, residentOf(pid)],
  };
}

/** Whether or not those before have been answered. */
async function askSteadily(questions: Questions, seconds: number): Promise<Came[]> {
  const came: Promise<Came>[] = [];
  const start = performance.now();
  for (let number = 0; number < seconds * rate; number += 1) {
    const due = start + (number * 1000) / rate;
    if (due > performance.now()) await after(due - performance.now());
    came.push(ask(questions.next(), due));
  }
  return Promise.all(came);
}

async function askInACrowd(questions: Questions, seconds: number): Promise<Came[]> {
  const came: Came[] = [];
  const end = performance.now() + seconds * 1000;
  const client = async () => {
    while (performance.now() < end) came.push(await ask(questions.next(), performance.now()));
  };
  await Promise.all(Array.from({ length: crowd }, client));
  return came;
}

async function ask(question: string, due: number): Promise<Came> {
  const milliseconds = () => performance.now() - due;
  try {
    const { statusCode, headers, body } = await pool.request({
      path: '/graphql',
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: question,
    });
    const text = await body.text();
    const hasError = text.startsWith('{"errors"');
    if (hasError && statusCode === 200) console.error(text.slice(0, 300));
    return {
      status: statusCode,
      hasError,
      retryAfter: headers['retry-after'] !== undefined,
      milliseconds: milliseconds(),
    };
  } catch (error) {
    console.error(`${error}`);
    return { status: 0, hasError: true, retryAfter: false, milliseconds: milliseconds() };
  }
}

/** As a table for docs/trust.md, then all of it in a line. */
function print(phases: readonly Phase[]): void {
  const whole = (value: number) => Math.round(value).toLocaleString('en-US');
  const day = new Date().toISOString().slice(0, 10);
  console.log(`${day}, Node ${process.version}, ${cpus().length} cores, ${minutes} minutes`);
  console.log('');
  console.log(
    '| asked | questions | answered a second | p50 | p99 | longest | shed | failed | MiB |',
  );
  console.log('|---|--:|--:|--:|--:|--:|--:|--:|--:|');
  for (const { name, asked, rate, p50, p99, longest, shed, failed, memory } of phases) {
    const cells = [
      name,
      ...[asked, rate].map(whole),
      ...[p50, p99, longest].map((time) => `${whole(time)} ms`),
      ...[shed, failed].map(whole),
      memory.map(whole).join(' → '),
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
  console.log('');
  console.log(JSON.stringify({ bench: 'soak', day, node: process.version, minutes, phases }));
}
