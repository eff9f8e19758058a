import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { median } from '../../bench/statistics.ts';
import { connect, type Graph } from '../../src/graph/graph.ts';
import { type RunningServer, startServer } from '../../src/server/server.ts';
import { type FaultProxy, startFaultProxy, type Weather } from '../support/fault-proxy.ts';
import { heapUsed } from '../support/heap-used.ts';
import { ask, isRefused, isRight, untilReady, watchDuring } from './client.ts';
import { AGENCIES, type FaultyNeo4j, startFaultyNeo4j } from './faulty-neo4j.ts';
import { faults, POOL } from './kinds.ts';
import { startNaiveServer } from './naive-server.ts';

let neo4j: FaultyNeo4j;
let graph: Graph;
let server: RunningServer;

beforeAll(async () => {
  neo4j = await startFaultyNeo4j();
  graph = await connect(neo4j.address);
  server = await startServer({
    graph,
    host: '127.0.0.1',
    port: 0,
    log: pino({ level: 'silent' }),
    answers: { largest: 0, interval: 500 },
  });
  await allAreRight();
});

afterAll(async () => {
  await server?.stop();
  await graph?.close();
  await neo4j?.remove();
});

async function allAreRight(): Promise<void> {
  for (const number of AGENCIES) {
    const isAnswered = async () => isRight(await ask(server.url, number), number);
    await vi.waitUntil(isAnswered, { timeout: 15_000 });
  }
}

describe('while its Neo4j is', () => {
  for (const { name, skipped } of faults) {
    if (skipped) test.skip(`${name}: ${skipped}`);
  }

  test.each(faults.filter(({ skipped }) => !skipped))('$name', async (fault) => {
    const { isOutage, lasts } = fault;
    const heap = heapUsed();
    const { asked, live, notReadyAt, struckAt } = await watchDuring(server.url, lasts, () =>
      fault.strike(neo4j, graph),
    );
    await fault.heal(neo4j, graph);
    await untilReady(server.url);
    await allAreRight();

    const wrong = asked.filter(({ came, number }) => !isRight(came, number) && !isRefused(came));
    expect(wrong, 'neither right nor 503').toEqual([]);
    expect(Math.max(...asked.map(({ came }) => came.milliseconds))).toBeLessThan(8_000);
    const notLive = live.filter(
      ({ status, milliseconds }) => status !== 200 || milliseconds > 1_000,
    );
    expect(notLive).toEqual([]);
    if (isOutage) {
      expect(notReadyAt - struckAt).toBeLessThan(4_000);
      const known = asked.filter(({ at }) => at > notReadyAt);
      expect(known.length).toBeGreaterThan(0);
      expect(median(known.map(({ came }) => came.milliseconds))).toBeLessThan(1_500);
    }
    expect(heapUsed() - heap).toBeLessThan(30_000_000);
    await expect
      .poll(() => neo4j.proxy.connections(), { timeout: 10_000 })
      .toBeLessThanOrEqual(POOL);
  });
});

describe('a naive server, as a control,', () => {
  test.concurrent.each<Weather>([{ kind: 'black hole' }, { kind: 'reset after', bytes: 0 }])(
    'neither answers nor refuses within 8 s under $kind',
    async (weather) => {
      await withNaive(async (url, proxy) => {
        proxy.set(weather);
        proxy.reset();
        const came = await ask(url, 1);
        expect(came.status).toBe(0);
        expect(came.milliseconds).toBeGreaterThan(8_000);
      });
    },
  );

  async function withNaive(use: (url: string, proxy: FaultProxy) => Promise<void>): Promise<void> {
    const proxy = await startFaultProxy(neo4j.proxy.target);
    const naive = await startNaiveServer({
      ...neo4j.address,
      uri: `bolt://127.0.0.1:${proxy.port}`,
    });
    try {
      const came = await ask(naive.url, 1);
      expect(isRight(came, 1), came.text).toBe(true);
      await use(naive.url, proxy);
    } finally {
      await proxy.close();
      await naive.stop();
    }
  }
});
